import { parse } from 'yaml'
import type { Diagnostic, Draft } from '../check/index.ts'
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
 * gives. Errors are the checker's.
 */
export function openLesson(
  draft: Draft,
  bundle: Bundle,
): Result<LessonFile, readonly Diagnostic[]> {
  const text = draft.files.get(LESSON_FILE)
  if (text === undefined) return ok(NO_LESSON_FILE)
  const found = lessonDiagnostics(draft, bundle)
  if (found.length > 0) return fail(found)
  const parsed = parseLessonFile(parse(text) ?? {})
  if (parsed.ok) return parsed
  const [{ what = '' } = {}] = parsed.error
  const place = { file: LESSON_FILE, line: 1, column: 1 }
  return fail([{ ...place, code: 'R802', severity: 'error', message: what, help: 'Correct it.' }])
}
