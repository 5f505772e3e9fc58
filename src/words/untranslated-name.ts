import { LANGUAGES } from './languages.ts'
import { words } from './words.ts'

/**
 * The name of a story's language, in the interface's own, where there are no words of the interface
 * in it; else `null`.
 *
 * @param language a BCP 47 tag; one that nobody has is its own name
 */
export function untranslatedName(language: string): string | null {
  const [primary = ''] = language.toLowerCase().split('-')
  if (LANGUAGES.includes(primary)) return null
  return new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language
}
