import { v5 } from 'uuid'
import type { Criterion } from '../plan/config.ts'
import { itemsIn } from '../plan/step.ts'
import { answersFor } from '../result/result.ts'
import { answered, type Run } from '../run/run.ts'
import { outcomeToTell } from './outcome.ts'

/** A result for a page that embeds the lesson: how far, and all of it in the shape of an xAPI statement. */
export interface LessonResult {
  /** How many questions were answered, and how many there are. */
  readonly done: number
  readonly count: number
  readonly statement: Readonly<Record<string, unknown>>
}

/**
 * What a finished lesson tells a parent page. The actor is an account without a name: a number drawn
 * when the lesson began. A page that was loaded again tells the same statement, under the same id, so
 * that a record store takes it once (xAPI 1.0.3, part 3, 2.1.1). `null` while nothing is answered.
 * @param criterion by completion alone it holds neither a score nor whether it is enough.
 */
export function lessonResult(
  run: Run,
  pupil: number,
  activity: string,
  criterion: Criterion,
): LessonResult | null {
  const outcome = outcomeToTell(run, { criterion, mastery: null })
  const done = answered(run).length
  if (done === 0) return null
  return {
    done,
    count: itemsIn(run.plan).length,
    statement: {
      id: v5(`${activity}/attempts/${pupil}/completed`, v5.URL),
      actor: {
        objectType: 'Agent',
        account: { homePage: new URL(activity).origin, name: pupil.toString(36) },
      },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
      object: { objectType: 'Activity', id: activity },
      result: {
        completion: true,
        ...(outcome && { success: outcome.passed, score: { scaled: outcome.scaled } }),
        extensions: { [`${activity}/answers`]: answersFor(answered(run)) },
      },
    },
  }
}
