import { lineOf } from '../reconstruction/index.ts'
import { type Item, itemsOf } from '../reconstruction/lesson/index.ts'
import { reachedLines } from './assemble-draft.ts'
import type { Draft } from './draft.ts'
import { knowsAllLines } from './reached.ts'
import { workOf } from './work.ts'

/**
 * The judgements that a story's sourcing decides by itself, by id. `null` where lines or sourcing
 * could not be read whole: what is missing from them then means nothing.
 */
export function generatedItems(draft: Draft): ReadonlyMap<string, Item> | null {
  const work = workOf(draft)
  if (!work || !draft.sourcing.whole || !draft.sources.whole || !knowsAllLines(draft)) return null
  const items = reachedLines(draft).flatMap((reached) => {
    const line = lineOf(work, { ...reached, tags: [...reached.tags] })
    return line.ok ? itemsOf(work, line.value, false) : []
  })
  return new Map(items.map((item) => [item.id, item]))
}
