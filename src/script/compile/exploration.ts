import type { ScriptFault } from '../fault.ts'
import type { Growing } from './growth.ts'
import type { Limit, ReachedChoice, ReachedLine } from './survey.ts'

/** The bound that an exploration came to before it had tried every path, and why it did. */
export interface ReachedLimit extends Limit {
  /** What keeps the places apart that were tried, that of most values first. */
  readonly growing: readonly Growing[]
}

/** What every path through a script comes to; where a limit was reached, what was found until then. */
export interface Exploration {
  /**
   * In the order in which the exploration first met them. Each has a walk that leads there: the
   * shortest, unless a limit was reached.
   */
  readonly lines: ReadonlyMap<string, ReachedLine>
  readonly choices: readonly ReachedChoice[]
  readonly ends: boolean
  /** Lines at whose choices no way to an end was found: where no limit was reached, there is none. */
  readonly trapped: readonly string[]
  readonly faults: readonly ScriptFault[]
  /** Whether every path was tried: not where a limit was reached, nor where nothing could start. */
  readonly complete: boolean
  /** What kept it from trying every path. */
  readonly limit: ReachedLimit | null
}
