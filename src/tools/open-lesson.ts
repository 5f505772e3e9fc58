import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Diagnostic, printDiagnostics } from '../check/index.ts'
import { checkLesson, LESSON_FILE } from '../lesson/check/index.ts'
import { type LessonFile, NO_LESSON_FILE, parseLessonFile } from '../lesson/file/index.ts'
import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'

/** What the checker says of a story's lesson file; nothing where there is none. */
export async function lessonDiagnostics(folder: string, bundle: Bundle): Promise<Diagnostic[]> {
  const text = await lessonText(folder)
  return text === null ? [] : checkLesson(text, bundle)
}

/**
 * Reads a story's lesson file; a story without one has the lesson that its sourcing gives. Errors are
 * the checker's, ready to print.
 */
export async function openLesson(
  folder: string,
  bundle: Bundle,
): Promise<Result<LessonFile, string>> {
  const text = await lessonText(folder)
  if (text === null) return ok(NO_LESSON_FILE)
  const found = checkLesson(text, bundle)
  if (found.length > 0) return fail(printDiagnostics(found))
  const parsed = parseLessonFile(parse(text) ?? {})
  return parsed.ok ? parsed : fail(`${LESSON_FILE}: ${parsed.error[0]?.what ?? ''}`)
}

async function lessonText(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, LESSON_FILE), 'utf8')
  } catch {
    return null
  }
}
