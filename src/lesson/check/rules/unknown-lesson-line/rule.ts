import { type Fault, fault, suggestion } from '../../../../check/index.ts'
import type { LessonDraft, LessonRule } from '../../rule.ts'

/** R803: every line that a lesson asks about, or sets a plan for, is there. */
export const unknownLessonLine: LessonRule = {
  code: 'R803',
  find: (draft) => [...ofItems(draft), ...ofPlans(draft)],
}

function ofItems({ file, yaml, work }: LessonDraft): Fault[] {
  const known = work.lines.map(({ id }) => id)
  return (file?.items ?? []).flatMap(({ line }, at) =>
    known.includes(line)
      ? []
      : [
          fault(
            yaml.at(['items', at, 'line']),
            `there is no line "${line}"`,
            suggestion(line, known, 'line'),
          ),
        ],
  )
}

function ofPlans({ file, yaml, work }: LessonDraft): Fault[] {
  return (file?.plans ?? []).flatMap(({ link }, plan) =>
    (link.lines ?? []).flatMap((line, at) =>
      work.exchange.includes(line)
        ? []
        : [
            fault(
              yaml.at(['plans', plan, 'link', 'lines', at]),
              `the event has no line "${line}"`,
              suggestion(line, work.exchange, 'line'),
            ),
          ],
    ),
  )
}
