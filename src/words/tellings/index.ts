export { tellingsWords } from './en.ts'
export { findingInWords, nameOfPerspective, recordInWords, whichInWords } from './finding.ts'
export { introduced, publishedIn } from './introduced.ts'
