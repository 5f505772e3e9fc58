import type { ComponentType } from 'preact'
import type { LessonProps } from './props.ts'

/** Parts of the screen that come after the first question. */
export interface LaterParts {
  /** The counts, before the last part. */
  readonly Summary: ComponentType<LessonProps>
  readonly End: ComponentType<LessonProps>
  /** How the pupil wants it: a dialog. */
  readonly Settings: ComponentType<LessonProps>
}
