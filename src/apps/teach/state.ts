import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { LessonFile } from '../../lesson/file/index.ts'
import {
  defaultConfig,
  itemsIn,
  kindOf,
  type LessonConfig,
  planOf,
  poolOf,
  type Step,
  type Unbalanced,
  unbalancedIn,
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
  /** Why no balanced lesson can be made; `null` where one can. */
  readonly unbalanced: ReadonlySignal<Unbalanced | null>
  /** Kinds that are asked in the lesson and in no test, for want of claims. */
  readonly untested: ReadonlySignal<readonly string[]>
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
    unbalanced: computed(() => unbalancedIn(bundle, file, config.value)),
    untested: computed(() => untestedIn(plan.value)),
  }
}

/** The answers of every item that a pupil of this story can have been asked, by item. */
export function truthsOf(bundle: Bundle, file: LessonFile): ReadonlyMap<string, boolean> {
  const { event, around } = poolOf(bundle, file, false)
  return new Map([...event, ...around].map(({ id, truth }) => [id, truth]))
}

/** Kinds of the lesson that neither come before and after nor on new claims; empty with no test. */
function untestedIn(plan: readonly Step[]): string[] {
  const kindsIn = (steps: readonly Step[]) => [...new Set(itemsIn(steps).map(kindOf))]
  const tested = kindsIn(plan.filter(({ section }) => section !== 'lesson'))
  if (tested.length === 0) return []
  const lesson = kindsIn(plan.filter(({ section }) => section === 'lesson'))
  return lesson.filter((kind) => !tested.includes(kind))
}

/** How many of the items are so, and how many are not. */
export function firmAndWeak(steps: readonly Step[]): { firm: number; weak: number } {
  const items = itemsIn(steps)
  const firm = items.filter(({ truth }) => truth).length
  return { firm, weak: items.length - firm }
}
