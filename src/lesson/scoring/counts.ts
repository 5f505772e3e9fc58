import { type Judged, meanOf } from './brier.ts'

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
  readonly calibration: Calibration
}

/** How sureness and being right go together. */
export type Calibration = 'too-few' | 'fits' | 'too-sure' | 'not-sure-enough'

/** Fewer answers than this say nothing on how sureness and being right go together. */
const FEWEST = 6

const countWhere = (judged: readonly Judged[], holds: (one: Judged) => boolean): Count => ({
  of: judged.length,
  count: judged.filter(holds).length,
})

const isRight = ({ said, truth }: Judged): boolean => said === truth

/** A pupil's counts over the judgements of the lesson. */
export function countsOf(judged: readonly Judged[]): PupilCounts {
  const sureness = (right: boolean) =>
    meanOf(judged.filter((one) => isRight(one) === right).map(({ sure }) => sure))
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
    calibration: calibrationOf(judged),
  }
}

/**
 * Compares the mean sureness with the share that was right. A difference counts only when it is
 * more than one standard error of that share, were the stated chances true: with so few answers
 * anything less is luck.
 */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  if (judged.length < FEWEST) return 'too-few'
  const stated = judged.map(({ sure }) => sure / 100)
  const expected = stated.reduce((sum, chance) => sum + chance, 0)
  const spread = Math.sqrt(stated.reduce((sum, chance) => sum + chance * (1 - chance), 0))
  const difference = judged.filter(isRight).length - expected
  if (Math.abs(difference) <= Math.max(spread, 1)) return 'fits'
  return difference < 0 ? 'too-sure' : 'not-sure-enough'
}
