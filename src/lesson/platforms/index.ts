export { type Launch, openPlatform } from './open.ts'
export type { Reporter, ReportStatus } from './port.ts'
