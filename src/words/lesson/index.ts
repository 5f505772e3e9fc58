/**
 * The lesson's catalogue in use. Beside the interface's and not in it, so that Play does not carry
 * words that it never shows.
 */

export { endWords } from './en/end.ts'
export { type LessonWords, lessonWords } from './en.ts'
