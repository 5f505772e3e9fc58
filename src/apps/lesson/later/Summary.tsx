import {
  type Answered,
  answered,
  askOf,
  claimIn,
  countsOf,
  explain,
  isMade,
} from '../../../lesson/index.ts'
import { Counts, Masked } from '../../../lesson/views/index.ts'
import { RunningHead, Said, Tells } from '../../../panel/index.ts'
import { lineById, plainText } from '../../../reconstruction/index.ts'
import { endWords, lessonWords } from '../../../words/lesson/index.ts'
import { NextButton } from '../buttons.tsx'
import { goOn } from '../commands.ts'
import type { LessonProps } from '../props.ts'

const say = endWords.summary

/** How the pupil did on the lesson's lines, before the last part. */
export function Summary(props: LessonProps) {
  return (
    <div class="screen">
      <h2 class="screen-title" tabIndex={-1} data-takes-focus>
        {say.title}
      </h2>
      <Results {...props} />
      <NextButton onNext={() => goOn(props.state)} text={say.goOn} />
    </div>
  )
}

/** The counts, and what to look at again. */
export function Results({ player, state }: LessonProps) {
  const judged = answered(state.run.value, 'lesson')
  const wrong = judged
    .filter(({ said, truth }) => said !== truth)
    .sort((a, b) => (b.sure ?? 0) - (a.sure ?? 0))
  return (
    <>
      <Counts counts={countsOf(judged)} />
      {judged.length > 0 && (
        <section class="part">
          <h3 class="part-head">{say.again}</h3>
          {wrong.length === 0 ? (
            <p class="plain">{say.againNone}</p>
          ) : (
            <>
              <RunningHead work={player.work.bundle} />
              <ul class="again">
                {wrong.map((one) => (
                  <Again key={one.item.id} one={one} player={player} />
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  )
}

function Again({ one, player }: { one: Answered; player: LessonProps['player'] }) {
  const { bundle } = player.work
  const { clean } = player.state.value
  const line = lineById(bundle, one.item.line)
  if (!line) return null
  const claim = claimIn(one.item)
  return (
    <li>
      <p class="again-line">
        {claim === null ? (
          <>
            <Said line={line} clean={clean} withheld inline /> <Tells line={line} work={bundle} />
          </>
        ) : (
          <>
            <Masked text={plainText(claim, line.strong, clean)} />{' '}
            {isMade(one.item.id) && <span class="aside">{lessonWords.made}</span>}
          </>
        )}
      </p>
      <p class="again-why">
        {askOf(bundle, line, one.item)}{' '}
        <Masked text={explain(bundle, line, one.item, clean).verdict} />
      </p>
    </li>
  )
}
