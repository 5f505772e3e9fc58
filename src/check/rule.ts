import type { Fault, Severity } from './diagnostic.ts'
import type { Draft } from './draft.ts'

/** One thing that an honest reconstruction keeps to. Its page and example stand beside it. */
export interface Rule {
  /** Stable: `R301`. Never used again for another rule. */
  readonly code: string
  readonly severity: Severity
  /** Every place where a story breaks the rule. Never throws, whatever the story holds. */
  readonly find: (draft: Draft) => readonly Fault[]
}

/** A rule that must be kept. */
export const error = (code: string, find: Rule['find']): Rule => ({ code, severity: 'error', find })

/** A rule whose breach is only to be known: nothing has to be changed. */
export const note = (code: string, find: Rule['find']): Rule => ({ code, severity: 'note', find })

/** A rule that is worth a second look. */
export const warning = (code: string, find: Rule['find']): Rule => ({
  code,
  severity: 'warning',
  find,
})
