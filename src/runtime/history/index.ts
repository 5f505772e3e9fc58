export { type Closable, closeByBack } from './close-by-back.ts'
export { keepInEntry, keptInEntry, readEntry } from './entry.ts'
export { followHistory } from './follow-history.ts'
