import { LimitReached } from './bounded-story.ts'

/** Why a script cannot be played on. */
export interface ScriptFault {
  readonly kind:
    | 'not-ink'
    | 'endless'
    | 'overflow'
    | 'ran-out'
    | 'broken'
    | 'no-id'
    | 'no-such-choice'
  /** What is wrong, in a sentence. */
  readonly what: string
  /** The last line that was reached, if any. */
  readonly after: string | null
}

/** Sorts an error thrown or reported by ink into one of the kinds a reader or writer can act on. */
export function faultOf(error: unknown, after: string | null): ScriptFault {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof LimitReached) return { kind: 'endless', what: message, after }
  if (/call ?stack|too much recursion/i.test(message))
    return { kind: 'overflow', what: 'the script calls itself without end', after }
  if (/ran out of content/i.test(message))
    return { kind: 'ran-out', what: 'the script stops without -> END', after }
  return { kind: 'broken', what: message, after }
}
