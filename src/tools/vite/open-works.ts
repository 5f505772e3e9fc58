import { join } from 'node:path'
import { folderSeen } from '../folder-seen.ts'
import { type OpenedStory, openOrFaults } from '../open-story.ts'
import { languageAround, siteLanguage } from './site-language.ts'
import type { SitePlan } from './site-plan.ts'

/** A work that is made into a site, or into a part of one: what was opened, and where it goes. */
export interface SiteWork {
  readonly plan: SitePlan
  readonly opened: OpenedStory
  /** The language of the words around it. */
  readonly language: string
}

/**
 * Opens the story of a plan and, unless it is to stand alone, the works that its site.yaml lists: each of the others goes
 * into a folder of its name, below the plan's. Throws with everything that the checker finds in any of
 * them, and where there are several, in which.
 */
export async function openWorks(asked: SitePlan): Promise<[SiteWork, ...SiteWork[]]> {
  // Of a site in several languages every work is in the same ones.
  const several = asked.languages.length > 0
  const plan = several ? { ...asked, language: await siteLanguage(asked) } : asked
  const first = await openOrFaults(plan.story, plan)
  if (!first.ok) {
    const { text, oneOfSeveral } = first.error
    throw new Error(oneOfSeveral ? inWork(plan.story, text) : text)
  }
  const works: [SiteWork, ...SiteWork[]] = [siteWork(plan, first.value)]
  const faults: string[] = []
  for (const folder of plan.alone ? [] : first.value.works) {
    const opened = await openOrFaults(folder, plan)
    if (opened.ok) works.push(siteWork(planBelow(plan, opened.value), opened.value))
    else faults.push(inWork(folder, opened.error.text))
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return works
}

const siteWork = (plan: SitePlan, opened: OpenedStory): SiteWork => ({
  plan,
  opened,
  language: plan.language ?? languageAround(opened.bundle.story.language),
})

/** The same work in the further languages of its plan, each in a folder below its own. */
export const inLanguages = ({ plan, opened, language }: SiteWork): SiteWork[] =>
  [...new Set(plan.languages)]
    .filter((one) => one !== language)
    .map((one) => ({
      opened,
      language: one,
      plan: {
        ...plan,
        language: one,
        first: language,
        out: join(plan.out, one),
        address: plan.address && `${plan.address}${one}/`,
      },
    }))

/** Faults with the folder that they are in. */
const inWork = (folder: string, text: string): string => `${folderSeen(folder)}:\n${text}`

/** The plan of a work that lies in a folder of its name on the site. */
function planBelow(plan: SitePlan, { folder, bundle }: OpenedStory): SitePlan {
  const { name } = bundle.story
  return {
    ...plan,
    story: folder,
    out: join(plan.out, name),
    address: plan.address && `${plan.address}${name}/`,
  }
}
