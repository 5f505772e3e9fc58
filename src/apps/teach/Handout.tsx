import { askOf, itemsIn, type Step } from '../../lesson/index.ts'
import { SURENESSES } from '../../lesson/views/index.ts'
import { shownDigest } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.handout

/** A sheet for a pupil, with blanks: the questions of the class link, on paper. */
export function Handout({ state }: { state: TeachState }) {
  const { sure } = state.config.value
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{state.bundle.story.title}</b> <span>{state.bundle.story.subtitle}</span>
        <span class="paper-code">{say.code}: ______________</span>
      </p>
      <SheetMark state={state} />
      {state.file.context && <p class="plain">{state.file.context}</p>}
      <p class="plain">{sure ? say.lead : say.leadUnsure}</p>
      <Steps state={state} steps={state.lesson.value} />
      {state.transfer.value.length > 0 && <h3 class="part-head">{say.transfer}</h3>}
      <Steps state={state} steps={state.transfer.value} />
      {state.bundle.digest && (
        <p class="digest">{words.digest.is(shownDigest(state.bundle.digest))}</p>
      )}
    </div>
  )
}

/**
 * Questions, and right after them how many of them a pupil trusted and doubted. How many there were to
 * trust is for the pupil to count once the answers are told: beforehand it would help to guess.
 */
function Steps({ state, steps }: { state: TeachState; steps: readonly Step[] }) {
  const printed = steps.filter((step) => lineOfStep(state, step) !== null)
  if (printed.length === 0) return null
  return (
    <>
      <ol class="paper-lines">
        {printed.map((step) => (
          <OneStep key={step.line} state={state} step={step} />
        ))}
      </ol>
      <p class="plain paper-count">{say.count(itemsIn(printed).length)}</p>
    </>
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
            <Box text={say.yes} /> <Box text={say.no} /> {step.sure && <Sureness />}
          </p>
        </div>
      ))}
      <p class="paper-blank">{say.why}</p>
    </li>
  )
}

const Sureness = () => (
  <>
    <span class="paper-sure">{say.sure}</span>{' '}
    {SURENESSES.map((sure) => (
      <Box key={sure} text={`${sure} %`} />
    ))}
  </>
)

const Box = ({ text }: { text: string }) => (
  <span class="paper-box">
    <span class="box" aria-hidden="true" /> {text}
  </span>
)
