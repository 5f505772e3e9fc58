import { signal } from '@preact/signals-core'
import { NO_SHELF, type Shelf } from '../../../player/index.ts'
import { outcomeOf } from '../../reporting/outcome.ts'
import { checksumOf } from '../../result/checksum.ts'
import type { Reporter, ReportStatus } from '../port.ts'
import {
  interactionValues,
  MOST_SUSPENDED,
  outcomeValues,
  type ScormApi,
  type ScormValue,
  timespan,
} from './values.ts'

/**
 * Reports to a SCORM 1.2 platform: at each answer, at the end, and when the page is hidden. What the
 * platform does not take is set again at each later call, and the run's text waits on the device.
 */
export function reportToScorm12(api: ScormApi, device: Shelf): Reporter {
  const status = signal<ReportStatus>({ state: 'sent' })
  const said = (act: () => unknown): string => {
    try {
      return String(act() ?? '')
    } catch {
      return ''
    }
  }
  const done = (act: () => unknown): boolean => said(act) === 'true'
  const get = (name: string) => said(() => api.LMSGetValue(name))
  const from = Date.now()
  const open = done(() => api.LMSInitialize(''))
  const student = get('cmi.core.student_id')
  // Without an id, what waits could be anybody's: then nothing may wait on the device.
  const shelf = student === '' ? NO_SHELF : device
  const key = `readout:scorm12:${checksumOf(student)}`
  const waited = shelf.read(key)
  const kept = waited ?? get('cmi.suspend_data')
  const counted = get('cmi.interactions._count')
  let interactions = Number(counted) || 0
  let unset: ScormValue[] = []
  let ended = false

  const settle = () => {
    unset = unset.filter(([name, value]) => !done(() => api.LMSSetValue(name, value)))
    const committed = done(() => api.LMSCommit(''))
    if (unset.length === 0 && committed) {
      shelf.remove(key)
      status.value = { state: 'sent' }
      return
    }
    const text = lastSuspended
    const state = shelf.write(key, text) ? 'waiting' : 'lost'
    status.value = { state, count: Math.max(1, unset.length) }
  }
  let lastSuspended = kept
  const send = (values: readonly ScormValue[], suspended: string) => {
    if (!open || ended) return
    lastSuspended = suspended.slice(0, MOST_SUSPENDED)
    const again = new Set(values.map(([name]) => name).concat('cmi.suspend_data'))
    unset = [
      ...unset.filter(([name]) => !again.has(name)),
      ...values,
      ['cmi.suspend_data', lastSuspended],
    ]
    settle()
  }
  const finish = (exit: '' | 'suspend') => {
    if (!open || ended) return
    send(
      [
        ['cmi.core.exit', exit],
        ['cmi.core.session_time', timespan(Date.now() - from)],
      ],
      lastSuspended,
    )
    ended = true
    done(() => api.LMSFinish(''))
  }

  if (!open) status.value = { state: 'no-launch' }
  const begun = get('cmi.core.lesson_status')
  if (open && ['not attempted', '', 'unknown'].includes(begun))
    send([['cmi.core.lesson_status', 'incomplete']], kept)
  let over = ['passed', 'failed', 'completed'].includes(begun)
  window.addEventListener('pagehide', () => finish(over ? '' : 'suspend'))

  return {
    status,
    kept: kept === '' ? null : kept,
    has: waited === null || counted === '' ? null : interactions,
    answered(given, suspended) {
      const now = new Date()
      const values = given.flatMap((one, at) => interactionValues(interactions + at, one, now))
      interactions += given.length
      send(values, suspended)
    },
    suspended: (text) => send([], text),
    finished(run, suspended) {
      const outcome = outcomeOf(run, mastery(get('cmi.student_data.mastery_score')))
      over = true
      send(outcome ? outcomeValues(outcome) : [['cmi.core.lesson_status', 'completed']], suspended)
    },
    retry: settle,
    close() {
      finish(over ? '' : 'suspend')
      status.value = { state: 'closed' }
    },
  }
}

/** A mark of 0 to 100 as a share; `null` where the platform has none. */
function mastery(text: string): number | null {
  const mark = text === '' ? Number.NaN : Number(text)
  return mark >= 0 && mark <= 100 ? mark / 100 : null
}
