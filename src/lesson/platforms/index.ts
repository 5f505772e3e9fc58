export { openPlatform } from './open.ts'
export { type Launch, PACKED_LESSON, PACKED_PLATFORM } from './page-launch.ts'
export type {
  KeptRun,
  Platform,
  PlatformState,
  Progress,
  QuestionWords,
  ReportedAnswer,
  Unsent,
} from './port.ts'
