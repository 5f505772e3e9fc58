import { type Fault, fault, type Place } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R604: every party that is named is one of the story's. */
export const unknownParty = error('R604', (draft) => {
  const { story } = draft
  if (!story) return []
  const parties = Object.keys(story.parties)
  return named(draft)
    .filter(({ party, third }) => !parties.includes(party) && !(third && party === 'third'))
    .map(
      ({ party, third, at }): Fault =>
        fault(
          at,
          `there is no party "${party}"`,
          suggestion(party, third ? [...parties, 'third'] : parties, 'party'),
        ),
    )
})

interface NamedParty {
  readonly party: string
  /** Whether `third`, outside all sides, may stand here. */
  readonly third: boolean
  readonly at: Place
}

function named({ story, sources, yaml }: Draft): NamedParty[] {
  const found: NamedParty[] = []
  const caller = story?.event.caller
  if (caller) found.push({ party: caller, third: false, at: yaml.story.at(['event', 'caller']) })
  for (const [name, { party }] of sources.fitting)
    found.push({ party, third: true, at: yaml.sources.at([name, 'party']) })
  for (const [name, { party }] of Object.entries(story?.cast ?? {}))
    if (party) found.push({ party, third: true, at: yaml.story.at(['cast', name, 'party']) })
  for (const [name, { sides }] of Object.entries(story?.scenes ?? {}))
    for (const party of Object.keys(sides ?? {}))
      found.push({ party, third: false, at: yaml.story.atKey(['scenes', name, 'sides', party]) })
  return found
}
