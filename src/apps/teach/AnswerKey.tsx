import { askOf, explain, type Item, type Step } from '../../lesson/index.ts'
import { Feedback } from '../../lesson/views/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import type { TeachDesk } from './desk.ts'

/** The answers to the questions of the class link, with what each rests on. */
export function AnswerKey({ desk }: { desk: TeachDesk }) {
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{desk.bundle.story.title}</b> <span>{teachWords.sections.key}</span>
      </p>
      <SheetMark desk={desk} />
      <p class="plain">{teachWords.key.lead}</p>
      <ol class="paper-lines">
        {[...desk.lesson.value, ...desk.transfer.value].map((step) => (
          <OneStep key={step.line} desk={desk} step={step} />
        ))}
      </ol>
    </div>
  )
}

function OneStep({ desk, step }: { desk: TeachDesk; step: Step }) {
  const line = lineOfStep(desk, step)
  if (!line) return null
  return (
    <li>
      <p class="paper-name">{nameOfStep(desk, step)}</p>
      <Asked desk={desk} step={step} line={line} answered />
      {step.items.map((item) => (
        <Answer key={item.id} desk={desk} line={line} item={item} />
      ))}
    </li>
  )
}

/** One answer and why. */
export const Answer = ({ desk, line, item }: { desk: TeachDesk; line: Line; item: Item }) => (
  <Feedback
    ask={askOf(desk.bundle, line, item)}
    truth={item.truth}
    judgement={null}
    explanation={explain(desk.bundle, line, item, desk.config.value.clean)}
  />
)
