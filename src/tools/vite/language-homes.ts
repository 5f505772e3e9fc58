import type { LanguageHome } from '../../prerender/index.ts'

/**
 * Where the other languages of a site are, as seen from the pages in one of them.
 * @param languages all of the site’s: the first has the site’s own folder, each other one of its name
 */
export const homesFrom = (
  language: string,
  [first, ...others]: readonly string[],
): LanguageHome[] => {
  const up = language === first ? './' : '../'
  return [
    ...(first === undefined || first === language ? [] : [{ language: first, home: up }]),
    ...others
      .filter((one) => one !== language)
      .map((one) => ({ language: one, home: `${up}${one}/` })),
  ]
}
