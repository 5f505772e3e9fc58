import { normalise, wordsOf } from '../reconstruction/index.ts'
import { anchorsOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import { wordRange } from './positions.ts'
import type { WordRange } from './source-text.ts'

/**
 * How many words of a source the story ships: all of its passages, context included, overlaps once.
 * Places come from the text or the lock; a passage that neither knows counts in full.
 */
export function shippedWords(draft: Draft, source: string): number {
  const ranges: WordRange[] = []
  const unplaced = new Map<string, number>()
  for (const { passage } of anchorsOf(draft)) {
    if (passage.source !== source) continue
    const range = wordRange(draft, passage)
    if (range) ranges.push(range)
    else {
      const words = [passage.prefix, passage.exact, passage.suffix].join(' ')
      unplaced.set(normalise(words), wordsOf(words).length)
    }
  }
  return union(ranges) + [...unplaced.values()].reduce((sum, count) => sum + count, 0)
}

function union(ranges: readonly WordRange[]): number {
  let total = 0
  let reached = 0
  for (const { start, count } of [...ranges].sort((a, b) => a.start - b.start)) {
    const end = start + count
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
