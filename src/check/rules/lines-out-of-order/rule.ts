import { exchangeOf } from '../../assemble-draft.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { placeOf } from '../../lines.ts'
import { wordRange } from '../../positions.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { workOf } from '../../work.ts'

/** R424: lines of the event that one source gives come in that source's order. */
export const linesOutOfOrder = error('R424', (draft) => {
  const work = workOf(draft)
  if (!work || !draft.exploration || !knowsAllLines(draft)) return []
  const faults: Fault[] = []
  const reached = new Map<string, { id: string; start: number }>()
  for (const id of exchangeOf(work, draft.exploration)) {
    const place = positionOf(draft, id)
    if (!place) continue
    const before = reached.get(place.source)
    if (before && place.start < before.start) faults.push(outOfOrder(draft, id, before.id))
    else reached.set(place.source, { id, start: place.start })
  }
  return faults
})

/** Where a line's first passage stands in its source, in words. */
function positionOf(draft: Draft, id: string): { source: string; start: number } | null {
  const sourcing = draft.sourcing.fitting.get(id)
  const passage = sourcing && 'passages' in sourcing ? sourcing.passages[0] : undefined
  const range = passage && wordRange(draft, passage)
  return passage && range ? { source: passage.source, start: range.start } : null
}

const outOfOrder = (draft: Draft, id: string, before: string): Fault =>
  fault(
    placeOf(draft, id),
    `"${id}" comes after "${before}", and before it in the source`,
    'Keep the order of the source: what follows what is part of what it tells.',
  )
