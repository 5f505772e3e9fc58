import { exchangeOf, reachedLines } from '../../assemble-draft.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'
import { workOf } from '../../work.ts'

/** R803: every line that a lesson asks about, or sets a plan for, is there. */
export const unknownLessonLine = error('R803', (draft) =>
  knowsAllLines(draft) ? [...ofItems(draft), ...ofTheEvent(draft)] : [],
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

/** Plans and the written task name lines of the event. */
function ofTheEvent(draft: Draft): Fault[] {
  const { file, yaml } = draft.lesson
  const work = workOf(draft)
  if (!work || !draft.exploration || !draft.sourcing.whole) return []
  const exchange = exchangeOf(work, draft.exploration)
  const named = (file?.plans ?? []).flatMap(({ link }, plan) =>
    (link.lines ?? []).map((line, at) => ({ line, path: ['plans', plan, 'link', 'lines', at] })),
  )
  if (file?.task?.line) named.push({ line: file.task.line, path: ['task', 'line'] })
  return named
    .filter(({ line }) => !exchange.includes(line))
    .map(({ line, path }) =>
      fault(yaml.at(path), `the event has no line "${line}"`, suggestion(line, exchange, 'line')),
    )
}
