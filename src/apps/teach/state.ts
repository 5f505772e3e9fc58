import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { LessonFile, LessonPlan } from '../../lesson/file/index.ts'
import {
  configFor,
  defaultConfig,
  type Item,
  itemsIn,
  kindOf,
  type LessonConfig,
  type PlanQueries,
  planOf,
  planQueries,
  poolOf,
  type Step,
  type Unbalanced,
  unbalancedIn,
} from '../../lesson/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { type DrawingAddress, NO_STILLS, type Stills } from '../common/index.ts'

/** Where the page finds its pictures: those that were printed at build, and the drawings. */
export interface Pictures {
  readonly stills: Stills
  readonly address: DrawingAddress
}

/** While the page is written none is shown. */
export const NO_PICTURES: Pictures = { stills: NO_STILLS, address: () => undefined }

/** Where a class has its lesson: each pupil on a device, or all before one screen. */
export type Place = 'devices' | 'wall'

/** What the teacher's page knows: the class's configuration, and all that follows from it. */
export interface TeachState {
  readonly bundle: Bundle
  readonly file: LessonFile
  /** The plan that was chosen; `null` in a story without plans. */
  readonly plan: Signal<LessonPlan | null>
  readonly place: Signal<Place>
  readonly config: Signal<LessonConfig>
  /** The plans that a class link may name. */
  readonly plans: PlanQueries
  /** What the class is asked, in the told order: of the lesson, and of the last part. */
  readonly lesson: ReadonlySignal<readonly Step[]>
  readonly transfer: ReadonlySignal<readonly Step[]>
  /** Why no balanced lesson can be made; `null` where one can. */
  readonly unbalanced: ReadonlySignal<Unbalanced | null>
  /** Kinds that are asked in the lesson and in no test, for want of claims. */
  readonly untested: ReadonlySignal<readonly string[]>
  readonly pictures: Pictures
  /** Whose copy the class link leads to, in a few words; empty where it is not known. */
  readonly published: string
}

/** Sets the teacher's state: the longest plan, clean words, on the pupils' devices. */
export function createTeachState(
  bundle: Bundle,
  file: LessonFile,
  pictures: Pictures = NO_PICTURES,
  published = '',
): TeachState {
  const longest = file.plans.at(-1) ?? null
  const config = signal(longest ? configFor(longest.link, bundle) : defaultConfig(bundle))
  const plan = computed(() => planOf(bundle, file, { ...config.value, order: 'told' }, 0))
  return {
    bundle,
    file,
    plan: signal(longest),
    place: signal('devices'),
    config,
    plans: planQueries(file.plans, bundle),
    lesson: computed(() => plan.value.filter(({ section }) => section === 'lesson')),
    transfer: computed(() => plan.value.filter(({ section }) => section === 'transfer')),
    unbalanced: computed(() => unbalancedIn(bundle, file, config.value)),
    untested: computed(() => untestedIn(plan.value)),
    pictures,
    published,
  }
}

/** Takes a plan: what it asks for, with the words that were chosen. */
export function choosePlan(state: TeachState, plan: LessonPlan): void {
  state.plan.value = plan
  state.config.value = { ...configFor(plan.link, state.bundle), clean: state.config.value.clean }
}

/** Every item that a pupil of this story can have been asked, by its id. */
export function itemsById(bundle: Bundle, file: LessonFile): ReadonlyMap<string, Item> {
  const { event, around } = poolOf(bundle, file, false)
  return new Map([...event, ...around].map((item) => [item.id, item]))
}

/** Kinds of the lesson that neither come before and after nor on new claims; empty with no test. */
function untestedIn(plan: readonly Step[]): string[] {
  const kindsIn = (steps: readonly Step[]) => [...new Set(itemsIn(steps).map(kindOf))]
  const tested = kindsIn(plan.filter(({ section }) => section !== 'lesson'))
  if (tested.length === 0) return []
  const lesson = kindsIn(plan.filter(({ section }) => section === 'lesson'))
  return lesson.filter((kind) => !tested.includes(kind))
}
