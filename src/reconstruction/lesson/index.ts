export { itemOfClaim, type LessonClaim } from './claims.ts'
export { itemsOf } from './of-line.ts'
export { type LessonFileFault, parseLessonFile, parseQuestions } from './parse.ts'
export {
  type Basis,
  claimIn,
  type Item,
  isMade,
  isWritten,
  kindOf,
  type Question,
} from './question.ts'
export {
  type AuthoredItem,
  NO_QUESTIONS,
  type PageQuestions,
  type Questions,
  questionsIn,
} from './questions.ts'
export {
  type LessonFile,
  LessonFileSchema,
  type LessonPlan,
  NO_LESSON_FILE,
  type TeachersGuide,
  type WrittenTask,
} from './schema.ts'
