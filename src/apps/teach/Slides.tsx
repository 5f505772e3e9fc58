import { askOf, claimIn, type Item, type Step } from '../../lesson/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { attributionOf, labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Answers } from './AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from './Asked.tsx'
import { keyOf } from './key-answers.ts'
import { slideParts } from './slide-parts.ts'
import type { TeachState } from './state.ts'

const say = teachWords.slides

/**
 * Slides to print or save: a line's questions on one sheet, its answers on the next ones, new claims
 * too, and the written task. Every sheet says what its words are.
 */
export function Slides({ state }: { state: TeachState }) {
  const { story } = state.bundle
  const { context, task, exit } = state.file
  const label = labelOf(story)
  return (
    <div class="slides">
      <section class="slide">
        <h3 class="slide-title">{story.title}</h3>
        <p class="plain">{story.subtitle}</p>
        <p class="plain">{context ?? story.disclosure.makers}</p>
        <Foot texts={[label, story.author?.tells ?? '']} />
      </section>
      {state.lesson.value.map((step) => (
        <OneStep key={step.line} state={state} step={step} />
      ))}
      {state.transfer.value.map((step) => (
        <OneStep key={step.line} state={state} step={step} further />
      ))}
      {task && (
        <section class="slide">
          <h3 class="slide-title">{task.title}</h3>
          <p class="plain">{task.text}</p>
          <Foot texts={[label]} />
        </section>
      )}
      {exit.length > 0 && (
        <section class="slide">
          <h3 class="slide-title">{teachWords.exit.name}</h3>
          <ul class="slide-questions">
            {exit.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Foot texts={[label]} />
        </section>
      )}
    </div>
  )
}

interface StepProps {
  state: TeachState
  step: Step
  /** Whether it belongs to the last part. */
  further?: boolean
}

function OneStep({ state, step, further = false }: StepProps) {
  const line = lineOfStep(state, step)
  if (!line) return null
  const name = [...(further ? [say.further] : []), nameOfStep(state, step)].join(': ')
  const claims = step.items.flatMap((item) => claimIn(item) ?? [])
  const above = claims.length > 0 ? claims.join(' ') : `${line.text} ${tells(state, line, true)}`
  const parts = slideParts(keyOf(state, step, line).asked, above)
  return (
    <>
      <Question state={state} step={step} line={line} name={name} />
      {parts.map((answers, at) => (
        <section key={at} class="slide slide-answer">
          <h3 class="paper-name">{under(name, say.part(say.answer, at + 1, parts.length))}</h3>
          <Asked state={state} step={step} line={line} answered />
          <Answers answers={answers} />
          <Foot texts={[labelOfStep(state, step), tells(state, line, true)]} />
        </section>
      ))}
    </>
  )
}

interface QuestionProps {
  state: TeachState
  step: Step
  line: Line
  name: string
}

const Question = ({ state, step, line, name }: QuestionProps) => (
  <section class="slide">
    <h3 class="paper-name">{under(name, say.question)}</h3>
    <Asked state={state} step={step} line={line} />
    <ul class="slide-questions">
      {step.items.map((item: Item) => (
        <li key={item.id}>{askOf(state.bundle, line, item)}</li>
      ))}
    </ul>
    <Foot texts={[labelOfStep(state, step), tells(state, line, false)]} />
  </section>
)

/** What a slide is called and which part it is of: what a claim is ends with a full stop by itself. */
const under = (name: string, part: string): string =>
  name.endsWith('.') ? `${name} ${part}` : `${name}: ${part}`

/** The work's label, where its lines stand, and wherever it says draft; what a claim is stands above it. */
const labelOfStep = ({ bundle: { story } }: TeachState, { items }: Step): string =>
  items.some((item) => claimIn(item) !== null) && !story.disclosure.draft ? '' : labelOf(story)

const tells = (state: TeachState, line: Line, answered: boolean): string =>
  'parts' in line ? attributionOf(line, state.bundle, !answered) : ''

const Foot = ({ texts }: { texts: readonly string[] }) => (
  <p class="slide-foot">{texts.filter(Boolean).join(' · ')}</p>
)
