import type { ComponentChildren } from 'preact'
import type { LessonPlan } from '../../lesson/file/index.ts'
import { configFor } from '../../lesson/index.ts'
import { labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { Handout } from './Handout.tsx'
import { LinkBuilder } from './LinkBuilder.tsx'
import { Projector } from './Projector.tsx'
import { Results } from './Results.tsx'
import { Slides } from './Slides.tsx'
import type { TeachState } from './state.ts'

type SectionName = keyof typeof teachWords.sections

/** Sheets that can be printed by themselves. */
const PRINTED: readonly SectionName[] = ['plans', 'handout', 'key', 'slides', 'results']

/** The teacher's page: everything for the hour, from the same data as the lesson. */
export function TeachApp({ state }: { state: TeachState }) {
  const { goals, note, plans, discussion } = state.file
  const { travel } = teachWords
  return (
    <>
      <h1 class="read-title">{teachWords.title}</h1>
      <p class="label">{labelOf(state.bundle.story)}</p>
      <p class="plain teach-lead">{teachWords.lead}</p>
      <Contents file={state.file} />
      <div class="teach-pair">
        <Section name="goals" shown={goals.length > 0}>
          <Texts texts={goals} />
        </Section>
        <Section name="note" shown={note.length > 0}>
          <Texts texts={note} />
        </Section>
      </div>
      <Section name="plans" shown={plans.length > 0}>
        <div class="plan-pair">
          {plans.map((plan) => (
            <Plan key={plan.title} plan={plan} state={state} />
          ))}
        </div>
      </Section>
      <Section name="link">
        <LinkBuilder state={state} />
        <h3 class="part-head">{travel.title}</h3>
        <Texts texts={travel.text} plain />
      </Section>
      <Section name="projector">
        <Projector state={state} />
      </Section>
      <Section name="discussion" shown={discussion.length > 0}>
        <Texts texts={discussion} />
      </Section>
      <Section name="handout">
        <Preview name="handout">
          <Handout state={state} />
        </Preview>
      </Section>
      <Section name="key">
        <Preview name="key">
          <AnswerKey state={state} />
        </Preview>
      </Section>
      <Section name="slides">
        <p class="plain">{teachWords.slides.lead}</p>
        <Preview name="slides">
          <Slides state={state} />
        </Preview>
      </Section>
      <Section name="results">
        <p class="plain">{teachWords.results.lead}</p>
        <Results state={state} />
      </Section>
      <Section name="privacy">
        <Texts texts={teachWords.privacy} plain />
      </Section>
    </>
  )
}

function Contents({ file }: { file: TeachState['file'] }) {
  const there = (name: SectionName) =>
    (name !== 'goals' && name !== 'note' && name !== 'plans' && name !== 'discussion') ||
    file[name].length > 0
  const names = (
    [
      'goals',
      'note',
      'plans',
      'link',
      'projector',
      'discussion',
      'handout',
      'key',
      'slides',
      'results',
      'privacy',
    ] as const
  ).filter(there)
  return (
    <nav class="teach-contents" aria-label={teachWords.contents}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{teachWords.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface SectionProps {
  name: SectionName
  shown?: boolean
  children: ComponentChildren
}

function Section({ name, shown = true, children }: SectionProps) {
  if (!shown) return null
  return (
    <section id={name} class="teach-section" aria-labelledby={`${name}-title`}>
      <div class="teach-section-head">
        <h2 id={`${name}-title`}>{teachWords.sections[name]}</h2>
        {PRINTED.includes(name) && (
          <a
            class="lesson-button"
            href={`#${name}`}
            data-needs-script
            onClick={(event) => {
              event.preventDefault()
              printOnly(name)
            }}
          >
            {teachWords.print} <span class="heard">{teachWords.sections[name]}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  )
}

/** Sheets on the screen: in a window of their own, so that the page stays short. */
const Preview = ({ name, children }: { name: SectionName; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="preview" aria-label={teachWords.preview(teachWords.sections[name])} tabIndex={0}>
    {children}
  </section>
)

/** Prints one section: the stylesheet prints what the address points at, and nothing beside it. */
function printOnly(name: SectionName): void {
  window.location.hash = name
  requestAnimationFrame(() => window.print())
}

function Texts({ texts, plain = false }: { texts: readonly string[]; plain?: boolean }) {
  return plain ? (
    texts.map((text) => (
      <p key={text} class="plain">
        {text}
      </p>
    ))
  ) : (
    <ul class="teach-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function Plan({ plan, state }: { plan: LessonPlan; state: TeachState }) {
  const use = () => {
    state.config.value = configFor(plan.link, state.bundle)
    document.getElementById('link')?.scrollIntoView()
    document.getElementById('class-link')?.focus()
  }
  return (
    <div class="plan">
      <h3>{plan.title}</h3>
      <ol>
        {plan.steps.map(({ minutes, title, text }) => (
          <li key={title}>
            <span class="plan-minutes">{teachWords.minutes(minutes)}</span>
            <span>
              <b>{title}.</b> {text}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" class="lesson-button" onClick={use} data-needs-script>
        {teachWords.usePlan}
      </button>
    </div>
  )
}
