export { tellingsWords } from './en.ts'
export { findingInWords, nameOfPerspective, recordInWords } from './finding.ts'
export { introduced } from './introduced.ts'
