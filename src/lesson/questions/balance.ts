import { type Item, kindOf } from '../../reconstruction/lesson/index.ts'
import { type Random, shuffled } from './random.ts'

/**
 * As many true claims as false ones, so that neither trust nor distrust pays by itself. Thins the
 * commoner answer where it is commonest: by kind of question first, then by line. All are kept where
 * only one answer occurs: nothing can balance it. The order stays.
 */
export function balanced(items: readonly Item[], random: Random): Item[] {
  const truths = items.filter(({ truth }) => truth)
  const common = truths.length * 2 > items.length
  const surplus = Math.abs(items.length - 2 * truths.length)
  if (truths.length === 0 || truths.length === items.length || surplus === 0) return [...items]
  let kept = shuffled(items, random)
  for (let left = surplus; left > 0; left -= 1) kept = withoutCommonest(kept, common)
  const ids = new Set(kept.map(({ id }) => id))
  return items.filter(({ id }) => ids.has(id))
}

/** Drops one item of the common answer. Ties fall to whichever stands first: they were shuffled. */
function withoutCommonest(items: readonly Item[], common: boolean): Item[] {
  const candidates = items.filter(({ truth }) => truth === common)
  const [first] = candidates
  if (!first) return [...items]
  const weightOf = (item: Item): number =>
    candidates.filter((other) => kindOf(other) === kindOf(item)).length * items.length +
    items.filter(({ line }) => line === item.line).length
  const dropped = candidates.reduce(
    (most, item) => (weightOf(item) > weightOf(most) ? item : most),
    first,
  )
  return items.filter((item) => item !== dropped)
}
