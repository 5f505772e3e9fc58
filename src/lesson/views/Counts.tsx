import { endWords } from '../../words/lesson/index.ts'
import type { PupilCounts } from '../scoring/counts.ts'

const say = endWords.summary

/** A pupil's counts, how sure they were, and one sentence on how the two go together. */
export function Counts({ counts }: { counts: PupilCounts }) {
  const { trusted, doubted, right, sureRight, sureWrong, telling, calibration } = counts
  if (right.of === 0) return <p class="plain">{say.nothing}</p>
  return (
    <div class="counts">
      <p class="headline">{say.trusted(trusted.count, trusted.of)}</p>
      <p class="headline">{say.doubted(doubted.count, doubted.of)}</p>
      <p class="plain">{say.telling[telling]}</p>
      {calibration && (
        <>
          <p class="plain">
            {sureRight === null ? say.noneRight : say.sureRight(sureRight)}{' '}
            {sureWrong === null ? say.noneWrong : say.sureWrong(sureWrong)}
          </p>
          <p class="plain calibration">{say.calibration[calibration]}</p>
        </>
      )}
      <p class="aside">{say.luck}</p>
    </div>
  )
}
