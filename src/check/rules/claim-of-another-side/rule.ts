import { type Fault, fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import { workOf } from '../../work.ts'

/**
 * R808: a sentence that was made for the exercise rests on an account of the side that it is asked of:
 * on the one that says so, or on the nearest to it.
 */
export const claimOfAnotherSide = error('R808', (draft) => {
  const { file, yaml } = draft.lesson
  const work = workOf(draft)
  if (!file || !work || !draft.sources.whole) return []
  const { parties, event } = work.story
  return file.claims.flatMap((claim, at): Fault[] => {
    if (claim.ask !== 'says') return []
    const { party, sources } = claim
    if (!Object.hasOwn(parties, party))
      return [
        fault(
          yaml.at(['claims', at, 'party']),
          `there is no party "${party}"`,
          suggestion(party, Object.keys(parties), 'party'),
        ),
      ]
    const own = sources.some(
      (id) => event.records.includes(id) && work.sources[id]?.party === party,
    )
    return own
      ? []
      : [
          fault(
            yaml.at(['claims', at, 'sources']),
            `"${claim.id}" is asked of "${party}", and rests on no account of that side`,
            'Name the account that says so, or the one that comes nearest.',
          ),
        ]
  })
})
