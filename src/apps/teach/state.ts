import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { LessonFile } from '../../lesson/file/index.ts'
import {
  defaultConfig,
  itemsIn,
  type LessonConfig,
  planOf,
  poolOf,
  type Step,
} from '../../lesson/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'

/** What the teacher's page knows: the class's configuration, and all that follows from it. */
export interface TeachState {
  readonly bundle: Bundle
  readonly file: LessonFile
  readonly config: Signal<LessonConfig>
  /** What the class is asked, in the told order: of the lesson, and of the last part. */
  readonly lesson: ReadonlySignal<readonly Step[]>
  readonly transfer: ReadonlySignal<readonly Step[]>
}

/** Sets the teacher's state. */
export function createTeachState(bundle: Bundle, file: LessonFile): TeachState {
  const config = signal(defaultConfig(bundle))
  const plan = computed(() => planOf(bundle, file, { ...config.value, order: 'told' }, 0))
  return {
    bundle,
    file,
    config,
    lesson: computed(() => plan.value.filter(({ section }) => section === 'lesson')),
    transfer: computed(() => plan.value.filter(({ section }) => section === 'transfer')),
  }
}

/** The answers of every item that a pupil of this story can have been asked, by item. */
export function truthsOf(bundle: Bundle, file: LessonFile): ReadonlyMap<string, boolean> {
  const { event, around, parallel } = poolOf(bundle, file, false)
  return new Map([...event, ...around, ...parallel].map(({ id, truth }) => [id, truth]))
}

/** How many of the items are so, and how many are not. */
export function firmAndWeak(steps: readonly Step[]): { firm: number; weak: number } {
  const items = itemsIn(steps)
  const firm = items.filter(({ truth }) => truth).length
  return { firm, weak: items.length - firm }
}
