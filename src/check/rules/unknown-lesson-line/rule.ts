import { exchangeOf, reachedLines } from '../../assemble-draft.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import { workOf } from '../../work.ts'

/** R803: every line that a lesson asks about, or sets a plan for, is there. */
export const unknownLessonLine = error('R803', (draft) =>
  knowsAllLines(draft) ? [...ofItems(draft), ...ofPlans(draft)] : [],
)

function ofItems(draft: Draft): Fault[] {
  return [...ofList(draft, 'items'), ...ofList(draft, 'claims')]
}

function ofList(draft: Draft, list: 'items' | 'claims'): Fault[] {
  const { file, yaml } = draft.lesson
  const known = reachedLines(draft).map(({ id }) => id)
  return (file?.[list] ?? []).flatMap(({ line }, at) =>
    known.includes(line)
      ? []
      : [
          fault(
            yaml.at([list, at, 'line']),
            `there is no line "${line}"`,
            suggestion(line, known, 'line'),
          ),
        ],
  )
}

function ofPlans(draft: Draft): Fault[] {
  const { file, yaml } = draft.lesson
  const work = workOf(draft)
  if (!work || !draft.exploration || !draft.sourcing.whole) return []
  const exchange = exchangeOf(work, draft.exploration)
  return (file?.plans ?? []).flatMap(({ link }, plan) =>
    (link.lines ?? []).flatMap((line, at) =>
      exchange.includes(line)
        ? []
        : [
            fault(
              yaml.at(['plans', plan, 'link', 'lines', at]),
              `the event has no line "${line}"`,
              suggestion(line, exchange, 'line'),
            ),
          ],
    ),
  )
}
