import {
  claimIn,
  claimMark,
  type Item,
  isWritten,
  type Screen,
  screenOf,
} from '../../lesson/index.ts'
import { Masked } from '../../lesson/views/index.ts'
import { Caption, kindOf, markOf } from '../../panel/index.ts'
import { type Bundle, type Line, lineById, plainText } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { Datelines, type DrawingAddress, DrawnStill, StagePlace } from '../common/index.ts'
import type { LessonProps } from './props.ts'
import type { LessonState } from './state.ts'

interface StageSideProps extends LessonProps {
  address: DrawingAddress
}

/** The stage with what the questions are about: a line, a claim, or why the pupil is here. */
export function StageSide({ player, state, address }: StageSideProps) {
  const { bundle } = player.work
  const scene = player.view.value.line.scene
  return (
    <div class="stage-frame lesson-stage" id="line">
      <StagePlace source={state.source.value}>
        <DrawnStill picture={player.picture.value} address={address} />
      </StagePlace>
      {/* A scene's title often tells how it is sourced: “On background”. */}
      {(scene === bundle.story.event.scene || state.run.value.revealed) && (
        <Datelines scene={bundle.story.scenes[scene]} story={bundle.story} />
      )}
      <div class="caption-place">
        <About player={player} state={state} />
      </div>
    </div>
  )
}

function About({ player, state }: LessonProps) {
  const screen = screenOf(state.run.value)
  if (screen.kind !== 'step') return <Intro player={player} state={state} screen={screen} />
  const { bundle } = player.work
  const { clean } = player.state.value
  const line = lineById(bundle, screen.step.line)
  if (!line) return null
  const { revealed } = state.run.value
  const claimed = screen.step.items.filter((item) => claimIn(item) !== null)
  // A sentence that was made for the exercise stays: the line that its answer stands beside is another.
  const shown = claimed.filter((item) => !revealed || isWritten(item))
  if (shown.length > 0) return <Claims items={shown} line={line} work={bundle} clean={clean} />
  return <Caption line={line} work={bundle} clean={clean} withheld={!revealed} />
}

interface ClaimsProps {
  items: readonly Item[]
  line: Line
  work: Bundle
  clean: boolean
}

/** Claims without the rest of their line, which often tells how they are sourced. */
function Claims({ items, line, work, clean }: ClaimsProps) {
  const [first] = items
  const mark = first ? claimMark(work, kindOf(line, work), first) : ''
  return (
    <section class="caption" aria-label={lessonWords.claim}>
      <div class="caption-box" data-kind="narration" data-length="medium">
        <p class="caption-mark">{first && isWritten(first) ? mark : markOf(line, work)}</p>
        <div class="caption-words">
          {items.map((item) => (
            <p key={item.id} class="said" data-kind="narration">
              <span class="content">
                <Masked text={plainText(claimIn(item) ?? '', line.strong, clean)} />
              </span>
            </p>
          ))}
        </div>
        <p class="caption-foot">
          <span>{first && isWritten(first) ? labelOf(work.story) : mark}</span>
        </p>
      </div>
    </section>
  )
}

function privacyOf({ inTab, silent, platform }: LessonState): string {
  const { privacy, privacyPlatform, privacyLaunched } = lessonWords.intro
  if (!inTab) return privacyPlatform
  return silent || platform ? privacyLaunched : privacy
}

function Intro({ player, state, screen }: LessonProps & { screen: Screen }) {
  const { story } = player.work.bundle
  return (
    <section class="caption" aria-label={lessonWords.intro.title}>
      <div class="caption-box lesson-intro">
        <p class="caption-mark">{labelOf(story)}</p>
        {screen.kind === 'practice' && (
          <>
            <p class="headline">{lessonWords.intro.title}</p>
            {state.context && <p class="plain">{state.context}</p>}
            {lessonWords.intro.text(state.config.sure).map((text) => (
              <p key={text} class="plain">
                {text}
              </p>
            ))}
            <p class="aside">{privacyOf(state)}</p>
          </>
        )}
        {screen.kind !== 'practice' && <p class="plain">{story.disclosure.statement}</p>}
        <p class="aside">{story.disclosure.makers}</p>
      </div>
    </section>
  )
}
