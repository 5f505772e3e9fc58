/** Where the pages of a site are in another language. */
export interface LanguageHome {
  /** Its tag. */
  readonly language: string
  /** What it is called, in itself. */
  readonly name: string
  /** Their folder, as seen from the folder of the pages at hand, with a slash at the end. */
  readonly home: string
}

/**
 * Where the site's pages are in other languages. Written anew where a site is built in several
 * (src/tools/vite/catalogue.ts); where it has one, all that asks for others is left out of its scripts.
 */
export const otherLanguages: readonly LanguageHome[] | null = null
