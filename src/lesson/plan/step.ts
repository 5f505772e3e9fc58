import type { Item } from '../../reconstruction/lesson/index.ts'

/** The parts of a lesson in which something is asked. */
export const SECTIONS = ['before', 'lesson', 'after', 'transfer'] as const
export type Section = (typeof SECTIONS)[number]

/** One screen: the judgements on one line, committed to together. */
export interface Step {
  readonly section: Section
  readonly line: string
  readonly items: readonly Item[]
  /** Whether the sourcing is shown once the answers stand. Not where learning is measured. */
  readonly reveals: boolean
  /** Whether it is also asked how sure the pupil is. */
  readonly sure: boolean
}

/** Every item of a plan, in the order in which it is asked. */
export const itemsIn = (plan: readonly Step[]): Item[] => plan.flatMap(({ items }) => items)
