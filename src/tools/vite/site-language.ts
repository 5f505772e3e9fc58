import { identityOf } from '../../check/index.ts'
import { catalogueOf, LANGUAGES } from '../../words/index.ts'
import { loadStory } from '../load.ts'
import type { Spoken } from './catalogue.ts'
import type { SitePlan } from './site-plan.ts'

/** The language of the interface around a story, where none is asked for: its own, else English. */
export const languageAround = (language: string | null): string =>
  catalogueOf(language ?? '') ?? LANGUAGES[0] ?? ''

/** The language of the words around the first story of a site: as asked for, else the story's own. */
export async function siteLanguage({
  language,
  story,
}: Pick<SitePlan, 'language' | 'story'>): Promise<string> {
  if (language !== null) return language
  const files = await loadStory(story)
  return languageAround(files.ok ? identityOf(files.value).language : null)
}

/** The language of a folder's pages, and all that its site is in. */
export async function spokenIn(plan: SitePlan): Promise<Spoken> {
  const language = await siteLanguage(plan)
  const first = plan.first ?? language
  return { language, all: [...new Set([first, ...plan.languages])] }
}
