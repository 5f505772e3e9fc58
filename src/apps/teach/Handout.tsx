import { askOf, type Step } from '../../lesson/index.ts'
import { SURENESSES } from '../../lesson/views/index.ts'
import { shownDigest } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import { firmAndWeak, type TeachState } from './state.ts'

const say = teachWords.handout

/** A sheet for a pupil, with blanks: the questions of the class link, on paper. */
export function Handout({ state }: { state: TeachState }) {
  const { firm, weak } = firmAndWeak(state.lesson.value)
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{state.bundle.story.title}</b> <span>{state.bundle.story.subtitle}</span>
        <span class="paper-code">{say.code}: ______________</span>
      </p>
      <SheetMark state={state} />
      <p class="plain">{say.lead}</p>
      <Steps state={state} steps={state.lesson.value} />
      {/* It counts these alone, so it stands right after them. */}
      <p class="plain paper-count">{say.count(firm, weak)}</p>
      <Steps state={state} steps={state.transfer.value} />
      {state.bundle.digest && (
        <p class="digest">{words.digest.is(shownDigest(state.bundle.digest))}</p>
      )}
    </div>
  )
}

function Steps({ state, steps }: { state: TeachState; steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <ol class="paper-lines">
      {steps.map((step) => (
        <OneStep key={step.line} state={state} step={step} />
      ))}
    </ol>
  )
}

function OneStep({ state, step }: { state: TeachState; step: Step }) {
  const line = lineOfStep(state, step)
  if (!line) return null
  return (
    <li>
      <p class="paper-name">{nameOfStep(state, step)}</p>
      <Asked state={state} step={step} line={line} />
      {step.items.map((item) => (
        <div key={item.id} class="paper-question">
          <p>{askOf(state.bundle, line, item)}</p>
          <p class="paper-ticks">
            <Box text={say.yes} /> <Box text={say.no} /> <span class="paper-sure">{say.sure}</span>{' '}
            {SURENESSES.map((sure) => (
              <Box key={sure} text={`${sure} %`} />
            ))}
          </p>
        </div>
      ))}
      <p class="paper-blank">{say.why}</p>
    </li>
  )
}

const Box = ({ text }: { text: string }) => (
  <span class="paper-box">
    <span class="box" aria-hidden="true" /> {text}
  </span>
)
