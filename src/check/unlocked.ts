import { type Anchor, anchorsOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import { type LockedPassage, lockedAs } from './lock.ts'
import { ownOf } from './names.ts'

/** A passage that the lock does not have as it stands. */
export interface Unlocked {
  readonly anchor: Anchor
  /** Whether the lock has another in its place: then it was changed, and is not merely new. */
  readonly changed: boolean
}

/** Every passage that the lock does not have; none when there is no lock to compare with. */
export function unlocked(draft: Draft): Unlocked[] {
  const { lock, options } = draft
  if (!lock) return []
  const known = new Set<LockedPassage>()
  const loose: Anchor[] = []
  for (const anchor of anchorsOf(draft)) {
    const source = ownOf(lock.sources, anchor.passage.source)
    const locked = source && lockedAs(anchor.passage, source, options.digest)
    if (locked) known.add(locked)
    else loose.push(anchor)
  }
  return loose.map((anchor) => {
    const passages = ownOf(lock.sources, anchor.passage.source)?.passages ?? []
    const orphans = passages.filter((locked) => !known.has(locked))
    return { anchor, changed: orphans.some(({ at }) => at.includes(anchor.line)) }
  })
}
