import { type Diagnostic, fitTo, inOrder, readYaml } from '../../check/index.ts'
import { LessonFileSchema, NO_QUESTIONS } from '../file/index.ts'
import { type LessonWork, poolOf } from '../questions/pool.ts'
import type { LessonDraft, LessonRule } from './rule.ts'
import { answerAgainstSourcing } from './rules/answer-against-sourcing/rule.ts'
import { lessonDoesNotFit } from './rules/lesson-does-not-fit/rule.ts'
import { lessonUnreadable } from './rules/lesson-unreadable/rule.ts'
import { repeatedItem } from './rules/repeated-item/rule.ts'
import { unknownItem } from './rules/unknown-item/rule.ts'
import { unknownLessonLine } from './rules/unknown-lesson-line/rule.ts'
import { unknownLessonSource } from './rules/unknown-lesson-source/rule.ts'

/** The name of a story's lesson file. */
export const LESSON_FILE = 'lesson.yaml'

/** Every rule for lesson files, in the order of their codes. */
export const LESSON_RULES: readonly LessonRule[] = [
  lessonUnreadable,
  lessonDoesNotFit,
  unknownLessonLine,
  unknownLessonSource,
  unknownItem,
  repeatedItem,
  answerAgainstSourcing,
]

/** What every rule finds in a lesson file's text. Pure; never throws, whatever the text holds. */
export function checkLesson(text: string, work: LessonWork): Diagnostic[] {
  const draft = readLesson(text, work)
  return inOrder(
    LESSON_RULES.flatMap(({ code, find }) =>
      find(draft).map(({ at, message, help }) => ({
        ...at,
        code,
        severity: 'error' as const,
        message,
        help,
      })),
    ),
  )
}

function readLesson(text: string, work: LessonWork): LessonDraft {
  const yaml = readYaml(LESSON_FILE, text)
  const fitted = fitTo(LessonFileSchema, yaml.data ?? {})
  const { event, around } = poolOf(work, NO_QUESTIONS, false)
  return {
    yaml,
    file: fitted.ok ? fitted.value : null,
    work,
    generated: new Map([...event, ...around].map((item) => [item.id, item])),
  }
}
