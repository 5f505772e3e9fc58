import { answered, type Run } from '../run/run.ts'
import { meanBrier, skillOf } from '../scoring/brier.ts'

/** What a lesson comes to, in the terms of learning platforms. */
export interface Outcome {
  /**
   * 1 less the Brier score of the lesson's items, in hundredths, as platforms show it: 1 is perfect,
   * 0.75 what "no idea" always earns.
   */
  readonly scaled: number
  /** Better than any constant answer, or at least the platform's own mark. */
  readonly passed: boolean
}

/** What “no idea” earns each time, whatever is so. */
export const NO_IDEA = 0.75

/**
 * The outcome of a run; `null` while nothing of the lesson is answered. Passed is more than “no idea”
 * earns, with skill above nought against the base rate; or the platform's own mark where it has one
 * (`mastery`, 0 to 1). What is judged is the score as it is shown: 76 reaches a mark of 76.
 */
export function outcomeOf(run: Run, mastery: number | null): Outcome | null {
  const judged = answered(run, 'lesson')
  const brier = meanBrier(judged)
  if (brier === null) return null
  const scaled = Math.round((1 - brier) * 100) / 100
  const skill = skillOf(judged) ?? 0
  return { scaled, passed: mastery === null ? skill > 0 && scaled > NO_IDEA : scaled >= mastery }
}
