import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import type { LessonPlan } from '../../lesson/file/index.ts'
import { labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { ExitTicket } from './ExitTicket.tsx'
import { Handout } from './Handout.tsx'
import { LinkOnPaper } from './LinkOnPaper.tsx'
import { printOnly } from './print-only.ts'
import { Results } from './results/index.ts'
import { Settings } from './Settings.tsx'
import { Slides } from './Slides.tsx'
import { Start } from './Start.tsx'
import type { Place, TeachState } from './state.ts'
import { Rubric, Task } from './Task.tsx'

type SectionName = keyof typeof teachWords.sections

/** Sheets that can be printed by themselves. */
const PRINTED: readonly SectionName[] = [
  'plans',
  'handout',
  'key',
  'slides',
  'task',
  'rubric',
  'exit',
  'results',
]

/** The teacher's page: everything for the hour, from the same data as the lesson. */
export function TeachApp({ state }: { state: TeachState }) {
  const { goals, note, plans, discussion, task, exit } = state.file
  return (
    <>
      <h1 class="read-title">{teachWords.title}</h1>
      <p class="label">{labelOf(state.bundle.story)}</p>
      <p class="plain teach-lead">{teachWords.lead}</p>
      <Section name="start">
        <Start state={state} />
      </Section>
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
        <Plans state={state} />
      </Section>
      <Section name="link">
        <Settings state={state} />
        <h3 class="part-head">{teachWords.travel.title}</h3>
        <Texts texts={teachWords.travel.text} plain />
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
      <Section name="task" shown={task !== undefined}>
        {task && <Task state={state} task={task} />}
      </Section>
      <Section name="rubric" shown={task !== undefined}>
        {task && <Rubric state={state} task={task} />}
      </Section>
      <Section name="exit" shown={exit.length > 0}>
        <div class="exit-tickets">
          {EXIT_TICKETS.map((copy) => (
            <Fragment key={copy}>
              <ExitTicket texts={exit} />
            </Fragment>
          ))}
        </div>
      </Section>
      <Section name="discussion" shown={discussion.length > 0}>
        <Texts texts={discussion} />
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

/** So many tickets fit on one sheet, to be cut apart. */
const EXIT_TICKETS = [1, 2, 3]

/** Parts of the page that a story's lesson may lack. */
const FROM_FILE = ['goals', 'note', 'plans', 'discussion', 'exit'] as const

function Contents({ file }: { file: TeachState['file'] }) {
  const lacks = (name: SectionName) =>
    name === 'task' || name === 'rubric'
      ? file.task === undefined
      : FROM_FILE.some((one) => one === name && file[one].length === 0)
  const names = (
    [
      'goals',
      'note',
      'plans',
      'link',
      'handout',
      'key',
      'slides',
      'task',
      'rubric',
      'exit',
      'discussion',
      'results',
      'privacy',
    ] as const
  ).filter((name) => !lacks(name))
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

/** The plan that was chosen, open; the others folded away. On paper with the goals and the link. */
const Plans = ({ state }: { state: TeachState }) => (
  <>
    <LinkOnPaper state={state} />
    {state.file.plans.map((plan) => (
      <details key={plan.title} class="plan" open={state.plan.value === plan}>
        <summary>
          <h3>{plan.title}</h3>
        </summary>
        <Steps plan={plan} place={state.place.value} />
      </details>
    ))}
    {state.file.goals.length > 0 && (
      <div class="paper-only">
        <h3 class="part-head">{teachWords.sections.goals}</h3>
        <Texts texts={state.file.goals} />
      </div>
    )}
  </>
)

const Steps = ({ plan, place }: { plan: LessonPlan; place: Place }) => (
  <ol>
    {plan.steps.map(({ minutes, title, text, wall }) => (
      <li key={title}>
        <span class="plan-minutes">{teachWords.minutes(minutes)}</span>
        <span>
          <b>{title}.</b> {place === 'wall' ? (wall ?? text) : text}
        </span>
      </li>
    ))}
  </ol>
)
