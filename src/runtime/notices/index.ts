export { tellCorrected, tellCorrections } from './corrected.ts'
export { type Notices, showNotices } from './notices.tsx'
