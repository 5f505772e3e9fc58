import type { ViteBuilder } from 'vite'
import { folderSeen } from '../folder-seen.ts'
import { claimOut } from '../out-folder.ts'
import { writeInto } from '../write-into.ts'
import { type BuiltWork, buildWork, type WorkTools } from './build-work.ts'
import { bundlerOf, type SharedBundler, shareBundles } from './bundler.ts'
import { withPrerenders } from './load-prerender.ts'
import { inLanguages, openWorks, type SiteWork } from './open-works.ts'
import { printAhead } from './print-ahead.ts'
import { spokenIn } from './site-language.ts'
import type { SitePlan } from './site-plan.ts'
import { WORKS_FILE, worksPage } from './works-page.ts'

/** What a site is built with beside the builder of its first work. */
export interface SiteTools {
  readonly say: (line: string) => void
  /** A builder into another work's folder. */
  readonly builderOf: (plan: SitePlan) => Promise<ViteBuilder>
}

/** What differs between the works of a site. */
type OwnTools = Pick<WorkTools, 'works' | 'others'>

/**
 * Builds the whole site, saying what it is at: the story of the plan, and each further work that its
 * site.yaml lists into a folder of its name, as a site of its own; each in its further languages, in a
 * folder below it; then a list of all works. Throws where a story has faults, with the checker's
 * diagnostics, where one may not be built into its folder, or where something is over its budget.
 * @param apart stories that become sites of their own with the same scripts, and are on no list
 */
export async function buildSite(
  builder: ViteBuilder,
  plan: SitePlan,
  { say, builderOf }: SiteTools,
  apart: readonly SitePlan[] = [],
): Promise<void> {
  const works = await openWorks(plan)
  const alone = await Promise.all(apart.map(async (one) => (await openWorks(one))[0]))
  const further = new Map([...works, ...alone].map((work) => [work, inLanguages(work)]))
  const all = [...further].flatMap(([work, others]) => [work, ...others])
  // Before anything is made, so that no work is half replaced because another may not be built.
  for (const { plan, opened } of all) {
    const { story, lines } = opened.bundle
    await claimOut(plan.out, { name: story.name, lines: lines.map(({ id }) => id) })
  }
  const [first, ...others] = works
  const bundlers = new Bundlers(builder, first, builderOf)
  const spoken = new Map<string, readonly string[]>()
  for (const work of all) spoken.set(work.language, (await spokenIn(work.plan)).all)
  await withPrerenders(spoken, async (prerenderIn) => {
    const several = all.length > 1
    const names = others.map(({ opened }) => opened.bundle.story.name)
    const printsOf = printAhead(all, ({ language }) => prerenderIn(language), several, say)
    const build = async (work: SiteWork, tools: OwnTools): Promise<BuiltWork> => {
      const prerender = prerenderIn(work.language)
      if (several) say(`${titleOf(work)} (${folderSeen(work.plan.story)}), ${work.language}:`)
      const opened = prerender.inWords(work.opened)
      const prints = printsOf(work)
      const bundling = await bundlers.of(work)
      return named(work, several, () =>
        buildWork({ ...work, opened }, { prerender, prints, say, ...bundling, ...tools }),
      )
    }
    const finished: BuiltWork[] = []
    /** Builds a work in each of its languages. Gives it in its first. */
    const buildAll = async (work: SiteWork, list: string, folders: readonly string[]) => {
      const inFolders = further.get(work) ?? []
      const built = await build(work, {
        works: list && `./${list}`,
        others: [...folders, ...inFolders.map(({ language }) => language)],
      })
      finished.push(built)
      for (const one of inFolders)
        finished.push(await build(one, { works: list && `../${list}`, others: [] }))
      return built
    }
    const list = others.length > 0 ? WORKS_FILE : ''
    const listed = [await buildAll(first, list, names)]
    for (const work of others) listed.push(await buildAll(work, `../${list}`, []))
    if (list)
      await writeInto(
        plan.out,
        WORKS_FILE,
        await worksPage((await bundlers.of(first)).bundle, listed, prerenderIn(first.language)),
      )
    for (const work of alone) await buildAll(work, '', [])
    for (const work of finished) await named(work, several, () => work.finish())
  })
}

const titleOf = ({ opened }: SiteWork): string => opened.bundle.story.title

/** Bundles scripts once for each language: they know no story. A worker is each folder's own. */
class Bundlers {
  readonly #first: SiteWork
  readonly #builderOf: SiteTools['builderOf']
  readonly #shared = new Map<string, { readonly by: SiteWork; readonly bundles: SharedBundler }>()
  readonly #builder: ViteBuilder

  constructor(builder: ViteBuilder, first: SiteWork, builderOf: SiteTools['builderOf']) {
    this.#builder = builder
    this.#first = first
    this.#builderOf = builderOf
  }

  /** What bundles into the folder of a work. */
  async of(work: SiteWork): Promise<Pick<WorkTools, 'bundle' | 'bundleWorker'>> {
    const { plan, language } = work
    const builder = (): Promise<ViteBuilder> =>
      work === this.#first ? Promise.resolve(this.#builder) : this.#builderOf({ ...plan, language })
    const bundleWorker = async () => bundlerOf(await builder())('worker')
    const made = this.#shared.get(language)
    if (made)
      return {
        bundle: made.by === work ? made.bundles.bundle : made.bundles.into(plan.out),
        bundleWorker,
      }
    const bundles = shareBundles(await builder(), plan.out)
    this.#shared.set(language, { by: work, bundles })
    return { bundle: bundles.bundle, bundleWorker }
  }
}

/** Lets what fails in a work of several say in which. */
async function named<T>({ plan }: SiteWork, several: boolean, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!several || !(error instanceof Error)) throw error
    error.message = `${folderSeen(plan.story)}: ${error.message}`
    throw error
  }
}
