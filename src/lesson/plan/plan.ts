import { type Item, kindOf } from '../../reconstruction/lesson/index.ts'
import type { Questions } from '../file/index.ts'
import { type Deal, dealt } from '../questions/deal.ts'
import { type LessonWork, type Pool, poolOf } from '../questions/pool.ts'
import { randomFrom, shuffled } from '../questions/random.ts'
import { type Unbalanced, whyUnbalanced } from '../questions/unbalanced.ts'
import type { LessonConfig, Level } from './config.ts'
import type { Section, Step } from './step.ts'

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
  return planFrom(poolOf(work, file, config.clean), partiesOf(work), config, pupil)
}

/**
 * The same from what can be asked: for whoever makes many lessons of one story.
 * @param parties the sides of the story, by their ids.
 */
export function planFrom(
  pool: Pool,
  parties: readonly string[],
  config: LessonConfig,
  pupil: number,
): Step[] {
  const deal = dealFor(pool, config)
  if (unbalanced(pool, parties, config, deal)) return []
  const own = randomFrom(pupil)
  const stepsOf = (items: readonly Item[], section: Section, reveals: boolean): Step[] =>
    screensFor(items).map((step) => ({ ...step, section, reveals, sure: config.sure }))
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
  return unbalanced(pool, partiesOf(work), config, dealFor(pool, config))
}

const partiesOf = ({ story }: LessonWork): string[] => Object.keys(story.parties)

function unbalanced(
  pool: Pool,
  parties: readonly string[],
  config: LessonConfig,
  { lesson }: Deal,
): Unbalanced | null {
  return whyUnbalanced(parties, [...eventOf(pool, config), ...aroundOf(pool, config)], lesson)
}

/** Most pairs of a kind in a lesson with tests. */
const PAIRS: Readonly<Record<Level, number>> = { easier: 2, usual: 2, harder: 3 }

const eventOf = ({ event }: Pool, { lines, level }: LessonConfig): Item[] =>
  event.filter((item) => lines.includes(item.line) && isAsked(item, level))

const aroundOf = ({ around }: Pool, { level }: LessonConfig): Item[] =>
  around.filter((item) => isAsked(item, level))

const isAsked = (item: Item, level: Level): boolean =>
  level !== 'easier' || kindOf(item).startsWith('says.')

function dealFor(pool: Pool, config: LessonConfig): Deal {
  const tested = [
    ...(config.checks ? (['before', 'after'] as const) : []),
    ...(config.transfer ? (['transfer'] as const) : []),
  ]
  const around = aroundOf(pool, config)
  const random = randomFrom(config.seed)
  return dealt(eventOf(pool, config), around, tested, random, PAIRS[config.level])
}

/** The items of each line together, in the order in which the lines first come. */
function screensFor(items: readonly Item[]): Pick<Step, 'line' | 'items'>[] {
  const lines = [...new Set(items.map(({ line }) => line))]
  return lines.map((line) => ({ line, items: items.filter((item) => item.line === line) }))
}
