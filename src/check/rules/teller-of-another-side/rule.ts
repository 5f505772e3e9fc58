import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** R616: a record, its issuer's other records and whoever tells them stand on one side. */
export const tellerOfAnotherSide = error('R616', (draft) => [...tellers(draft), ...issuers(draft)])

const tellers = ({ story, sources, yaml }: Draft): Fault[] =>
  Object.entries(story?.cast ?? {}).flatMap(([member, { party, record }]) => {
    const source = sources.fitting.get(record ?? '')
    // A side that is none of the story's has rules of its own.
    const isKnown = ownOf(story?.parties ?? {}, source?.party ?? '') !== undefined
    if (!source || !isKnown || party === source.party) return []
    return [
      fault(
        yaml.story.at(['cast', member, 'party']),
        `"${member}" is of "${party ?? 'no side'}", and its record "${record}" of "${source.party}"`,
        'Give both the side that the record is of.',
      ),
    ]
  })

function issuers({ story, sources, yaml }: Draft): Fault[] {
  const sides = new Map<string, { record: string; party: string }>()
  return (story?.event.records ?? []).flatMap((record) => {
    const source = sources.fitting.get(record)
    if (!source) return []
    const { issuer, party } = source
    const before = sides.get(issuer)
    if (!before) sides.set(issuer, { record, party })
    if (!before || before.party === party) return []
    return [
      fault(
        yaml.sources.at([record, 'party']),
        `"${record}" is of "${party}", and "${before.record}" of the same issuer is of "${before.party}"`,
        'Give both the side that their issuer is on.',
      ),
    ]
  })
}
