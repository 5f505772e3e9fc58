import { askOf, explain, type Item, type Step } from '../../lesson/index.ts'
import { Feedback, Reasons } from '../../lesson/views/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import { type KeyAnswer, keyOf } from './key-answers.ts'
import type { TeachState } from './state.ts'

const say = teachWords.key

/** The answers to the questions of the class link and of the plan, with what each rests on. */
export function AnswerKey({ state }: { state: TeachState }) {
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{state.bundle.story.title}</b> <span>{teachWords.sections.key}</span>
      </p>
      <SheetMark state={state} />
      <p class="plain">{say.lead}</p>
      <ol class="paper-lines">
        {[...state.lesson.value, ...state.transfer.value].map((step) => (
          <OneStep key={step.line} state={state} step={step} />
        ))}
      </ol>
      <OfPlan state={state} />
    </div>
  )
}

function OneStep({ state, step }: { state: TeachState; step: Step }) {
  const line = lineOfStep(state, step)
  if (!line) return null
  const { asked, besides, accounts } = keyOf(state, step, line)
  return (
    <li class="key-step">
      <p class="paper-name">{nameOfStep(state, step)}</p>
      <Asked state={state} step={step} line={line} answered />
      <Answers answers={asked} />
      {besides.length + accounts.length > 0 && <p class="paper-name key-besides">{say.besides}</p>}
      <Answers answers={besides} />
      {accounts.map(({ party, reasons }) => (
        <div key={party} class="feedback">
          <p class="feedback-ask">{say.accounts(party)}</p>
          <Reasons reasons={reasons} />
        </div>
      ))}
    </li>
  )
}

/** Answers, each with why. */
export const Answers = ({ answers }: { answers: readonly KeyAnswer[] }) => (
  <>
    {answers.map(({ item, ask, explanation }) => (
      <Feedback
        key={item.id}
        ask={ask}
        truth={item.truth}
        judgement={null}
        explanation={explanation}
      />
    ))}
  </>
)

/** The questions that the plan has the teacher ask the class, answered. */
function OfPlan({ state }: { state: TeachState }) {
  const answers = (state.plan.value?.steps ?? []).flatMap(({ answers }) => answers)
  if (answers.length === 0) return null
  return (
    <>
      <h3 class="part-head">{say.ofPlan}</h3>
      <dl class="key-plan">
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </>
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
