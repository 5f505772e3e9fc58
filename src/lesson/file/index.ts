export { type LessonFileFault, parseLessonFile } from './parse.ts'
export {
  type AuthoredItem,
  type LessonFile,
  LessonFileSchema,
  type LessonPlan,
  NO_LESSON_FILE,
} from './schema.ts'
