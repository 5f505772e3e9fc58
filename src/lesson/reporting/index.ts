export { originFrom } from './origin.ts'
export { type Outcome, outcomeOf, pointsToPass } from './outcome.ts'

/** What makes a result for a parent page: fetched only where one is named. */
export const loadLessonResult = () =>
  import('./message.ts').then(({ lessonResult }) => lessonResult)
