import { capital, type LanguageHome } from '../../words/index.ts'

/**
 * Where the other languages of a site are, as seen from the pages in one of them.
 * @param languages all of the site’s: the first has the site’s own folder, each other one of its name
 */
export function homesFrom(language: string, languages: readonly string[]): LanguageHome[] {
  const [first] = languages
  const root = language === first ? './' : '../'
  return languages
    .filter((one) => one !== language)
    .map((one) => ({
      language: one,
      name: nameOf(one),
      home: one === first ? root : `${root}${one}/`,
    }))
}

/** What a language is called, in itself. */
const nameOf = (language: string): string =>
  capital(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language)
