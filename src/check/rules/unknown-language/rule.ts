import { type Fault, fault, type Place } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** R333: every language that is named is one that somebody has. */
export const unknownLanguage = error('R333', (draft) =>
  named(draft)
    .filter(({ tag }) => names.of(tag) === undefined)
    .map(
      ({ tag, at }): Fault =>
        fault(
          at,
          `there is no language "${tag}"`,
          'Write its tag as browsers know it: en, uk, es, ar; with a country where that matters: en-GB.',
        ),
    ),
)

function named({ story, sources, yaml }: Draft): { tag: string; at: Place }[] {
  const found = story ? [{ tag: story.language, at: yaml.story.at(['language']) }] : []
  for (const [name, { citation }] of sources.fitting)
    if (citation.language)
      found.push({
        tag: citation.language,
        at: yaml.sources.at([name, 'citation', 'language']),
      })
  return found
}
