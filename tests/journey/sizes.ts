import { thorough } from '../../src/testing/thorough.ts'

/** A telephone on its side, in CSS px, and with TEST_ALL every other window that the play is made for. */
export const OTHER_SIZES: readonly (readonly [number, number])[] = [
  [844, 390],
  [667, 375],
  ...(thorough
    ? ([
        [390, 844],
        [360, 640],
        [740, 360],
        [768, 1024],
        [1024, 768],
        [1440, 900],
        [1920, 1080],
      ] as const)
    : []),
]
