import { parse } from 'yaml'
import { type Diagnostic, type Draft, printDiagnostics } from '../check/index.ts'
import { checkLesson, LESSON_FILE } from '../lesson/check/index.ts'
import { type LessonFile, NO_LESSON_FILE, parseLessonFile } from '../lesson/file/index.ts'
import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'

/** What the checker says of a story's lesson file; nothing where there is none. */
export function lessonDiagnostics({ files }: Draft, bundle: Bundle): Diagnostic[] {
  const text = files.get(LESSON_FILE)
  return text === undefined ? [] : checkLesson(text, bundle)
}

/**
 * The lesson file of a story that was read; a story without one has the lesson that its sourcing
 * gives. Errors are the checker's, ready to print.
 */
export function openLesson(draft: Draft, bundle: Bundle): Result<LessonFile, string> {
  const text = draft.files.get(LESSON_FILE)
  if (text === undefined) return ok(NO_LESSON_FILE)
  const found = lessonDiagnostics(draft, bundle)
  if (found.length > 0) return fail(printDiagnostics(found))
  const parsed = parseLessonFile(parse(text) ?? {})
  return parsed.ok ? parsed : fail(`${LESSON_FILE}: ${parsed.error[0]?.what ?? ''}`)
}
