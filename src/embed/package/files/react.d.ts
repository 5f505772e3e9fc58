import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ReadoutPlayerAttributes, ReadoutPlayerListeners } from './attributes.js'
import type { ReadoutPlayerElement } from './element.js'

export * from './index.js'

type Own = ReadoutPlayerAttributes & ReadoutPlayerListeners

type Props = Omit<
  DetailedHTMLProps<HTMLAttributes<ReadoutPlayerElement>, ReadoutPlayerElement>,
  keyof Own
> &
  Own

// React 18 listens to no event of an element's own: there take a ref, and addEventListener.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'readout-player': Props
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'readout-player': Props
    }
  }
}
