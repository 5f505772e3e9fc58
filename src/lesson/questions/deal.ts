import { type Item, kindOf } from '../../reconstruction/lesson/index.ts'
import type { Pool } from './pool.ts'
import { type Random, shuffled } from './random.ts'

/** What is asked in each part of a lesson. */
export interface Deal {
  readonly before: readonly Item[]
  readonly lesson: readonly Item[]
  readonly after: readonly Item[]
  readonly transfer: readonly Item[]
}

type Part = keyof Deal
type Tested = readonly Exclude<Part, 'lesson'>[]
type Pair = readonly [yes: Item, no: Item]

/** A kind that is tested, with its pair for every test, and what the lesson can practise it by. */
interface Measured {
  readonly kind: string
  readonly drawn: Partial<Record<Part, Pair>>
  readonly lesson: readonly Item[]
}

/**
 * Deals the judgements out to the parts of a lesson. Every part has as many true claims as false ones
 * of every kind, so that no side and no kind of question gives its answer away. What is tested (one
 * pair of each kind in each part of `tested`) is practised in the lesson in the same proportions; a
 * kind with too few claims for that is asked in the lesson alone. No line comes in two parts. Where no
 * kind has enough for every test, new claims alone are tried. In a lesson without tests, a kind that
 * the chosen lines ask with one answer only is made whole by claims from around the event.
 * @param mostPairs of one kind in the lesson, where it is tested before, after or on new claims.
 */
export function dealt(
  event: Pool['event'],
  around: Pool['around'],
  tested: Tested,
  random: Random,
  mostPairs = 2,
): Deal {
  const inReach = [shuffled(event, random), shuffled(around, random)] as const
  const attempts = [tested, tested.filter((part) => part === 'transfer')]
  const measured = attempts
    .map((parts) => measuredBy(...inReach, parts))
    .find(({ length }) => length)
  const drawnFor = (part: Part): Item[] =>
    (measured ?? []).flatMap(({ drawn }) => drawn[part] ?? [])
  const lesson = lessonOf(...inReach, measured ?? [], mostPairs)
  return {
    before: drawnFor('before'),
    lesson: [...event, ...around].filter((item) => lesson.includes(item)),
    after: drawnFor('after'),
    transfer: drawnFor('transfer'),
  }
}

/** The kinds that can be both tested and practised, with the claims for it. */
function measuredBy(event: readonly Item[], around: readonly Item[], tested: Tested): Measured[] {
  if (tested.length === 0) return []
  const found: Omit<Measured, 'lesson'>[] = []
  let free = around
  for (const kind of new Set([...event, ...around].map(kindOf))) {
    const drawn = drawnFrom(ofKind(free, kind), tested)
    const left = drawn && withoutLinesOf(free, Object.values(drawn).flat())
    if (!left || pairsIn(ofKind([...event, ...left], kind)) === 0) continue
    found.push({ kind, drawn })
    free = left
  }
  return found
    .map((one) => ({ ...one, lesson: ofKind([...event, ...free], one.kind) }))
    .filter(({ lesson }) => pairsIn(lesson) > 0)
}

function lessonOf(
  event: readonly Item[],
  around: readonly Item[],
  measured: readonly Measured[],
  mostPairs: number,
): Item[] {
  const lesson: Item[] = []
  const pairs = Math.min(mostPairs, ...measured.map(({ lesson }) => pairsIn(lesson)))
  for (const { lesson: items } of measured) lesson.push(...spread(items, pairs, lesson))
  for (const kind of new Set(event.map(kindOf))) {
    if (measured.some((one) => one.kind === kind)) continue
    const own = ofKind(event, kind)
    const completed = measured.length === 0 && pairsIn(own) === 0
    const items = completed ? ofKind([...event, ...around], kind) : own
    // What completes a line is no part of it: the fewest that will do.
    // One that no test asks again may have a pair more: nothing is measured by it.
    const most = completed ? 1 : measured.length > 0 ? mostPairs + 1 : Number.POSITIVE_INFINITY
    lesson.push(...spread(items, Math.min(most, pairsIn(items)), lesson))
  }
  return lesson
}

const ofKind = (items: readonly Item[], kind: string): Item[] =>
  items.filter((item) => kindOf(item) === kind)
const count = (items: readonly Item[], truth: boolean): number =>
  items.filter((item) => item.truth === truth).length
const pairsIn = (items: readonly Item[]): number =>
  Math.min(count(items, true), count(items, false))

function withoutLinesOf(items: readonly Item[], used: readonly Item[]): Item[] {
  const lines = new Set(used.map(({ line }) => line))
  return items.filter(({ line }) => !lines.has(line))
}

/** One pair for each part; `null` where there are too few on lines of their own. */
function drawnFrom(items: readonly Item[], tested: Tested): Measured['drawn'] | null {
  const drawn: Partial<Record<Part, Pair>> = {}
  let left = items
  for (const part of tested) {
    const yes = left.find(({ truth }) => truth)
    const no = left.find(({ truth, line }) => !truth && line !== yes?.line)
    if (!yes || !no) return null
    drawn[part] = [yes, no]
    left = withoutLinesOf(left, [yes, no])
  }
  return drawn
}

/** So many true and so many false items, on the lines that were asked about least so far. */
function spread(items: readonly Item[], pairs: number, asked: readonly Item[]): Item[] {
  const chosen: Item[] = []
  for (const truth of [true, false])
    for (let left = pairs; left > 0; left -= 1) {
      const timesAsked = ({ line }: Item): number =>
        [...asked, ...chosen].filter((one) => one.line === line).length
      const [next] = items
        .filter((item) => item.truth === truth && !chosen.includes(item))
        .sort((a, b) => timesAsked(a) - timesAsked(b))
      if (next) chosen.push(next)
    }
  return chosen
}
