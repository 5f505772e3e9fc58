import type { Criterion } from '../plan/config.ts'
import { answered, type Run } from '../run/run.ts'
import { meanBrier } from '../scoring/brier.ts'

/** What a lesson comes to, in the terms of learning platforms. */
export interface Outcome {
  /**
   * 1 less the Brier score of the lesson's items, in hundredths, as platforms show it: 1 is perfect,
   * 0.75 what "no idea" always earns.
   */
  readonly scaled: number
  /** At least the platform's own mark, or more than “no idea” earns. */
  readonly passed: boolean
}

/** What “no idea” earns each time, whatever is so. */
export const NO_IDEA = 0.75

/**
 * The outcome of a run; `null` while nothing of the lesson is answered. Passed is the platform's own
 * mark where it has one (`mastery`, 0 to 1), or more than “no idea” earns: what no constant answer
 * comes to in a balanced lesson. What is judged is the score as it is shown: 76 reaches a mark of 76.
 */
export function outcomeOf(run: Run, mastery: number | null): Outcome | null {
  const brier = meanBrier(answered(run, 'lesson'))
  if (brier === null) return null
  const scaled = Math.round((1 - brier) * 100) / 100
  return { scaled, passed: mastery === null ? scaled > NO_IDEA : scaled >= mastery }
}

/** The fewest whole points of 100 that reach a mark of 0 to 1. */
export const pointsToPass = (mastery: number): number =>
  Math.max(0, Math.ceil(mastery * 100 - FLOAT_ERROR))

/** Far more than products of two decimals are off, and far less than any mark's last digit. */
const FLOAT_ERROR = 1e-6

/** How a lesson is judged for a platform: by what, and its own mark. */
export interface Grading {
  readonly criterion: Criterion
  readonly mastery: number | null
}

/** What a platform is told beside that the lesson is finished; `null` where that is all. */
export const outcomeToTell = (run: Run, { criterion, mastery }: Grading): Outcome | null =>
  criterion === 'completion' ? null : outcomeOf(run, mastery)
