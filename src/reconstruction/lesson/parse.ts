import * as v from 'valibot'
import { fail, ok, type Result } from '../result.ts'
import { type PageQuestions, PageQuestionsSchema } from './questions.ts'
import { type LessonFile, LessonFileSchema } from './schema.ts'

/** Where a lesson file is wrong, and how. */
export interface LessonFileFault {
  readonly where: string
  readonly what: string
}

/** Validates `lesson.yaml`, already read as YAML. Gives it typed, or its faults. */
export function parseLessonFile(data: unknown): Result<LessonFile, readonly LessonFileFault[]> {
  const parsed = v.safeParse(LessonFileSchema, data)
  return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(faultOf))
}

/** Validates the questions that lie in a pupil's page. Gives them typed, or their faults. */
export function parseQuestions(data: unknown): Result<PageQuestions, readonly LessonFileFault[]> {
  const parsed = v.safeParse(PageQuestionsSchema, data)
  return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(faultOf))
}

const faultOf = (issue: v.BaseIssue<unknown>): LessonFileFault => ({
  where: v.getDotPath(issue) ?? 'the top of the file',
  what: issue.message,
})
