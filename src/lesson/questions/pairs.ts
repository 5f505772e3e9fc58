import { type Item, kindOf } from '../../reconstruction/lesson/index.ts'
import { type Random, shuffled } from './random.ts'

/** Two items that ask for the same judgement with the same answer about different lines. */
export type Pair = readonly [Item, Item]

/** How many parallel items stand before and after a lesson. */
export const PAIRS = 3

/**
 * Three pairs of parallel items: a true one, a false one, and one of whichever there are more of; one of each pair is asked before the
 * lesson and the other after it. Empty where fewer than three can be had, since a gain from less
 * says nothing. No line is used twice.
 */
export function pairsFrom(items: readonly Item[], random: Random): Pair[] {
  const pairs: Pair[] = []
  let left = shuffled(items, random)
  while (pairs.length < PAIRS) {
    const wanted = pairs.length < 2 ? pairs.length === 0 : commonerTruth(left)
    const pair = commonestPair(left, wanted) ?? commonestPair(left, !wanted)
    if (!pair) return []
    pairs.push(pair)
    const used = new Set(pair.map(({ line }) => line))
    left = left.filter(({ line }) => !used.has(line))
  }
  return pairs
}

const commonerTruth = (items: readonly Item[]): boolean =>
  items.filter(({ truth }) => truth).length * 2 > items.length

function commonestPair(items: readonly Item[], truth: boolean): Pair | null {
  const alike = items.filter((item) => item.truth === truth)
  const kinds = [...new Set(alike.map(kindOf))].map((kind) =>
    alike.filter((item) => kindOf(item) === kind),
  )
  const [group = []] = kinds.sort((a, b) => b.length - a.length)
  const [first] = group
  const second = group.find(({ line }) => line !== first?.line)
  return first && second ? [first, second] : null
}
