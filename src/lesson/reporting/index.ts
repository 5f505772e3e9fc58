export { type LessonResult, lessonResult, originFrom } from './message.ts'
export { type Kept, keptText, Outbox, parseKept, type Sent, type Unsent } from './outbox.ts'
export { type Outcome, outcomeOf } from './outcome.ts'
export type { Reporter, ReportStatus } from './port.ts'
export {
  interactionValues,
  MOST_SUSPENDED,
  outcomeValues,
  type ScormApi,
  type ScormValue,
  timespan,
} from './scorm12.ts'
