/** What Vite begins with for a page, as seen from the folder of the pages' sources. */
export interface PageEntry {
  readonly script: string
  readonly style: string
  /** Style sheets that stand further down in the page, by the name that the page calls them. */
  readonly later?: Readonly<Record<'rest' | 'fonts', string>>
}

/** Every page, by the name of its file. */
export const PAGES: Readonly<Record<string, PageEntry>> = {
  index: {
    script: 'main.tsx',
    style: 'first.css',
    later: { rest: 'rest.css', fonts: 'fonts.css' },
  },
  frame: { script: 'frame/main.tsx', style: 'frame/frame.css' },
  lesson: {
    script: 'lesson/main.tsx',
    style: 'lesson/page.css',
    later: { rest: 'lesson/rest.css', fonts: 'fonts.css' },
  },
  teach: { script: 'teach/main.tsx', style: 'teach/page.css' },
  embed: { script: 'embed/main.tsx', style: 'embed/embed.css' },
  compare: { script: 'text/main.ts', style: 'site.css' },
  read: { script: 'text/main.ts', style: 'site.css' },
  about: { script: 'about.ts', style: 'site.css' },
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
  text: ['teach', 'embed', 'compare', 'read', 'about'],
}
