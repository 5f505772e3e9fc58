import type { Outcome } from '../../reporting/outcome.ts'
import type { ReportedAnswer } from '../port.ts'

/** The calls of SCORM 1.2's API that a lesson makes. Every one gives a text. */
export interface ScormApi {
  LMSInitialize(empty: ''): unknown
  LMSGetValue(name: string): unknown
  LMSSetValue(name: string, value: string): unknown
  LMSCommit(empty: ''): unknown
  LMSFinish(empty: ''): unknown
  LMSGetLastError?(): unknown
}

/** One value to set. */
export type ScormValue = readonly [name: string, value: string]

/** An interaction (RTE 3.4.4, cmi.interactions): what was asked, answered, and whether it is right. */
export function interactionValues(at: number, given: ReportedAnswer, time: Date): ScormValue[] {
  const name = `cmi.interactions.${at}`
  const letter = (yes: boolean) => (yes ? 't' : 'f')
  return [
    [`${name}.id`, given.item.id.replace(/[^A-Za-z0-9]/g, '_')],
    [`${name}.time`, time.toTimeString().slice(0, 8)],
    [`${name}.type`, 'true-false'],
    [`${name}.correct_responses.0.pattern`, letter(given.truth)],
    [`${name}.student_response`, letter(given.said)],
    [`${name}.result`, given.said === given.truth ? 'correct' : 'wrong'],
  ]
}

/** The score and the status at the end. */
export const outcomeValues = ({ scaled, passed }: Outcome): ScormValue[] => [
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
  ['cmi.core.score.raw', String(Math.round(scaled * 100))],
  ['cmi.core.lesson_status', passed ? 'passed' : 'failed'],
]

/** A stretch of time as SCORM 1.2 writes it: HHHH:MM:SS (CMITimespan). Takes ms. */
export function timespan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0')
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
