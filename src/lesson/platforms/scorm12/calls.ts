import type { ScormApi, ScormValue } from './values.ts'

/** SCORM 1.2's calls, none of which throws. */
export interface Calls {
  get(name: string): string
  initialize(): boolean
  finish(): boolean
  /** Takes values to be sent; a later value of an element replaces an earlier one. */
  take(values: readonly ScormValue[]): void
  /** Sets what was taken, without committing it. */
  set(): void
  /** Sets what was taken, and commits. Gives whether all of it is with the platform. */
  commit(): boolean
}

/**
 * Elements that a platform must have (SCORM 1.2 RTE 3.4.4, “mandatory”) of those that a lesson sets.
 * It may be without any other.
 */
const MANDATORY = [
  'cmi.core.lesson_status',
  'cmi.core.score.raw',
  'cmi.core.exit',
  'cmi.core.session_time',
  'cmi.suspend_data',
]

/** What a platform says of a value that it will never take (RTE 3.3.1): not implemented, a keyword,
 * read only, write only, of another type. */
const NEVER = ['401', '402', '403', '404', '405']

/**
 * Calls of a platform's API. What it does not take is tried again at each later call, save a value of
 * an element that it need not have and says that it will never take.
 */
export function callsOf(api: ScormApi): Calls {
  let unset: readonly ScormValue[] = []
  const said = (call: () => unknown): string => {
    try {
      return String(call() ?? '')
    } catch {
      return ''
    }
  }
  const done = (call: () => unknown): boolean => said(call) === 'true'
  const never = (name: string): boolean =>
    !MANDATORY.includes(name) && NEVER.includes(said(() => api.LMSGetLastError?.()))
  const set = () => {
    unset = unset.filter(
      ([name, value]) => !done(() => api.LMSSetValue(name, value)) && !never(name),
    )
  }
  return {
    get: (name) => said(() => api.LMSGetValue(name)),
    initialize: () => done(() => api.LMSInitialize('')),
    finish: () => done(() => api.LMSFinish('')),
    take(values) {
      const again = new Set(values.map(([name]) => name))
      unset = [...unset.filter(([name]) => !again.has(name)), ...values]
    },
    set,
    commit() {
      set()
      return done(() => api.LMSCommit('')) && unset.length === 0
    },
  }
}
