import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { type LessonFile, LessonFileSchema } from './schema.ts'

/** Where a lesson file is wrong, and how. */
export interface LessonFileFault {
  readonly where: string
  readonly what: string
}

/** The door for `lesson.yaml`, already read as YAML, or fetched. Gives it typed, or its faults. */
export function parseLessonFile(data: unknown): Result<LessonFile, readonly LessonFileFault[]> {
  const parsed = v.safeParse(LessonFileSchema, data)
  if (parsed.success) return ok(parsed.output)
  return fail(
    parsed.issues.map((issue) => ({
      where: v.getDotPath(issue) ?? 'the top of the file',
      what: issue.message,
    })),
  )
}
