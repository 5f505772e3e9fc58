import { en, type LessonWords } from './en.ts'

/**
 * The lesson's catalogue in use. Beside the interface's and not in it, so that Play does not carry
 * words that it never shows.
 */
export const lessonWords: LessonWords = en
export { endWords } from './end.ts'
export type { LessonWords }
