import { askOf, explain, type Item, type Step } from '../../lesson/index.ts'
import { Feedback } from '../../lesson/views/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import type { TeachState } from './state.ts'

/** The answers to the questions of the class link, with what each rests on. */
export function AnswerKey({ state }: { state: TeachState }) {
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{state.bundle.story.title}</b> <span>{teachWords.sections.key}</span>
      </p>
      <SheetMark state={state} />
      <p class="plain">{teachWords.key.lead}</p>
      <ol class="paper-lines">
        {[...state.lesson.value, ...state.transfer.value].map((step) => (
          <OneStep key={step.line} state={state} step={step} />
        ))}
      </ol>
    </div>
  )
}

function OneStep({ state, step }: { state: TeachState; step: Step }) {
  const line = lineOfStep(state, step)
  if (!line) return null
  return (
    <li>
      <p class="paper-name">{nameOfStep(state, step)}</p>
      <Asked state={state} step={step} line={line} answered />
      {step.items.map((item) => (
        <Answer key={item.id} state={state} line={line} item={item} />
      ))}
    </li>
  )
}

/** One answer and why. */
export const Answer = ({ state, line, item }: { state: TeachState; line: Line; item: Item }) => (
  <Feedback
    ask={askOf(state.bundle, line, item)}
    truth={item.truth}
    judgement={null}
    explanation={explain(state.bundle, line, item, state.config.value.clean)}
  />
)
