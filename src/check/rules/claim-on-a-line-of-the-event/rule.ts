import { exchangeOf } from '../../assemble-draft.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { workOf } from '../../work.ts'

/** R809: a claim of the lesson's author stands beside no line of the event's own. */
export const claimOnALineOfTheEvent = error('R809', (draft) => {
  const { file, yaml } = draft.lesson
  const work = workOf(draft)
  if (!file || !work || !draft.exploration || !draft.sourcing.whole) return []
  const exchange = exchangeOf(work, draft.exploration)
  return file.claims.flatMap(({ line }, at) =>
    exchange.includes(line)
      ? [
          fault(
            yaml.at(['claims', at, 'line']),
            `line "${line}" is the event's own, and is asked about by itself`,
            'Take an account of it, or a line of another scene.',
          ),
        ]
      : [],
  )
})
