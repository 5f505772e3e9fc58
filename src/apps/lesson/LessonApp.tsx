import { type Screen, screenOf } from '../../lesson/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import type { DrawingAddress } from '../common/index.ts'
import { Asking } from './Asking.tsx'
import { endNow, placeOf } from './commands.ts'
import type { Later } from './load-later.ts'
import { Practice } from './Practice.tsx'
import type { LessonProps } from './props.ts'
import { StageSide } from './StageSide.tsx'

interface AppProps extends LessonProps {
  address: DrawingAddress
  /** What comes later; nothing where the page is written at build. */
  later?: Later | undefined
}

/** The lesson: the stage with the line on one side, the questions or the sources on the other. */
export function LessonApp({ player, state, address, later }: AppProps) {
  const screen = screenOf(state.run.value)
  const asks = !state.run.value.revealed && screen.kind === 'step'
  const Settings = later?.parts.value?.Settings
  return (
    <>
      <LessonHead player={player} state={state} />
      <main class="play-body lesson-body" data-screen={screen.kind} data-asks={asks}>
        <StageSide player={player} state={state} address={address} />
        <Side player={player} state={state} screen={screen} later={later} />
      </main>
      {Settings && <Settings player={player} state={state} />}
    </>
  )
}

function LessonHead({ player, state }: LessonProps) {
  const { story } = player.work.bundle
  const { at, count } = placeOf(state)
  const left = state.minutesLeft.value
  return (
    <header class="masthead lesson-head">
      <h1 class="masthead-title" lang={story.language}>
        {`${lessonWords.title}: ${story.title} `}
        <span class="masthead-subtitle">{story.subtitle}</span>
      </h1>
      <p class="lesson-progress">
        {left !== null && <span>{lessonWords.minutesLeft(left)} · </span>}
        {lessonWords.progress(at, count)}
      </p>
      {state.fromPlay.value && (
        <a class="lesson-back" href="./">
          {lessonWords.back}
        </a>
      )}
      <button
        type="button"
        class="lesson-settings"
        data-needs-script
        onClick={() => {
          state.settings.value = true
        }}
      >
        {words.settings.title}
      </button>
    </header>
  )
}

interface SideProps extends LessonProps {
  screen: Screen
  later: Later | undefined
}

/** The questions' side. */
function Side({ player, state, screen, later }: SideProps) {
  const { at } = state.run.value
  const timeUp = state.minutesLeft.value === 0 && screen.kind !== 'end'
  return (
    <section class="lesson-side" aria-label={lessonWords.name} data-scrolls>
      {timeUp && (
        <div class="time-up" role="status">
          <p>{lessonWords.timeUp}</p>
          <button type="button" class="lesson-button" onClick={() => endNow(state)}>
            {lessonWords.toTheEnd}
          </button>
        </div>
      )}
      <OfScreen player={player} state={state} screen={screen} later={later} key={at} />
    </section>
  )
}

function OfScreen({ player, state, screen, later }: SideProps) {
  switch (screen.kind) {
    case 'practice':
      return <Practice player={player} state={state} />
    case 'step': {
      const line = lineById(player.work.bundle, screen.step.line)
      return line && <Asking player={player} state={state} step={screen.step} line={line} />
    }
    case 'summary':
      return later ? (
        <OnceLoaded name="Summary" later={later} player={player} state={state} />
      ) : null
    case 'end':
      return later ? <OnceLoaded name="End" later={later} player={player} state={state} /> : null
  }
}

interface OnceLoadedProps extends LessonProps {
  name: 'Summary' | 'End'
  later: Later
}

/** A screen that comes later; where it could not be fetched, that, and another try. */
function OnceLoaded({ player, state, name, later }: OnceLoadedProps) {
  const { parts, failed, load } = later
  const Screen = parts.value?.[name]
  if (Screen) return <Screen player={player} state={state} />
  const { what, retry } = lessonWords.endLate
  return failed.value ? (
    <div class="screen" role="status">
      <p class="plain">{what}</p>
      <button type="button" class="lesson-button" onClick={load}>
        {retry}
      </button>
    </div>
  ) : null
}
