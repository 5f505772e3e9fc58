import type { Run } from '../../run/run.ts'
import { isFurther, type KeptText, keptFrom } from '../advance.ts'
import { answerIn, isEnding, type Statement, verbOf } from './statement.ts'
import type { Saved } from './store.ts'
import type { Waiting } from './waiting.ts'

/** How the lesson goes on in a registration. */
export interface Attempt {
  /** The run to go on with; `null` where it begins. */
  readonly run: KeptText | null
  readonly unfit: boolean
  /** “Completed” was sent: no result is, any more. */
  readonly finished: boolean
  /** How many of the run's answers were made into statements. */
  readonly made: number
  /** What waits of this run. */
  readonly unsent: readonly Statement[]
}

/**
 * The attempt that a launch goes on with: a registration is one (cmi5 Quartz 9.6.1). The further
 * advanced of the store's record and the device's wins; of the other nothing is sent that differs.
 */
export function attemptFrom(
  saved: Saved | null,
  waiting: Waiting,
  read: (text: string) => Run | null,
): Attempt {
  const there = keptFrom(saved?.suspended ?? '', read)
  const here = keptFrom(waiting.suspended, read)
  const finished = saved?.finished ?? false
  const isHeres = !finished && here !== null && (!there || isFurther(here.run, there.run))
  const run = isHeres ? here : there
  const answers = Object.keys(run?.run.answers ?? {}).length
  return {
    run,
    finished,
    unfit: run === null && !finished && [saved?.suspended, waiting.suspended].some(Boolean),
    // The device made statements of all that it holds; they were sent, or wait beside it.
    made: isHeres ? answers : Math.min(answers, saved?.sent ?? 0),
    unsent:
      isHeres || run === null
        ? waiting.unsent.filter((statement) => !finished || !isOfUnit(statement))
        : waiting.unsent.filter((statement) => isOf(run.run, statement)),
  }
}

const isOfUnit = (statement: Statement): boolean =>
  verbOf(statement) === 'answered' || isEnding(statement)

/** Whether a statement says the same as a run. Its result, if it has one, is made anew. */
function isOf(run: Run, statement: Statement): boolean {
  if (verbOf(statement) !== 'answered') return !isEnding(statement)
  const { item, said } = answerIn(statement)
  return run.answers[item]?.said === said
}
