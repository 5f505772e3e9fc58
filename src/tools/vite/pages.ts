/** What Vite begins with for a page, as seen from the folder of the pages' sources. */
export interface PageEntry {
  readonly script: string
  readonly style: string
  /** Style sheets that stand further down in the page, by the name that the page calls them. */
  readonly later?: { readonly play?: string; readonly rest: string; readonly fonts: string }
}

/** Every page, by the name of its file. */
export const PAGES: Readonly<Record<string, PageEntry>> = {
  index: {
    script: 'play/main.tsx',
    style: 'common/opening-page.css',
    later: { play: 'common/play.css', rest: 'common/rest.css', fonts: 'common/fonts.css' },
  },
  frame: { script: 'frame/main.tsx', style: 'frame/frame.css' },
  lesson: {
    script: 'lesson/main.tsx',
    style: 'lesson/page.css',
    later: { rest: 'lesson/rest.css', fonts: 'common/fonts.css' },
  },
  teach: { script: 'teach/main.tsx', style: 'teach/page.css' },
  embed: { script: 'embed-builder/main.tsx', style: 'embed-builder/embed.css' },
  compare: { script: 'compare/main.ts', style: 'common/site.css' },
  tellings: { script: 'tellings/main.tsx', style: 'tellings/page.css' },
  read: { script: 'read/main.ts', style: 'common/site.css' },
  guide: { script: 'guide/main.ts', style: 'guide/guide.css' },
  about: { script: 'about/main.ts', style: 'common/site.css' },
  verify: { script: 'verify/main.tsx', style: 'verify/verify.css' },
  works: { script: 'works/main.ts', style: 'works/works.css' },
}

/**
 * Pages that share chunks, by the Vite environment that builds them. What they share with Play would
 * cut Play's script into pieces, and browsers cache nothing that a frame in somebody's page could
 * share with the pages themselves.
 */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  client: ['index'],
  frame: ['frame'],
  lesson: ['lesson'],
  text: ['teach', 'guide', 'embed', 'compare', 'tellings', 'read', 'about', 'verify'],
  works: ['works'],
}

/** The group of the page that only a site of several works has: it is of none of them. */
export const WORKS_GROUP = 'works'

/** The groups of the pages that every work has. */
export const WORK_GROUPS: readonly string[] = Object.keys(GROUPS).filter(
  (group) => group !== WORKS_GROUP,
)
