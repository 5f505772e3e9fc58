import type { Item } from '../../reconstruction/lesson/index.ts'
import type { Questions } from '../file/index.ts'
import { balanced } from '../questions/balance.ts'
import { pairsFrom } from '../questions/pairs.ts'
import { type LessonWork, poolOf } from '../questions/pool.ts'
import { randomFrom, shuffled } from '../questions/random.ts'
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

/** Most judgements in the transfer task. */
const TRANSFER = 8

/**
 * A pupil's whole lesson. What is asked depends on the class's configuration alone, so that a class
 * can be read together; the order, and which of the parallel items come first, on the pupil's seed.
 */
export function planOf(
  work: LessonWork,
  file: Questions,
  config: LessonConfig,
  pupil: number,
): Step[] {
  const chance = randomFrom(config.seed)
  const pool = poolOf(work, file, config.clean)
  const asked = balanced(
    pool.event.filter(({ line }) => config.lines.includes(line)),
    chance,
  )
  const parallel = pool.parallel.length > 0 ? pool.parallel : pool.around
  const pairs = config.checks ? pairsFrom(parallel, chance) : []
  const used = new Set(pairs.flat().map(({ line }) => line))
  const around = config.transfer ? pool.around.filter(({ line }) => !used.has(line)) : []
  const transfer = someOf(balanced(around, chance), TRANSFER)

  const own = randomFrom(pupil)
  const form = own() < 0.5 ? 0 : 1
  const before = pairs.map((pair) => pair[form])
  const after = pairs.map((pair) => pair[1 - form] as Item)
  const lesson = stepsOf(asked, 'lesson', true)
  return [
    ...stepsOf(shuffled(before, own), 'before', false),
    ...(config.order === 'shuffled' ? shuffled(lesson, own) : lesson),
    ...stepsOf(shuffled(after, own), 'after', false),
    ...stepsOf(transfer, 'transfer', true),
  ]
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

/** At most `most` items, true and false ones in turn, in the order in which they stood. */
function someOf(items: readonly Item[], most: number): Item[] {
  const kept = new Set([
    ...items.filter(({ truth }) => truth).slice(0, most / 2),
    ...items.filter(({ truth }) => !truth).slice(0, most / 2),
  ])
  return items.filter((item) => kept.has(item))
}

/** Every item of a plan, in the order in which it is asked. */
export const itemsIn = (plan: readonly Step[]): Item[] => plan.flatMap(({ items }) => items)
