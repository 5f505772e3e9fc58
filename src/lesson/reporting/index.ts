export { type LessonResult, lessonResult, originFrom } from './message.ts'
export { type Outcome, outcomeOf } from './outcome.ts'
