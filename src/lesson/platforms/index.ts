export { type Launch, openPlatform } from './open.ts'
export type {
  KeptRun,
  Platform,
  PlatformState,
  Progress,
  QuestionWords,
  ReportedAnswer,
  Unsent,
} from './port.ts'
