import type { ViteBuilder } from 'vite'
import { folderSeen } from '../folder-seen.ts'
import { claimOut } from '../out-folder.ts'
import { writeInto } from '../write-into.ts'
import { type BuiltWork, buildWork, type WorkTools } from './build-work.ts'
import { bundlerOf, type SharedBundler, shareBundles } from './bundler.ts'
import { withPrerender } from './load-prerender.ts'
import { openWorks, type SiteWork } from './open-works.ts'
import type { SitePlan } from './site-plan.ts'
import { WORKS_FILE, worksPage } from './works-page.ts'

/** What a site is built with beside the builder of its first work. */
export interface SiteTools {
  readonly say: (line: string) => void
  /** A builder into another work's folder. */
  readonly builderOf: (plan: SitePlan) => Promise<ViteBuilder>
}

/**
 * Builds the whole site, saying what it is at: the story of the plan, and each further work that its
 * site.yaml lists into a folder of its name, as a site of its own; then a list of them all. Throws where
 * a story has faults, with the checker's diagnostics, where one may not be built into its folder, or
 * where something is over its budget.
 */
export async function buildSite(
  builder: ViteBuilder,
  plan: SitePlan,
  { say, builderOf }: SiteTools,
): Promise<void> {
  const works = await openWorks(plan)
  // Before anything is made, so that no work is half replaced because another may not be built.
  for (const { plan, opened } of works) {
    const { story, lines } = opened.bundle
    await claimOut(plan.out, { name: story.name, lines: lines.map(({ id }) => id) })
  }
  const shared = shareBundles(builder, plan.out)
  await withPrerender(async (prerender) => {
    const [first, ...others] = works
    const several = others.length > 0
    const names = others.map(({ opened }) => opened.bundle.story.name)
    const build = (work: SiteWork, tools: Omit<WorkTools, 'prerender' | 'say'>) => {
      if (several) say(`${work.opened.bundle.story.title} (${folderSeen(work.plan.story)}):`)
      return named(work, several, () => buildWork(work, { prerender, say, ...tools }))
    }
    const built: BuiltWork[] = [
      await build(first, {
        bundle: shared.bundle,
        bundleWorker: () => bundlerOf(builder)('worker'),
        works: several ? `./${WORKS_FILE}` : '',
        others: names,
      }),
    ]
    for (const work of others)
      built.push(await build(work, await toolsBelow(work, shared, builderOf)))
    if (several)
      await writeInto(plan.out, WORKS_FILE, await worksPage(shared.bundle, built, prerender))
    for (const work of built) await named(work, several, () => work.finish())
  })
}

/** What a work in a folder of the site is built with: the bundles of the first, and a worker of its own. */
const toolsBelow = async (
  { plan }: SiteWork,
  shared: SharedBundler,
  builderOf: SiteTools['builderOf'],
): Promise<Omit<WorkTools, 'prerender' | 'say'>> => ({
  bundle: shared.into(plan.out),
  bundleWorker: async () => bundlerOf(await builderOf(plan))('worker'),
  works: `../${WORKS_FILE}`,
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
