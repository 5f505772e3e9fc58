import type { LessonPlan } from '../../lesson/file/index.ts'
import { goneIn, minutesOf } from '../../lesson/index.ts'
import { Choice } from '../../lesson/views/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { listOf, words } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { ClassLink } from './ClassLink.tsx'
import { printOnly } from './print-only.ts'
import { Projector } from './projector/index.ts'
import { choosePlan, type TeachState } from './state.ts'

const say = teachWords.start

/** The first screen: three choices, and with them the link or the wall, and every sheet. */
export function Start({ state }: { state: TeachState }) {
  const { plans } = state.file
  const { lines = [] } = state.plan.value?.link ?? {}
  const gone = goneIn({ lines }, state.bundle)
  return (
    <form class="teach-start" onSubmit={(event) => event.preventDefault()}>
      <div class="start-choices" data-needs-script>
        {plans.length > 0 && <HowLong state={state} plans={plans} />}
        <WhichWords state={state} />
        <Where state={state} />
      </div>
      {gone.length > 0 && (
        <p class="plain" role="status">
          {say.gone(listOf(gone, words.language), gone.length, gone.length === lines.length)}
        </p>
      )}
      <div class="start-outcome">
        {state.place.value === 'devices' ? (
          <ClassLink state={state} />
        ) : (
          <Projector state={state} />
        )}
      </div>
      <Kit hasPlan={plans.length > 0} hasStrong={hasStrong(state)} />
    </form>
  )
}

function HowLong({ state, plans }: { state: TeachState; plans: readonly LessonPlan[] }) {
  return (
    <Choices legend={say.long}>
      {plans.map((plan) => (
        <Choice
          key={plan.title}
          group="plan"
          text={say.minutes(minutesOf(plan))}
          note={noteOf(plan)}
          checked={state.plan.value === plan}
          onChoose={() => choosePlan(state, plan)}
        />
      ))}
    </Choices>
  )
}

/** Whether a strong word stands anywhere in the work. */
const hasStrong = ({ bundle }: TeachState): boolean =>
  bundle.lines.some(({ id }) => (lineById(bundle, id)?.strong.length ?? 0) > 0)

/** What a plan's title says besides its minutes: “Ten minutes: one line in depth”. */
const noteOf = ({ title }: LessonPlan): string => title.split(': ').slice(1).join(': ')

function WhichWords({ state }: { state: TeachState }) {
  const { config } = state
  const choose = (clean: boolean) => () => {
    config.value = { ...config.value, clean }
  }
  return (
    <Choices legend={say.words}>
      <Choice
        group="words"
        text={say.clean}
        note={say.cleanNote}
        checked={config.value.clean}
        onChoose={choose(true)}
      />
      <Choice
        group="words"
        text={say.asWritten}
        note={say.asWrittenNote}
        checked={!config.value.clean}
        onChoose={choose(false)}
      />
    </Choices>
  )
}

const Where = ({ state: { place } }: { state: TeachState }) => (
  <Choices legend={say.where}>
    {(['devices', 'wall'] as const).map((one) => (
      <Choice
        key={one}
        group="place"
        text={say[one]}
        note={say[`${one}Note`]}
        checked={place.value === one}
        onChoose={() => {
          place.value = one
        }}
      />
    ))}
  </Choices>
)

interface ChoicesProps {
  legend: string
  children: preact.ComponentChildren
}

const Choices = ({ legend, children }: ChoicesProps) => (
  <fieldset class="start-choice">
    <legend>{legend}</legend>
    {children}
  </fieldset>
)

/** The sheets that go with the lesson, each printed by itself. */
const Kit = ({ hasPlan, hasStrong }: { hasPlan: boolean; hasStrong: boolean }) => (
  <nav class="start-kit" aria-label={say.kit}>
    <span class="start-kit-name" aria-hidden="true">
      {say.kit}
    </span>
    <ul>
      {([...(hasPlan ? (['plans'] as const) : []), 'handout', 'key', 'slides'] as const).map(
        (name) => (
          <li key={name} data-needs-script>
            <a
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault()
                printOnly(name)
              }}
            >
              {say.print(teachWords.sections[name])}
            </a>
          </li>
        ),
      )}
      {hasStrong && (
        <li>
          <a href="./index.html?clean">{say.cleanPlay}</a>
        </li>
      )}
      <li>
        <a href="./guide.html">{say.guide}</a>
      </li>
      <li>
        <a href="#results">{say.results}</a>
      </li>
    </ul>
  </nav>
)
