import type { Packed, PageAssets } from '../../prerender/index.ts'
import { withStyles } from '../inline-styles.ts'
import type { OpenedStory } from '../open-story.ts'
import type { Prints } from '../stills/lasting.ts'
import { writeInto } from '../write-into.ts'
import { type Built, drawingOf, entryOf, iconOf, scriptsOf, styleOf } from './assets.ts'
import type { Bundler } from './bundler.ts'
import type { Prerender } from './load-prerender.ts'
import { sharedAssets } from './page-assets.ts'
import { GROUPS } from './pages.ts'
import type { SitePlan } from './site-plan.ts'
import { type StoryFiles, storyFiles } from './story-files.ts'

/** What pages are built of. */
export interface Pages {
  readonly plan: SitePlan
  readonly opened: OpenedStory
  readonly prints: Prints
  readonly prerender: Prerender
  /** Where the list of the site's works lies, as seen from the pages; left out where there is one work. */
  readonly works?: string | undefined
  /** How the lesson's page leaves the site, where that alone is built. */
  readonly packed?: Packed | undefined
}

/**
 * Bundles the scripts and styles of some groups of pages, writes the story's data, and then the pages
 * with the story's text in them, so that everything can be read before any script runs.
 * @returns what each group's build wrote
 */
export async function buildPages(
  bundle: Bundler,
  groups: readonly string[],
  pages: Pages,
): Promise<ReadonlyMap<string, Built>> {
  const { plan, opened, prints, prerender, works = '' } = pages
  const files = storyFiles(opened.bundle, prerender.inkStyles(opened.bundle.story))
  for (const { fileName, source } of Object.values(files))
    await writeInto(plan.out, fileName, source)
  for (const [fileName, content] of prints) await writeInto(plan.out, fileName, content)
  const shared = sharedAssets({ ...plan, ...opened, files, prints, works }, prerender)
  const all = new Map<string, Built>()
  for (const group of groups) {
    const built = await bundle(group)
    const styles = sheets(built, files)
    for (const page of GROUPS[group] ?? []) {
      const assets = { ...shared, ...builtAssets(built, page), packed: pages.packed }
      await writeInto(plan.out, `${page}.html`, pageOf(page, assets, pages, styles))
    }
    all.set(group, built)
  }
  return all
}

type BuiltAssets = Pick<
  PageAssets,
  'drawing' | 'icon' | 'scripts' | 'style' | 'laterStyles' | 'worker'
>

function builtAssets(built: Built, page: string): BuiltAssets {
  const { style, later } = entryOf(page)
  const at = (sheet: string | undefined) => (sheet ? styleOf(built, sheet) : '')
  return {
    drawing: (name) => drawingOf(built, name),
    icon: iconOf(built),
    scripts: scriptsOf(built, page),
    style: at(style),
    laterStyles: { play: at(later?.play), rest: at(later?.rest), fonts: at(later?.fonts) },
    worker: true,
  }
}

/** Every style sheet that a page may name, by its address as seen from the page. */
const sheets = (built: Built, { inks }: StoryFiles): ReadonlyMap<string, string> =>
  new Map([
    [inks.fileName, inks.source],
    ...built.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? [[file.fileName, String(file.source)] as const]
        : [],
    ),
  ])

function pageOf(
  page: string,
  assets: PageAssets,
  { opened, prerender }: Pages,
  styles: ReadonlyMap<string, string>,
): string {
  const all = page === 'verify' ? { ...assets, original: prerender.originalJson(opened) } : assets
  const html = prerender.renderPage(page, opened.bundle, all, opened.lesson)
  // Where styles stand further down in the page, all of them are put into it.
  if (!entryOf(page).later) return html
  return withStyles(html, (path) => {
    const text = styles.get(path)
    return text === undefined ? undefined : { path, text }
  })
}
