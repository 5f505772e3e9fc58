export {
  claimIn,
  type Item,
  isMade,
  isWritten,
  kindOf,
  type Question,
} from '../reconstruction/lesson/index.ts'
export { askOf, claimMark, claimOf } from './ask.ts'
export { accountsOf, type Explanation, explain, type Reason } from './explain.ts'
export {
  asksForStrong,
  type ConfigFault,
  type Criterion,
  configFor,
  defaultConfig,
  goneIn,
  LEVELS,
  type LessonConfig,
  type Level,
  type PlanQueries,
  queryOf,
  readConfig,
} from './plan/config.ts'
export { planFrom, planOf, unbalancedIn } from './plan/plan.ts'
export { minutesOf, planQueries } from './plan/plan-queries.ts'
export { itemsIn, SECTIONS, type Section, type Step } from './plan/step.ts'
export { type LessonWork, type Pool, poolOf } from './questions/pool.ts'
export type { Unbalanced } from './questions/unbalanced.ts'
export { checksumOf } from './result/checksum.ts'
export { csvOf } from './result/csv.ts'
export { pupilTableOf } from './result/pupil-table.ts'
export {
  answersFor,
  codeFrom,
  LONGEST_CODE,
  type ResultAnswer,
  type ResultFile,
  withChecksum,
} from './result/result.ts'
export type { TableFormat } from './result/table-text.ts'
export {
  type Answered,
  answered,
  askedOn,
  begin,
  commit,
  type Draft,
  draft,
  isDone,
  lackingIn,
  next,
  PRACTICE,
  type Run,
  screenOf,
  skipToEnd,
} from './run/run.ts'
export type { Screen } from './run/screens.ts'
export { pupilIn, type ResumeFault, resume, suspendText } from './run/suspend.ts'
export { brierOf, type Judged, type Judgement, meanBrier, skillOf } from './scoring/brier.ts'
export { type Count, countsOf, type PupilCounts } from './scoring/counts.ts'
export type { Calibration, Telling } from './scoring/verdict.ts'
export { sourcesOf } from './sources-of.ts'
