import * as v from 'valibot'
import { isDone, type Run } from '../../run/run.ts'
import { pupilIn } from '../../run/suspend.ts'
import { commonAnswers, isFurther, type KeptText, keptFrom } from '../advance.ts'

/** What the platform says of the attempt at its launch (SCORM 1.2 RTE 3.4.4). */
export interface Told {
  /** cmi.core.entry */
  readonly entry: string
  /** cmi.core.lesson_status */
  readonly status: string
  /** cmi.suspend_data */
  readonly suspended: string
  /** cmi.interactions._count; `null` where the platform has no interactions. */
  readonly interactions: number | null
}

/** What waits on a device of one learner's run in one activity. */
export interface Waiting {
  readonly text: string
  /** The platform has taken something of this run: it knows of the attempt. */
  readonly taken: boolean
}

/** How the lesson goes on in an attempt. */
export interface Attempt {
  /** The run to go on with; `null` where it begins. */
  readonly run: KeptText | null
  readonly unfit: boolean
  /** The platform has a result already: it stands. */
  readonly finished: boolean
  readonly begun: boolean
  /** How many of the run's answers the platform has, and the index of its next interaction. */
  readonly sent: number
  readonly next: number
  /** The platform knows of this run. */
  readonly taken: boolean
}

const NOT_BEGUN = ['not attempted', 'browsed', 'unknown', '']

const WaitingSchema = v.strictObject({ text: v.string(), taken: v.boolean() })

/** Parses what waits on a device. Whatever cannot be read is nothing. */
export function parseWaiting(text: string | null): Waiting | null {
  try {
    const parsed = v.safeParse(WaitingSchema, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** What waits, as text. */
export const waitingText = (waiting: Waiting): string => JSON.stringify(waiting)

/**
 * The attempt that a launch goes on with. Within one attempt the further advanced of the platform's
 * record and the device's wins, and a result that the platform has stands. A run is told from others
 * by its pupil's seed, which is drawn when a lesson begins.
 *
 * "ab-initio" is a new attempt, unless the platform gives a record back with it (Chamilo does, its
 * issue 2988). So is one whose run is not the one that the platform took from this device.
 */
export function attemptFrom(
  told: Told,
  waiting: Waiting | null,
  read: (text: string) => Run | null,
): Attempt {
  const begun = !NOT_BEGUN.includes(told.status)
  const there = keptFrom(told.suspended, read)
  const isNew = told.entry === 'ab-initio' && !begun && there === null
  const here = isNew || !waiting ? null : keptFrom(waiting.text, read)
  const same =
    here !== null && (there === null || seedOf(here) === seedOf(there) || !waiting?.taken)
  // A platform may call a unit completed by itself, when it is left.
  const finished =
    ['passed', 'failed'].includes(told.status) ||
    (told.status === 'completed' && (there === null || isDone(there.run)))
  const mine = same && !(finished && there === null) ? here : null
  const isMine = mine && (there === null || (!finished && isFurther(mine.run, there.run)))
  const run = isMine ? mine : there
  const texts = isNew ? [] : [told.suspended, waiting?.text ?? '']
  return {
    run,
    finished,
    begun,
    unfit: run === null && !finished && texts.some((text) => text !== ''),
    taken: there !== null && run !== null && seedOf(there) === seedOf(run),
    ...sentOf(run, there, mine, told.interactions ?? 0),
  }
}

const seedOf = ({ text }: KeptText): number | null => pupilIn(text)

const answersIn = ({ run }: KeptText): number => Object.keys(run.answers).length

/** How many of the run's answers are with the platform, and where the next interaction goes. */
function sentOf(
  run: KeptText | null,
  there: KeptText | null,
  mine: KeptText | null,
  interactions: number,
): Pick<Attempt, 'sent' | 'next'> {
  if (run === null) return { sent: 0, next: interactions }
  // Nothing waited: all is there, though some platforms count anew in each session.
  if (mine === null) return { sent: answersIn(run), next: interactions }
  if (there === null) {
    const sent = Math.min(interactions, answersIn(run))
    return { sent, next: sent }
  }
  const before = Math.max(0, interactions - answersIn(there))
  const common = seedOf(run) === seedOf(there) ? commonAnswers(run.run, there.run) : 0
  const sent = Math.min(common, interactions - before)
  // Interactions of a run that lost are written over.
  return { sent, next: before + sent }
}
