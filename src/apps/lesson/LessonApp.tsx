import { type Screen, screenOf } from '../../lesson/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import type { DrawingAddress } from '../common/index.ts'
import { Asking } from './Asking.tsx'
import { endNow, placeOf } from './commands.ts'
import type { LoadedEnd } from './load-end.ts'
import { Practice } from './Practice.tsx'
import type { LessonProps } from './props.ts'
import { StageSide } from './StageSide.tsx'
import { Summary } from './Summary.tsx'

interface AppProps extends LessonProps {
  address: DrawingAddress
  /** The last screen; none where the page is written at build. */
  end?: LoadedEnd | undefined
}

/** The lesson: the stage with the line on one side, the questions or the sources on the other. */
export function LessonApp({ player, state, address, end }: AppProps) {
  const screen = screenOf(state.run.value)
  return (
    <>
      <LessonHead player={player} state={state} />
      <div class="play-body lesson-body" data-screen={screen.kind}>
        <StageSide player={player} state={state} address={address} />
        <Side player={player} state={state} screen={screen} end={end} />
      </div>
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
    </header>
  )
}

interface SideProps extends LessonProps {
  screen: Screen
  end: LoadedEnd | undefined
}

/** The questions' side. */
function Side({ player, state, screen, end }: SideProps) {
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
      <OfScreen player={player} state={state} screen={screen} end={end} key={at} />
    </section>
  )
}

function OfScreen({ player, state, screen, end }: SideProps) {
  switch (screen.kind) {
    case 'practice':
      return <Practice player={player} state={state} />
    case 'step': {
      const line = lineById(player.work.bundle, screen.step.line)
      return line && <Asking player={player} state={state} step={screen.step} line={line} />
    }
    case 'summary':
      return <Summary player={player} state={state} />
    case 'end':
      return end ? <EndOnceLoaded player={player} state={state} end={end} /> : null
  }
}

/** The last screen; where it could not be fetched, that, and another try. */
function EndOnceLoaded({ player, state, end }: LessonProps & { end: LoadedEnd }) {
  const { screen, failed, load } = end
  const End = screen.value
  if (End) return <End player={player} state={state} />
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
