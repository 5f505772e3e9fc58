import { type Judged, meanOf } from './brier.ts'
import { type Calibration, calibrationOf, type Telling, tellingOf } from './verdict.ts'

/** How many of how many. */
export interface Count {
  readonly of: number
  readonly count: number
}

/** What one pupil sees: counts, and how sure they were. No statistic that needs numbers. */
export interface PupilCounts {
  /** Firm claims (an account does say so, the words are exact) that were trusted. */
  readonly trusted: Count
  /** Weak ones that were doubted. */
  readonly doubted: Count
  readonly right: Count
  /** Mean sureness in per cent where right and where wrong; `null` where there is none. */
  readonly sureRight: number | null
  readonly sureWrong: number | null
  readonly telling: Telling
  /** `null` where it was not asked how sure the pupil is. */
  readonly calibration: Calibration | null
}

const countWhere = (judged: readonly Judged[], holds: (one: Judged) => boolean): Count => ({
  of: judged.length,
  count: judged.filter(holds).length,
})

const isRight = ({ said, truth }: Judged): boolean => said === truth

/** A pupil's counts over the judgements of the lesson. */
export function countsOf(judged: readonly Judged[]): PupilCounts {
  const sureness = (right: boolean) =>
    meanOf(judged.filter((one) => isRight(one) === right).flatMap(({ sure }) => sure ?? []))
  return {
    trusted: countWhere(
      judged.filter(({ truth }) => truth),
      ({ said }) => said,
    ),
    doubted: countWhere(
      judged.filter(({ truth }) => !truth),
      ({ said }) => !said,
    ),
    right: countWhere(judged, isRight),
    sureRight: sureness(true),
    sureWrong: sureness(false),
    telling: tellingOf(judged),
    calibration: judged.some(({ sure }) => sure === null) ? null : calibrationOf(judged),
  }
}
