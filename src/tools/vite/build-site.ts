import type { ViteBuilder } from 'vite'
import { folderSeen } from '../folder-seen.ts'
import { claimOut } from '../out-folder.ts'
import { writeInto } from '../write-into.ts'
import { type BuiltWork, buildWork, type WorkTools } from './build-work.ts'
import { bundlerOf, type SharedBundler, shareBundles } from './bundler.ts'
import { withPrerender } from './load-prerender.ts'
import { openWorks, type SiteWork } from './open-works.ts'
import { printAhead } from './print-ahead.ts'
import type { SitePlan } from './site-plan.ts'
import { WORKS_FILE, worksPage } from './works-page.ts'

/** What a site is built with beside the builder of its first work. */
export interface SiteTools {
  readonly say: (line: string) => void
  /** A builder into another work's folder. */
  readonly builderOf: (plan: SitePlan) => Promise<ViteBuilder>
}

/** What differs between the works of a site. */
type OwnTools = Omit<WorkTools, 'prerender' | 'prints' | 'say'>

/**
 * Builds the whole site, saying what it is at: the story of the plan, and each further work that its
 * site.yaml lists into a folder of its name, as a site of its own; then a list of them all. Throws where
 * a story has faults, with the checker's diagnostics, where one may not be built into its folder, or
 * where something is over its budget.
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
  // Before anything is made, so that no work is half replaced because another may not be built.
  for (const { plan, opened } of [...works, ...alone]) {
    const { story, lines } = opened.bundle
    await claimOut(plan.out, { name: story.name, lines: lines.map(({ id }) => id) })
  }
  const shared = shareBundles(builder, plan.out)
  await withPrerender(async (prerender) => {
    const [first, ...others] = works
    const several = others.length + alone.length > 0
    const names = others.map(({ opened }) => opened.bundle.story.name)
    const printsOf = printAhead([...works, ...alone], prerender, several, say)
    const build = (work: SiteWork, tools: OwnTools) => {
      if (several) say(`${work.opened.bundle.story.title} (${folderSeen(work.plan.story)}):`)
      const prints = printsOf(work)
      return named(work, several, () => buildWork(work, { prerender, prints, say, ...tools }))
    }
    const listed: BuiltWork[] = [
      await build(first, {
        bundle: shared.bundle,
        bundleWorker: () => bundlerOf(builder)('worker'),
        works: others.length > 0 ? `./${WORKS_FILE}` : '',
        others: names,
      }),
    ]
    for (const work of others)
      listed.push(await build(work, await toolsIn(work, shared, builderOf, `../${WORKS_FILE}`)))
    if (others.length > 0)
      await writeInto(plan.out, WORKS_FILE, await worksPage(shared.bundle, listed, prerender))
    const unlisted: BuiltWork[] = []
    for (const work of alone)
      unlisted.push(await build(work, await toolsIn(work, shared, builderOf, '')))
    for (const work of [...listed, ...unlisted]) await named(work, several, () => work.finish())
  })
}

/** What a work in another folder is built with: the bundles of the first, and a worker of its own. */
const toolsIn = async (
  { plan }: SiteWork,
  shared: SharedBundler,
  builderOf: SiteTools['builderOf'],
  works: string,
): Promise<OwnTools> => ({
  bundle: shared.into(plan.out),
  bundleWorker: async () => bundlerOf(await builderOf(plan))('worker'),
  works,
  others: [],
})

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
