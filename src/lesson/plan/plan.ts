import type { Item } from '../../reconstruction/lesson/index.ts'
import type { Questions } from '../file/index.ts'
import { type Deal, dealt } from '../questions/deal.ts'
import { type LessonWork, type Pool, poolOf } from '../questions/pool.ts'
import { randomFrom, shuffled } from '../questions/random.ts'
import { type Unbalanced, whyUnbalanced } from '../questions/unbalanced.ts'
import type { LessonConfig } from './config.ts'

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
}

/**
 * A pupil's whole lesson. What is asked depends on the class's configuration alone, so that a class
 * can be read together; the order, and which of two matched forms comes first, on the pupil's seed.
 * Empty where no balanced lesson can be made.
 */
export function planOf(
  work: LessonWork,
  file: Questions,
  config: LessonConfig,
  pupil: number,
): Step[] {
  if (unbalancedIn(work, file, config)) return []
  const deal = dealFor(poolOf(work, file, config.clean), config)
  const own = randomFrom(pupil)
  const swapped = own() < 0.5
  const [before, after] = swapped ? [deal.after, deal.before] : [deal.before, deal.after]
  const lesson = stepsOf(deal.lesson, 'lesson', true)
  return [
    ...stepsOf(shuffled(before, own), 'before', false),
    ...(config.order === 'shuffled' ? shuffled(lesson, own) : lesson),
    ...stepsOf(shuffled(after, own), 'after', false),
    ...stepsOf(shuffled(deal.transfer, own), 'transfer', true),
  ]
}

/** Why no balanced lesson can be made for a class; `null` where it can. */
export function unbalancedIn(
  work: LessonWork,
  file: Questions,
  config: LessonConfig,
): Unbalanced | null {
  const pool = poolOf(work, file, config.clean)
  const items = [...eventOf(pool, config), ...pool.around]
  const { lesson } = dealFor(pool, config)
  return whyUnbalanced(Object.keys(work.story.parties), items, lesson)
}

const eventOf = ({ event }: Pool, { lines }: LessonConfig): Item[] =>
  event.filter(({ line }) => lines.includes(line))

function dealFor(pool: Pool, config: LessonConfig): Deal {
  const tested = [
    ...(config.checks ? (['before', 'after'] as const) : []),
    ...(config.transfer ? (['transfer'] as const) : []),
  ]
  return dealt(eventOf(pool, config), pool.around, tested, randomFrom(config.seed))
}

/** One step for each line, in the order in which the lines first come. */
function stepsOf(items: readonly Item[], section: Section, reveals: boolean): Step[] {
  const lines = [...new Set(items.map(({ line }) => line))]
  return lines.map((line) => ({
    section,
    line,
    items: items.filter((item) => item.line === line),
    reveals,
  }))
}

/** Every item of a plan, in the order in which it is asked. */
export const itemsIn = (plan: readonly Step[]): Item[] => plan.flatMap(({ items }) => items)
