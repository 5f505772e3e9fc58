import type { Fault, YamlFile } from '../../check/index.ts'
import type { LessonFile } from '../file/index.ts'
import type { LessonWork } from '../questions/pool.ts'
import type { Item } from '../questions/question.ts'

/** A lesson file as far as it could be read, beside the story that it belongs to. */
export interface LessonDraft {
  readonly yaml: YamlFile
  /** `null` when it does not fit its schema. */
  readonly file: LessonFile | null
  readonly work: LessonWork
  /** What the sourcing gives by itself, by item. */
  readonly generated: ReadonlyMap<string, Item>
}

/** One thing that a lesson file keeps to. Its page and example stand beside it. */
export interface LessonRule {
  /** Stable: `R801`. Never used again for another rule. */
  readonly code: string
  /** Every place where the file breaks the rule. Never throws. */
  readonly find: (draft: LessonDraft) => readonly Fault[]
}
