import type { HTMLAttributes } from 'svelte/elements'
import type { ReadoutPlayerAttributes, ReadoutPlayerListeners } from './attributes.js'
import type { ReadoutPlayerElement } from './element.js'

export * from './index.js'

type Own = ReadoutPlayerAttributes & ReadoutPlayerListeners

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'readout-player': Omit<HTMLAttributes<ReadoutPlayerElement>, keyof Own> & Own
  }
}
