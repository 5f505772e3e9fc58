import { type Screen, screenOf } from '../../lesson/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import type { DrawingAddress } from '../common/index.ts'
import { Asking } from './Asking.tsx'
import { endNow, placeOf } from './acts.ts'
import { End } from './End.tsx'
import { Practice } from './Practice.tsx'
import type { LessonProps } from './props.ts'
import { StageSide } from './StageSide.tsx'
import { Summary } from './Summary.tsx'

interface AppProps extends LessonProps {
  address: DrawingAddress
}

/** The lesson: the stage with the line on one side, the questions or the sources on the other. */
export function LessonApp({ player, desk, address }: AppProps) {
  const screen = screenOf(desk.run.value)
  return (
    <>
      <LessonHead player={player} desk={desk} />
      <div class="play-body lesson-body" data-screen={screen.kind}>
        <StageSide player={player} desk={desk} address={address} />
        <Side player={player} desk={desk} screen={screen} />
      </div>
    </>
  )
}

function LessonHead({ player, desk }: LessonProps) {
  const { story } = player.work.bundle
  const { at, count } = placeOf(desk)
  const left = desk.minutesLeft.value
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

/** The questions' side. */
function Side({ player, desk, screen }: LessonProps & { screen: Screen }) {
  const { at } = desk.run.value
  const timeUp = desk.minutesLeft.value === 0 && screen.kind !== 'end'
  return (
    <section class="lesson-side" aria-label={lessonWords.name} data-scrolls>
      {timeUp && (
        <div class="time-up" role="status">
          <p>{lessonWords.timeUp}</p>
          <button type="button" class="lesson-button" onClick={() => endNow(desk)}>
            {lessonWords.toTheEnd}
          </button>
        </div>
      )}
      <OfScreen player={player} desk={desk} screen={screen} key={at} />
    </section>
  )
}

function OfScreen({ player, desk, screen }: LessonProps & { screen: Screen }) {
  switch (screen.kind) {
    case 'practice':
      return <Practice player={player} desk={desk} />
    case 'step': {
      const line = lineById(player.work.bundle, screen.step.line)
      return line && <Asking player={player} desk={desk} step={screen.step} line={line} />
    }
    case 'summary':
      return <Summary player={player} desk={desk} />
    case 'end':
      return <End player={player} desk={desk} />
  }
}
