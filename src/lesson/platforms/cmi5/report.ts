import { type Signal, signal } from '@preact/signals-core'
import type { Criterion } from '../../plan/config.ts'
import { type Grading, outcomeToTell } from '../../reporting/outcome.ts'
import { isDone, type Run } from '../../run/run.ts'
import { isFurther, keptFrom } from '../advance.ts'
import type { KeptRun, Platform, PlatformState, Progress, Unsent } from '../port.ts'
import { attemptFrom } from './attempt.ts'
import { Outbox, type Sent } from './outbox.ts'
import type { Cmi5Session } from './session.ts'
import {
  isEnding,
  isOfSession,
  rebased,
  type Statement,
  verbOf,
  withoutActor,
} from './statement.ts'
import type { RecordStore, Saved } from './store.ts'
import type { WaitingStore } from './waiting.ts'

/**
 * Reports to a cmi5 platform. Statements are made by the cmi5 client and sent one after the other;
 * what cannot be sent waits on the device without its actor, and is sent at the next launch for the
 * same registration. The run is kept in a state document, where no device writes over one that is
 * further, and a result that was sent stands.
 */
export async function reportToCmi5(
  session: Cmi5Session,
  store: RecordStore,
  waiting: WaitingStore,
  criterion: Criterion,
  read: (text: string) => Run | null,
): Promise<Platform> {
  const saved = await store.read()
  const grading = { criterion, mastery: session.mastery }
  return new Cmi5(session, store, waiting, grading, read, saved === 'failed' ? null : saved)
}

class Cmi5 implements Platform {
  readonly state: Signal<PlatformState>
  readonly kept: KeptRun
  readonly mastery: number | null
  readonly #grading: Grading
  readonly #session: Cmi5Session
  readonly #store: RecordStore
  readonly #waiting: WaitingStore
  readonly #read: (text: string) => Run | null
  readonly #outbox: Outbox
  #progress: Progress | null = null
  #made: number
  /** The store has the run as it is now; or has one that is further. */
  #saved = true
  #saving = false
  /** “Completed” is with the store. */
  #finished: boolean
  /** It came there from elsewhere, with answers that are not this page's: nothing is reported. */
  #elsewhere: boolean
  /** The result was made into statements on this page. */
  #ended = false
  #closing: boolean

  constructor(
    session: Cmi5Session,
    store: RecordStore,
    waiting: WaitingStore,
    grading: Grading,
    read: (text: string) => Run | null,
    saved: Saved | null,
  ) {
    const before = waiting.read()
    const { run, unfit, finished, made, unsent } = attemptFrom(saved, before, read)
    this.#session = session
    this.mastery = grading.mastery
    this.#grading = grading
    this.#store = store
    this.#waiting = waiting
    this.#read = read
    this.#made = made
    this.#finished = finished
    this.#elsewhere = finished && run === null
    this.kept = { text: run?.text ?? null, unfit }
    this.state = signal(
      this.#elsewhere ? { state: 'finished-before' } : { state: 'sent', answers: true },
    )
    const { goesOn } = session
    this.#closing = goesOn && unsent.some((one) => verbOf(one) === 'terminated')
    this.#outbox = new Outbox(
      goesOn ? unsent : [],
      (statement) => this.#send(statement),
      () => this.#settle(),
    )
    // In a new session its own "initialized" goes first, then what the last one could not send.
    session.client.onStatement((statement) => this.#outbox.add(withoutActor(statement)))
    if (goesOn) void this.#outbox.retry()
    else
      for (const statement of unsent)
        if (!isOfSession(statement))
          this.#outbox.add(rebased(statement, session.client.launchData.contextTemplate))
  }

  report(progress: Progress): void {
    if (this.#elsewhere) return
    this.#progress = progress
    const { run, answers } = progress
    for (const one of answers.slice(this.#made)) this.#session.answer(one)
    this.#made = Math.max(this.#made, answers.length)
    this.#save()
    if (!isDone(run) || !this.#session.counts || this.#finished || this.#ended) return
    this.#ended = true
    this.#session.finish(outcomeToTell(run, this.#grading))
  }

  retry(): void {
    if (!this.#saved) this.#save()
    void this.#outbox.retry()
  }

  close(): void {
    if (this.#closing) this.retry()
    else void this.#session.client.terminate()
    this.#closing = true
  }

  /** Nothing is sent when a page is left: no request of the client's outlives it. */
  hidden(): void {}

  async #send(statement: Statement): Promise<Sent> {
    if (isEnding(statement) && !this.#finished) {
      const there = await this.#store.read()
      if (there === 'failed') return 'failed'
      if (there?.finished) this.#finishedElsewhere()
    }
    // cmi5 Quartz 9.3.3: “completed” once a registration; 9.3.5: no “failed” after “passed”.
    if (isEnding(statement) && this.#finished) return 'there'
    const sent = await this.#store.send(statement)
    if (sent !== 'failed' && verbOf(statement) === 'completed') {
      this.#finished = true
      this.#save()
    }
    return sent
  }

  /** Saves the run as it is now, if it is no step behind what the store has from elsewhere. */
  #save(): void {
    this.#saved = false
    const idle = !this.#saving
    this.#saving = true
    // On the device at once: a window closed before the store answers must not ask again.
    this.#settle()
    if (idle) void this.#saveAll()
  }

  async #saveAll(): Promise<void> {
    let ok = true
    while (ok && !this.#saved) {
      const [progress, finished] = [this.#progress, this.#finished]
      ok = await this.#saveOnce()
      this.#saved = ok && progress === this.#progress && finished === this.#finished
    }
    this.#saving = false
    this.#settle()
  }

  async #saveOnce(): Promise<boolean> {
    const progress = this.#progress
    const there = await this.#store.read()
    if (there === 'failed') return false
    if (there?.finished && !this.#finished) this.#finishedElsewhere()
    if (this.#elsewhere || !progress) return true
    const theirs = there && keptFrom(there.suspended, this.#read)
    if (there && theirs && isFurther(theirs.run, progress.run))
      return (
        there.finished === this.#finished ||
        this.#store.write({ ...there, finished: this.#finished })
      )
    const unsent = this.#outbox.unsent.filter((one) => verbOf(one) === 'answered').length
    return this.#store.write({
      suspended: progress.text,
      sent: Math.max(0, this.#made - unsent),
      finished: this.#finished,
    })
  }

  #finishedElsewhere(): void {
    this.#finished = true
    this.#elsewhere = true
  }

  get #left(): Unsent {
    const answers = this.#outbox.unsent.filter((one) => verbOf(one) === 'answered').length
    return { answers, result: this.#outbox.unsent.some(isEnding) }
  }

  /** Says how things stand, and keeps on the device what is not with the store. */
  #settle(): void {
    const { unsent, busy } = this.#outbox
    if (unsent.length === 0 && this.#saved) {
      this.#waiting.remove()
      this.state.value = this.#settled()
      return
    }
    const suspended = this.#progress?.text ?? this.kept.text ?? ''
    const kept = this.#waiting.write({ unsent, suspended })
    this.state.value =
      busy || this.#saving
        ? { state: 'sending', kept }
        : { state: kept ? 'waiting' : 'lost', ...this.#left }
  }

  #settled(): PlatformState {
    if (this.#closing) {
      this.#session.forget()
      return { state: 'closed', returnTo: this.#session.returnTo }
    }
    return this.#elsewhere ? { state: 'finished-before' } : { state: 'sent', answers: true }
  }
}
