import type { LessonFile, LessonPlan } from '../../lesson/file/index.ts'
import { minutesOf } from '../../lesson/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Masthead } from '../common/index.ts'

const say = teachWords.guide

interface GuideProps {
  bundle: Bundle
  lesson: LessonFile
}

/** What a teacher reads beforehand, on two pages: aims, pitfalls, how to lead the talk, what pupils ask. */
export function GuidePage({ bundle, lesson }: GuideProps) {
  const { goals, note, plans, guide } = lesson
  const { story } = bundle
  return (
    <>
      <Masthead story={story} page="guide" />
      <main class="text-page guide">
        <h1 class="read-title">{say.title}</h1>
        <p class="label">
          {story.title}. {labelOf(story)} {story.disclosure.makers}
        </p>
        {!guide && <p>{say.none}</p>}
        <List title={say.aims} texts={goals} />
        <List title={say.note} texts={note} />
        <h2>{say.reach.title}</h2>
        <p>{say.reach.text}</p>
        {plans.length > 0 && (
          <>
            <h2>{say.plan}</h2>
            <p>{plans.map(lengthOf).join('; ')}.</p>
          </>
        )}
        <Told title={say.pitfalls} told={guide?.pitfalls ?? []} />
        <Steps title={say.talk} steps={guide?.talk ?? []} />
        <Told
          title={say.asked}
          told={(guide?.asked ?? []).map(({ question, answer }) => ({
            title: question,
            text: answer,
          }))}
        />
        <p class="guide-back">
          <a href="./teach.html">{say.back}</a>
        </p>
      </main>
    </>
  )
}

/** “10 minutes: one line in depth”: a plan’s minutes, and what its title says besides. */
const lengthOf = (plan: LessonPlan): string =>
  [teachWords.start.minutes(minutesOf(plan)), ...plan.title.split(': ').slice(1)].join(': ')

const List = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length > 0 ? (
    <>
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  ) : null

interface Entry {
  readonly title: string
  readonly text: string
}

const Told = ({ title, told }: { title: string; told: readonly Entry[] }) =>
  told.length > 0 ? (
    <>
      <h2>{title}</h2>
      <dl>
        {told.map((one) => (
          <div key={one.title}>
            <dt>{one.title}</dt>
            <dd>{one.text}</dd>
          </div>
        ))}
      </dl>
    </>
  ) : null

const Steps = ({ title, steps }: { title: string; steps: readonly Entry[] }) =>
  steps.length > 0 ? (
    <>
      <h2>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.title}>
            <b>{step.title}.</b> {step.text}
          </li>
        ))}
      </ol>
    </>
  ) : null
