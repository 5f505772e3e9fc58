import type { JSX, Ref } from 'preact'
import type { ReadoutPlayerAttributes, ReadoutPlayerListeners } from './attributes.js'
import type { ReadoutPlayerElement } from './element.js'

export * from './index.js'

type Own = ReadoutPlayerAttributes &
  ReadoutPlayerListeners & { ref?: Ref<ReadoutPlayerElement> | undefined }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'readout-player': Omit<JSX.IntrinsicElements['div'], keyof Own> & Own
    }
  }
}
