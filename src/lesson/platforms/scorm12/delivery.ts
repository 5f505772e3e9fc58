import { type Grading, outcomeToTell } from '../../reporting/outcome.ts'
import { isDone } from '../../run/run.ts'
import type { Progress, Unsent } from '../port.ts'
import type { Attempt } from './attempt.ts'
import { interactionValues, outcomeValues, type ScormValue } from './values.ts'

/** What of a run was made into values for the platform, and what of that arrived. */
export class Delivery {
  readonly #keepsAnswers: boolean
  /** From the number of an answer to that of its interaction. */
  readonly #shift: number
  #made: number
  #arrived: number
  #result: 'none' | 'made' | 'arrived'

  /** `keepsAnswers`: whether the platform has interactions at all. */
  constructor({ sent, next, finished }: Attempt, keepsAnswers: boolean) {
    this.#keepsAnswers = keepsAnswers
    this.#shift = next - sent
    this.#made = sent
    this.#arrived = sent
    this.#result = finished ? 'arrived' : 'none'
  }

  /**
   * The values of whatever is new in a pupil's progress: answers, and at the end the result.
   */
  valuesFor({ run, answers }: Progress, grading: Grading): ScormValue[] {
    const now = new Date()
    const first = this.#made
    this.#made = Math.max(first, answers.length)
    const values: ScormValue[] = this.#keepsAnswers
      ? answers
          .slice(first)
          .flatMap((one, at) => interactionValues(this.#shift + first + at, one, now))
      : []
    if (!isDone(run) || this.#result !== 'none') return values
    this.#result = 'made'
    const outcome = outcomeToTell(run, grading)
    const ending: ScormValue[] = outcome
      ? outcomeValues(outcome)
      : [['cmi.core.lesson_status', 'completed']]
    return [...values, ...ending]
  }

  /** All that was made is with the platform. */
  allArrived(): void {
    this.#arrived = this.#made
    if (this.#result === 'made') this.#result = 'arrived'
  }

  get unsent(): Unsent {
    return {
      answers: this.#keepsAnswers ? this.#made - this.#arrived : 0,
      result: this.#result === 'made',
    }
  }
}
