export { keepInEntry, keptInEntry } from './entry.ts'
export { followHistory } from './follow-history.ts'
