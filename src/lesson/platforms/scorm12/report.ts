import { type Signal, signal } from '@preact/signals-core'
import { type KeyValueStore, NO_STORE } from '../../../player/index.ts'
import type { Criterion } from '../../plan/config.ts'
import type { Grading } from '../../reporting/outcome.ts'
import { checksumOf } from '../../result/checksum.ts'
import { isDone, type Run } from '../../run/run.ts'
import type { KeptRun, Platform, PlatformState, Progress } from '../port.ts'
import { type Attempt, attemptFrom, parseWaiting, type Told, waitingText } from './attempt.ts'
import { type Calls, callsOf } from './calls.ts'
import { Delivery } from './delivery.ts'
import { type ScormApi, timespan } from './values.ts'

/** Where a lesson runs, and how its kept text is read. */
export interface ScormPlace {
  readonly device: KeyValueStore
  /** Tells this activity from others of the same host. */
  readonly activity: string
  readonly criterion: Criterion
  readonly read: (text: string) => Run | null
}

/**
 * Reports to a SCORM 1.2 platform: committed once a screen, at the end, and when the page is left.
 * What the platform does not take is tried again at each later call, and the run waits on the device.
 * Gives `null` where the platform does not answer.
 */
export function reportToScorm12(api: ScormApi, place: ScormPlace): Platform | null {
  const calls = callsOf(api)
  if (!calls.initialize()) return null
  const told = toldBy(calls)
  const student = calls.get('cmi.core.student_id')
  // Without an id, what waits could be anybody's: then nothing may wait on the device.
  const device = student === '' ? NO_STORE : place.device
  const key = `readout:scorm12:${checksumOf(student)}:${checksumOf(place.activity)}`
  const attempt = attemptFrom(told, parseWaiting(device.read(key)), place.read)
  const keep = (text: string | null): boolean => {
    if (text !== null) return device.write(key, text)
    device.remove(key)
    return true
  }
  const grading = { criterion: place.criterion, mastery: masteryFrom(calls) }
  return new Scorm12(calls, attempt, told.interactions !== null, grading, keep)
}

function toldBy(calls: Calls): Told {
  const count = calls.get('cmi.interactions._count')
  return {
    entry: calls.get('cmi.core.entry'),
    status: calls.get('cmi.core.lesson_status'),
    suspended: calls.get('cmi.suspend_data'),
    interactions: count === '' ? null : Number(count) || 0,
  }
}

const CLOSED: PlatformState = { state: 'closed', returnTo: null }

class Scorm12 implements Platform {
  readonly state: Signal<PlatformState>
  readonly kept: KeptRun
  readonly mastery: number | null
  readonly #grading: Grading
  readonly #calls: Calls
  readonly #keep: (text: string | null) => boolean
  readonly #delivery: Delivery
  readonly #keepsAnswers: boolean
  /** The platform has a result and gave no run back: nothing is reported. */
  readonly #isOver: boolean
  #session: 'open' | 'closing' | 'left' | 'ended' = 'open'
  #from = Date.now()
  #progress: Progress | null = null
  #taken: boolean

  /** `keep` puts a text on the device, or with `null` takes it away; gives whether that was done. */
  constructor(
    calls: Calls,
    attempt: Attempt,
    keepsAnswers: boolean,
    grading: Grading,
    keep: (text: string | null) => boolean,
  ) {
    const { run, unfit, begun, finished, taken } = attempt
    this.#calls = calls
    this.mastery = grading.mastery
    this.#grading = grading
    this.#keep = keep
    this.#keepsAnswers = keepsAnswers
    this.#delivery = new Delivery(attempt, keepsAnswers)
    this.#taken = taken
    this.#isOver = finished && run === null
    this.kept = { text: run?.text ?? null, unfit }
    this.state = signal(
      this.#isOver ? { state: 'finished-before' } : { state: 'sent', answers: keepsAnswers },
    )
    if (!begun) calls.take([['cmi.core.lesson_status', 'incomplete']])
  }

  report(progress: Progress): void {
    if (this.#isOver) return
    this.#progress = progress
    const values = this.#delivery.valuesFor(progress, this.#grading)
    this.#calls.take([...values, ['cmi.suspend_data', progress.text]])
    const { state } = this.state.value
    // A new place alone is committed with what comes next.
    const matters = values.length > 0 || !this.#taken || state === 'waiting' || state === 'lost'
    if (!this.#isOpen()) this.#settle(false)
    else if (matters) this.#settle(this.#calls.commit())
    else this.#calls.set()
  }

  retry(): void {
    if (this.#session === 'closing') this.#end()
    else this.#settle(this.#isOpen() && this.#calls.commit())
  }

  close(): void {
    if (!this.#isOpen()) {
      // Left, and not taken up again: the session is over already.
      if (this.state.value.state === 'sent') this.state.value = CLOSED
      return
    }
    this.#session = 'closing'
    this.#end()
  }

  hidden(): void {
    if (!this.#isOpen()) return
    this.#takeExit()
    this.#settle(this.#calls.commit())
    this.#calls.finish()
    this.#session = 'left'
  }

  /** Whether calls reach the platform. A page that was left and came back begins a session anew. */
  #isOpen(): boolean {
    if (this.#session === 'left' && this.#calls.initialize()) {
      this.#session = 'open'
      this.#from = Date.now()
    }
    return this.#session === 'open' || this.#session === 'closing'
  }

  #end(): void {
    this.#takeExit()
    const all = this.#calls.commit()
    // Nothing can be tried again after LMSFinish: it is called once all is there.
    const ended = all && this.#calls.finish()
    this.#settle(all)
    if (ended) {
      this.#session = 'ended'
      this.state.value = CLOSED
    } else if (all) this.#settle(false)
  }

  #takeExit(): void {
    const progress = this.#progress
    const exit = this.#isOver || (progress && isDone(progress.run)) ? '' : 'suspend'
    this.#calls.take([
      ['cmi.core.exit', exit],
      ['cmi.core.session_time', timespan(Date.now() - this.#from)],
    ])
  }

  /** Says how things stand, and keeps on the device what is not with the platform. */
  #settle(all: boolean): void {
    if (this.#isOver) return
    if (all) {
      this.#taken = true
      this.#delivery.allArrived()
      this.#keep(null)
      this.state.value = { state: 'sent', answers: this.#keepsAnswers }
      return
    }
    const text = this.#progress?.text
    const taken = this.#taken
    const isKept = text !== undefined && this.#keep(waitingText({ text, taken }))
    // A platform that knows nothing of the attempt will call its next launch a new one.
    const state = isKept && taken ? 'waiting' : 'lost'
    this.state.value = { state, ...this.#delivery.unsent }
  }
}

/** The platform's own mark, 0 to 1; `null` where it has none. */
function masteryFrom(calls: Calls): number | null {
  const text = calls.get('cmi.student_data.mastery_score')
  const mark = text === '' ? Number.NaN : Number(text)
  return mark >= 0 && mark <= 100 ? mark / 100 : null
}
