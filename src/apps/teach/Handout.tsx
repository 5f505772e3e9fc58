import { askOf, type Step } from '../../lesson/index.ts'
import { SURENESSES } from '../../lesson/views/index.ts'
import { shownDigest } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Asked, lineOfStep, nameOfStep, SheetMark } from './Asked.tsx'
import { firmAndWeak, type TeachDesk } from './desk.ts'

const say = teachWords.handout

/** A sheet for a pupil, with blanks: the questions of the class link, on paper. */
export function Handout({ desk }: { desk: TeachDesk }) {
  const { firm, weak } = firmAndWeak(desk.lesson.value)
  return (
    <div class="sheet-of-paper">
      <p class="paper-head">
        <b>{desk.bundle.story.title}</b> <span>{desk.bundle.story.subtitle}</span>
        <span class="paper-code">{say.code}: ______________</span>
      </p>
      <SheetMark desk={desk} />
      <p class="plain">{say.lead}</p>
      <Steps desk={desk} steps={desk.lesson.value} />
      {/* It counts these alone, so it stands right after them. */}
      <p class="plain paper-count">{say.count(firm, weak)}</p>
      <Steps desk={desk} steps={desk.transfer.value} />
      {desk.bundle.digest && (
        <p class="digest">{words.digest.is(shownDigest(desk.bundle.digest))}</p>
      )}
    </div>
  )
}

function Steps({ desk, steps }: { desk: TeachDesk; steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <ol class="paper-lines">
      {steps.map((step) => (
        <OneStep key={step.line} desk={desk} step={step} />
      ))}
    </ol>
  )
}

function OneStep({ desk, step }: { desk: TeachDesk; step: Step }) {
  const line = lineOfStep(desk, step)
  if (!line) return null
  return (
    <li>
      <p class="paper-name">{nameOfStep(desk, step)}</p>
      <Asked desk={desk} step={step} line={line} />
      {step.items.map((item) => (
        <div key={item.id} class="paper-question">
          <p>{askOf(desk.bundle, line, item)}</p>
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
