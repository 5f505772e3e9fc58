import type { ReadonlySignal } from '@preact/signals-core'
import type { Answered, Run } from '../run/run.ts'

/** What is not sent yet: how many answers, and whether the result of the whole lesson. */
export interface Unsent {
  readonly answers: number
  readonly result: boolean
}

/** How the report to a platform stands. */
export type PlatformState =
  /** Nothing waits. `answers`: whether the platform keeps single answers at all. */
  | { readonly state: 'sent'; readonly answers: boolean }
  /** `kept`: whether it waits on the device, should the page be closed. */
  | { readonly state: 'sending'; readonly kept: boolean }
  /** Some could not be sent: it waits on the device, or (`lost`) will be gone with this page. */
  | ({ readonly state: 'waiting' | 'lost' } & Unsent)
  /** The platform has a result of this attempt and not its answers: nothing more is sent. */
  | { readonly state: 'finished-before' }
  /** All is sent and the session ended. `returnTo`: where the platform asks to go back to. */
  | { readonly state: 'closed'; readonly returnTo: string | null }

/** The words that a question was asked in, masked where they are masked on the screen. */
export interface QuestionWords {
  readonly ask: string
  /** What it is about: a line or a claim, with its mark. */
  readonly about: string
  /** The words' language, as a language tag (BCP 47). */
  readonly language: string
}

/** An answer as a platform is told it. */
export interface ReportedAnswer extends Answered {
  readonly question: QuestionWords
}

/** Where a pupil is, as a platform is told it. */
export interface Progress {
  readonly run: Run
  /** The run's text, by which it is gone on with. */
  readonly text: string
  /** Every answer of the run, in the order asked. */
  readonly answers: readonly ReportedAnswer[]
}

/** What is kept of an attempt. */
export interface KeptRun {
  /** The text of the run to go on with; `null` where the lesson begins. */
  readonly text: string | null
  /** Something was kept, and none of it fits the lesson as it is now. */
  readonly unfit: boolean
}

/**
 * A learning platform in whose attempt a lesson runs: one port for every kind. None of its calls
 * throws or waits; what cannot be sent is kept by the adapter, and `state` says so.
 */
export interface Platform {
  readonly state: ReadonlySignal<PlatformState>
  readonly kept: KeptRun
  /** The platform's own mark for passing, 0 to 1; `null` where it has none. */
  readonly mastery: number | null
  /** Sends whatever of a pupil's progress the platform does not have. */
  report(progress: Progress): void
  /** Tries again to send what is not sent. */
  retry(): void
  /** Ends the session with the platform, once all is sent. */
  close(): void
  /** The page is being left: what can be sent is sent, and the session ends. */
  hidden(): void
}
