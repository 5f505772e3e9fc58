export {
  type AuthoredItem,
  type LessonFile,
  type LessonFileFault,
  type LessonPlan,
  NO_LESSON_FILE,
  NO_QUESTIONS,
  parseLessonFile,
  parseQuestions,
  type Questions,
  questionsIn,
} from '../../reconstruction/lesson/index.ts'
