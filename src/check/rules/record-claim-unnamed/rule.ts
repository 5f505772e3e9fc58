import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { nameWords } from '../../known-names.ts'
import { ownOf } from '../../names.ts'
import { claimsOf } from '../../narrated.ts'
import { error } from '../../rule.ts'

const ACCOUNT =
  /\b(?:accounts?|read-?outs?|statements?|briefings?|notices?|communiqu[ée]s?|press releases?|announcements?|reports?|letters?|memorand\w+|memos?|spokes\w+|officials?)\b/i
/** Words of a source's name that name nobody. */
const SHORTEST = 3

/** R442: a claim of what a record says names the record, or whose it is. */
export const recordClaimUnnamed = error('R442', (draft) => {
  if (!isEnglish(draft)) return []
  return claimsOf(draft, 'record')
    .filter(({ soFar, claim }) => {
      const said = new Set(nameWords(soFar))
      const known = claim.passages.flatMap(({ source }) => namesOf(draft, source))
      return !ACCOUNT.test(soFar) && !known.some((word) => said.has(word))
    })
    .map(({ path }) =>
      fault(
        draft.yaml.sourcing.at([...path, 'exact']),
        'this claim is what a record says, and names no record',
        'Say whose account it is: “says Ushakov”, “by the Kremlin’s readout”.',
      ),
    )
})

function namesOf({ story, sources }: Draft, id: string): string[] {
  const source = sources.fitting.get(id)
  if (!source || !story?.event.records.includes(id)) return []
  const party = ownOf(story.parties, source.party)
  const written = source.citation.author.map(({ family, literal }) => family ?? literal ?? '')
  return [source.name, source.issuer, party?.name, party?.adjective, ...written]
    .flatMap((name) => nameWords(name ?? ''))
    .filter((word) => word.length >= SHORTEST)
}
