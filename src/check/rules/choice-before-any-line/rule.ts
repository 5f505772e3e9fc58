import { placeIn, tagOf } from '../../../script/source/index.ts'
import { fault, topOf } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R329: a line comes before the first choice, so that there is something to stand on. */
export const choiceBeforeAnyLine = error('R329', ({ script, exploration }) => {
  // A line that is reached with no choice taken is one to begin on.
  const begins = [...(exploration?.lines.values() ?? [])].some(
    ({ choices }) => choices.length === 0,
  )
  const first = exploration?.choices.find(({ after }) => after === '')
  if (!first || begins) return []
  const line = script.choices.find((choice) => tagOf(choice, 'id')?.value === first.id)
  return [
    fault(
      line ? placeIn(line) : topOf(script.main ?? ''),
      `the choice "${first.id}" is offered before any line`,
      'Let a line come first: a reader begins on it, and choices stand below it.',
    ),
  ]
})
