import { askOf, type Step } from '../../lesson/index.ts'
import { attributionOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Answer } from './AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from './Asked.tsx'
import type { TeachDesk } from './desk.ts'

const say = teachWords.slides

/** Slides to print or save: a question a sheet, its answer on the next. Every sheet has the mark. */
export function Slides({ desk }: { desk: TeachDesk }) {
  const { story } = desk.bundle
  return (
    <div class="slides">
      <section class="slide">
        <h3 class="slide-title">{story.title}</h3>
        <p class="said">{story.subtitle}</p>
        <p class="plain">{story.disclosure.statement}</p>
        <SlideFoot desk={desk} tells={story.author.tells} />
      </section>
      {desk.lesson.value.map((step) => (
        <TwoSheets key={step.line} desk={desk} step={step} />
      ))}
    </div>
  )
}

function TwoSheets({ desk, step }: { desk: TeachDesk; step: Step }) {
  const line = lineOfStep(desk, step)
  if (!line) return null
  const tells = (answered: boolean) =>
    'parts' in line ? attributionOf(line, desk.bundle.story, !answered) : ''
  const head = (text: string) => (
    <h3 class="paper-name">
      {nameOfStep(desk, step)}: {text}
    </h3>
  )
  return (
    <>
      <section class="slide">
        {head(say.question)}
        <Asked desk={desk} step={step} line={line} />
        <ul class="slide-questions">
          {step.items.map((item) => (
            <li key={item.id}>{askOf(desk.bundle, line, item)}</li>
          ))}
        </ul>
        <SlideFoot desk={desk} tells={tells(false)} />
      </section>
      <section class="slide slide-answer">
        {head(say.answer)}
        <Asked desk={desk} step={step} line={line} answered />
        {step.items.map((item) => (
          <Answer key={item.id} desk={desk} line={line} item={item} />
        ))}
        <SlideFoot desk={desk} tells={tells(true)} />
      </section>
    </>
  )
}

const SlideFoot = ({ desk, tells }: { desk: TeachDesk; tells: string }) => (
  <p class="slide-foot">
    {[desk.bundle.story.disclosure.label, tells].filter(Boolean).join(' · ')}
  </p>
)
