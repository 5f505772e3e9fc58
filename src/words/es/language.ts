import type * as en from '../en/language.ts'

/** The language of this catalogue, as a BCP 47 tag. */
export const language: typeof en.language = 'es'

/** Its direction where it is from right to left; else empty, as pages are without being told. */
export const direction: typeof en.direction = ''

/** The catalogue was translated by a program, and nobody who grew up with the language has read it yet. */
export const byMachine: typeof en.byMachine = true
