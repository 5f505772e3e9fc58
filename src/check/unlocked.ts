import { type Anchor, anchorsOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import type { LockedPassage } from './lock.ts'

/** A passage that the lock does not have as it stands. */
export interface Unlocked {
  readonly anchor: Anchor
  /** Whether the lock has another in its place: then it was changed, and is not merely new. */
  readonly changed: boolean
}

/** Every passage that the lock does not have; none when there is no lock to compare with. */
export function unlocked(draft: Draft): Unlocked[] {
  const { lock, lockedAs } = draft
  if (!lock) return []
  const known = new Set<LockedPassage>()
  const loose: Anchor[] = []
  for (const anchor of anchorsOf(draft)) {
    const locked = lockedAs(anchor.passage)
    if (locked) known.add(locked)
    else loose.push(anchor)
  }
  const orphaned = new Set(
    Object.entries(lock.sources).flatMap(([source, { passages }]) =>
      passages
        .filter((passage) => !known.has(passage))
        .flatMap(({ at }) => at.map((line) => `${source} ${line}`)),
    ),
  )
  return loose.map((anchor) => ({
    anchor,
    changed: orphaned.has(`${anchor.passage.source} ${anchor.line}`),
  }))
}
