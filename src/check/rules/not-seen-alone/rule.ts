import { gradeParty } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { type PlacedSupport, supportsOf } from '../../supports.ts'

const NOT_SEEN = /^not seen\b/i

/** R622: what was not seen of a record is said to be so, told by nobody, and graded by another record. */
export const notSeenAlone = error('R622', (draft) => [
  ...supportsOf(draft).flatMap((support) => ofSupport(draft, support)),
  ...told(draft),
])

function ofSupport(draft: Draft, { record, support, sourced, at }: PlacedSupport): Fault[] {
  const { how, summary } = support
  const says = NOT_SEEN.test(summary)
  if (isEnglish(draft) && says !== (how === 'not-seen'))
    return [
      fault(
        at('how'),
        `the summary of ${record} to "${sourced.id}" ${says ? 'says' : 'does not say'} that it was not seen, and how is ${how}`,
        'Begin the summary of what was not seen with “Not seen: …”, and no other’s.',
      ),
    ]
  return how === 'not-seen' && !isGradedElsewhere(draft, record, sourced)
    ? [
        fault(
          at('how'),
          `"${sourced.id}" was not seen in ${record}, and no other record of its side grades it`,
          'Leave the line out until that part is read, or show it as an account.',
        ),
      ]
    : []
}

/** Whether another record of a record's side has something of a line; of no side there is nothing to grade. */
function isGradedElsewhere(
  { story, sources }: Draft,
  record: string,
  { sourcing }: PlacedSupport['sourced'],
): boolean {
  const party = sources.fitting.get(record)?.party ?? ''
  if (!story || ownOf(story.parties, party) === undefined) return true
  const others = Object.entries(sourcing.support).filter(
    ([id]) => id !== record && sources.fitting.get(id)?.party === party,
  )
  const { grade } = gradeParty(others.map(([, { how }]) => how))
  return grade !== 'none'
}

/** An account that nobody here read is told by nobody. */
const told = (draft: Draft): Fault[] =>
  linesOf(draft, 'account').flatMap(({ id, sourcing: { record, of } }) => {
    const line = draft.sourcing.fitting.get(of)
    const how = line && 'support' in line ? ownOf(line.support, record)?.how : undefined
    if (how !== 'not-seen') return []
    return [
      fault(
        draft.yaml.sourcing.atKey([id]),
        `"${id}" tells what ${record} says of "${of}", which was not seen`,
        'Take the line out: there is nothing to tell.',
      ),
    ]
  })
