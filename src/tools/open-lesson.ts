import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type LessonFile, NO_LESSON_FILE, parseLessonFile } from '../lesson/file/index.ts'
import { fail, type Result } from '../reconstruction/index.ts'

/** The name of a story's lesson file. */
export const LESSON_FILE = 'lesson.yaml'

/** Reads a story's lesson file; a story without one has the lesson that its sourcing gives. */
export async function openLesson(folder: string): Promise<Result<LessonFile, string>> {
  let text: string
  try {
    text = await readFile(join(folder, LESSON_FILE), 'utf8')
  } catch {
    return { ok: true, value: NO_LESSON_FILE }
  }
  try {
    const parsed = parseLessonFile(parse(text))
    if (parsed.ok) return parsed
    return fail(
      parsed.error.map(({ where, what }) => `${LESSON_FILE}, ${where}: ${what}`).join('\n'),
    )
  } catch (error) {
    return fail(`${LESSON_FILE}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
