import type { Line, NarrationLine, Reconstruction } from './line.ts'
import { entryOf } from './lookup.ts'

/** A line that tells where the accounts differ, and which lines of the event it concerns. */
export interface Difference {
  readonly line: NarrationLine
  readonly on: readonly string[]
}

/** Where the accounts of an event differ, in reading order. @param lines of the work */
export function differencesOf(
  { story, sourcing }: Reconstruction,
  lines: readonly Line[],
): Difference[] {
  const { differences } = story.event
  return lines.flatMap((line) => {
    if (line.kind !== 'narration' || line.scene !== differences) return []
    const entry = entryOf(sourcing, line.id)
    return [{ line, on: (entry?.kind === 'narration' && entry.on) || [] }]
  })
}
