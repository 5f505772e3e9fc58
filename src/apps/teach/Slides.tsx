import { askOf, type Step } from '../../lesson/index.ts'
import { attributionOf, labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Answer } from './AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from './Asked.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.slides

/** Slides to print or save: a question a sheet, its answer on the next. Every sheet has the mark. */
export function Slides({ state }: { state: TeachState }) {
  const { story } = state.bundle
  return (
    <div class="slides">
      <section class="slide">
        <h3 class="slide-title">{story.title}</h3>
        <p class="said">{story.subtitle}</p>
        <p class="plain">{story.disclosure.statement}</p>
        <SlideFoot state={state} tells={story.author.tells} />
      </section>
      {state.lesson.value.map((step) => (
        <TwoSheets key={step.line} state={state} step={step} />
      ))}
    </div>
  )
}

function TwoSheets({ state, step }: { state: TeachState; step: Step }) {
  const line = lineOfStep(state, step)
  if (!line) return null
  const tells = (answered: boolean) =>
    'parts' in line ? attributionOf(line, state.bundle.story, !answered) : ''
  const head = (text: string) => (
    <h3 class="paper-name">
      {nameOfStep(state, step)}: {text}
    </h3>
  )
  return (
    <>
      <section class="slide">
        {head(say.question)}
        <Asked state={state} step={step} line={line} />
        <ul class="slide-questions">
          {step.items.map((item) => (
            <li key={item.id}>{askOf(state.bundle, line, item)}</li>
          ))}
        </ul>
        <SlideFoot state={state} tells={tells(false)} />
      </section>
      <section class="slide slide-answer">
        {head(say.answer)}
        <Asked state={state} step={step} line={line} answered />
        {step.items.map((item) => (
          <Answer key={item.id} state={state} line={line} item={item} />
        ))}
        <SlideFoot state={state} tells={tells(true)} />
      </section>
    </>
  )
}

const SlideFoot = ({ state, tells }: { state: TeachState; tells: string }) => (
  <p class="slide-foot">{[labelOf(state.bundle.story), tells].filter(Boolean).join(' · ')}</p>
)
