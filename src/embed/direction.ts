import type { Direction } from './options.ts'

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']

/** Which way a language's usual script runs. @param language BCP 47; unknown ones run from left to right */
export function directionOf(language: string): Direction {
  try {
    const { script } = new Intl.Locale(language).maximize()
    return RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr'
  } catch {
    // No language at all is thrown back.
    return 'ltr'
  }
}
