import type { HTMLAttributes } from 'vue'
import type { ReadoutPlayerAttributes, ReadoutPlayerVueListeners } from './attributes.js'

export * from './index.js'

declare module 'vue' {
  interface GlobalComponents {
    'readout-player': new () => {
      $props: HTMLAttributes & ReadoutPlayerAttributes & ReadoutPlayerVueListeners
    }
  }
}
