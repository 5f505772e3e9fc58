import { type LessonFile, LessonFileSchema } from '../reconstruction/lesson/index.ts'
import { fitTo, type SchemaIssue } from './yaml/issues.ts'
import type { YamlFile } from './yaml/read.ts'

/** A story's lesson file as far as it could be read. */
export interface LessonDraft {
  readonly yaml: YamlFile
  /** Empty where the story has no such file; `null` where it does not fit its schema. */
  readonly file: LessonFile | null
  readonly issues: readonly SchemaIssue[]
}

/** Fits a lesson file to its schema. Never throws. */
export function readLesson(yaml: YamlFile): LessonDraft {
  if (yaml.present && yaml.data === undefined) return { yaml, file: null, issues: [] }
  const fitted = fitTo(LessonFileSchema, yaml.data ?? {})
  return fitted.ok
    ? { yaml, file: fitted.value, issues: [] }
    : { yaml, file: null, issues: fitted.issues }
}
