import type { ReadonlySignal } from '@preact/signals-core'
import type { Answered, Run } from '../run/run.ts'

/** How a report to a platform stands. */
export type ReportStatus =
  /** Nothing is to be sent, or all is. */
  | { readonly state: 'sent' | 'sending' | 'closed' }
  /** Some could not be sent: they wait on the device, or (`lost`) are only in this page's memory. */
  | { readonly state: 'waiting' | 'lost'; readonly count: number }
  /** The platform that launched the lesson never answered. */
  | { readonly state: 'no-launch' }

/**
 * Where a lesson reports to: one port for every platform. None of its calls throws or waits: what
 * cannot be sent is kept by the port, and `status` says so.
 */
export interface Reporter {
  readonly status: ReadonlySignal<ReportStatus>
  /** The text of the run that was suspended there, if any. */
  readonly kept: string | null
  /** How many answers the platform has, where it is known to lack some of the kept run's. */
  readonly has: number | null
  /** Answers that now stand, and the run's text. */
  answered(given: readonly Answered[], suspended: string): void
  /** Nothing new stands, but the place changed, or the page is being hidden. */
  suspended(text: string): void
  /** The end is reached. */
  finished(run: Run, suspended: string): void
  /** Tries again to send what is kept. */
  retry(): void
  /** Ends the session with the platform, for good. */
  close(): void
}
