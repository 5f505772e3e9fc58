import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../../words/index.ts'
import { publisherWords } from '../../words/publisher/index.ts'
import { writePackage, writePlugin } from '../build-package.ts'
import { neededBefore } from '../build-version.ts'
import { emptyOut } from '../empty.ts'
import { ROOT } from '../folders.ts'
import { checkSizes } from '../sizes.ts'
import type { Prints } from '../stills/lasting.ts'
import { buildPages } from './build-pages.ts'
import { type Bundler, bundleAhead } from './bundler.ts'
import { writeNotices } from './licences.ts'
import type { Prerender } from './load-prerender.ts'
import type { SiteWork } from './open-works.ts'
import { GROUPS, WORK_GROUPS } from './pages.ts'

/** What a work is built with. */
export interface WorkTools {
  readonly prerender: Prerender
  readonly bundle: Bundler
  /** Its stills and posters, which may still be printing. */
  readonly prints: Promise<Prints>
  /** Bundles its service worker, which is told what was built before it. */
  readonly bundleWorker: () => Promise<unknown>
  readonly say: (line: string) => void
  /** Where the list of the site's works lies, as seen from its pages; empty where there is one work. */
  readonly works: string
  /** Names of the folders in its own that are other works’, or its own in another language. */
  readonly others: readonly string[]
}

/** A work that was built, and what is still to be done for it. */
export interface BuiltWork extends SiteWork {
  readonly prints: Prints
  /** Writes its notices and measures it. Throws where something is over its budget. */
  finish(): Promise<void>
}

/**
 * How many times a budget may be taken where a site is not in English alone: words of other languages
 * are longer, and pages in several lead to one another.
 */
const OTHER_LANGUAGE = 1.1

/** What is bundled for a work, in the order in which it is asked for. */
const BUNDLED = [...WORK_GROUPS, 'element', 'packaged', 'line', 'offline']

/** Builds one work into its folder, which was claimed: everything of it but its notices. */
export async function buildWork(work: SiteWork, tools: WorkTools): Promise<BuiltWork> {
  const { plan, opened } = work
  const { out, address } = plan
  const { prerender, say, others, works } = tools
  if (!opened.bundle.review)
    say('Not every reading is reviewed: built as a draft, which every page says.')
  if (!opened.publisher) say(publisherWords.notTold)
  const before = await neededBefore(out)
  for (const name of await emptyOut(out)) if (!others.includes(name)) say(leftAlone(out, name))
  say('pages: bundling scripts and styles, and writing each')
  const bundle = bundleAhead(tools.bundle, BUNDLED)
  const prints = await tools.prints
  const built = await buildPages(bundle, WORK_GROUPS, { plan, opened, prints, prerender, works })
  say(`pages: ${pagesIn(WORK_GROUPS)} written; embeds, lines and the offline worker are next`)
  await bundle('element')
  await bundle('packaged')
  await writePackage(out)
  await writePlugin(out, address)
  await bundle('line')
  await copyFile(join(ROOT, 'src/embed/element/published.d.ts'), join(out, 'embed.d.ts'))
  const framed = ['frame', 'lesson'].flatMap((group) => built.get(group) ?? [])
  await prerender.writeOutputs(out, opened.bundle, address, prints, {
    framed: framed.map(({ fileName }) => fileName),
    offline: await bundle('offline'),
    publisher: opened.publisher,
    folders: others,
  })
  await tools.bundleWorker()
  const files = new Set([...built.values()].flat().map(({ fileName }) => fileName))
  const earlier = [...before].filter((file) => !files.has(file))
  const inEnglishAlone = work.language === LANGUAGES[0] && plan.languages.length === 0
  return {
    ...work,
    prints,
    async finish() {
      await writeNotices(out)
      await checkSizes(out, say, earlier, inEnglishAlone ? 1 : OTHER_LANGUAGE)
    },
  }
}

/** How many pages some groups have. */
const pagesIn = (groups: readonly string[]): number =>
  groups.flatMap((group) => GROUPS[group] ?? []).length

const leftAlone = (out: string, name: string): string =>
  `${join(out, name)} holds a work that site.yaml does not list. It is left as it is, since somebody may have pinned it; remove it where nobody has.`
