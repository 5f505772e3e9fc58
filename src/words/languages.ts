/** The languages that the interface has a catalogue for, as BCP 47 tags: English, which decides, first. */
export const LANGUAGES: readonly string[] = ['en', 'es']

/**
 * Languages that nobody speaks, made from the English catalogue to try the interface with: one with
 * accents, brackets at the ends and a third longer, one that runs from right to left.
 */
export const PSEUDO_LANGUAGES: readonly string[] = ['en-XA', 'ar-XB']

/** The catalogue that a language is answered in, of those there are; `null` where there is none for it. */
export function catalogueOf(language: string): string | null {
  const asked = language.toLowerCase()
  const all = [...LANGUAGES, ...PSEUDO_LANGUAGES]
  const [primary = ''] = asked.split('-')
  return (
    all.find((one) => one.toLowerCase() === asked) ?? all.find((one) => one === primary) ?? null
  )
}
