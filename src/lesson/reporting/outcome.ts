import { answered, type Run } from '../run/run.ts'
import { meanBrier, skillOf } from '../scoring/brier.ts'

/** What a lesson comes to, in the terms of learning platforms. */
export interface Outcome {
  /** 1 less the Brier score of the lesson's items: 1 is perfect, 0.75 what "no idea" always earns. */
  readonly scaled: number
  /** Better than any constant answer. */
  readonly passed: boolean
}

/**
 * The outcome of a run; `null` while nothing of the lesson is answered. Passed is skill above nought
 * against the base rate, or the platform's own mark where it has one (`mastery`, 0 to 1).
 */
export function outcomeOf(run: Run, mastery: number | null): Outcome | null {
  const judged = answered(run, 'lesson')
  const brier = meanBrier(judged)
  if (brier === null) return null
  const scaled = Math.round((1 - brier) * 10_000) / 10_000
  const skill = skillOf(judged)
  return { scaled, passed: mastery === null ? skill !== null && skill > 0 : scaled >= mastery }
}
