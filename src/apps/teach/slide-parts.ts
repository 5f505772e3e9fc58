import { askOf, explain, type Item } from '../../lesson/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import type { TeachState } from './state.ts'

/** Characters that a slide of A4 across holds at its size of letters, with room to spare. */
const MOST = 460
/** What an answer takes beside its words: its lines are not filled. */
const EACH = 90

/**
 * Answers shared out over slides, so that each slide is one sheet and no answer is cut: as many to a
 * slide as there is room for, and at least one.
 */
export function slideParts(state: TeachState, line: Line, items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  let room = 0
  for (const item of items) {
    const takes = lengthOf(state, line, item)
    if (takes <= room) parts.at(-1)?.push(item)
    else {
      parts.push([item])
      room = MOST
    }
    room -= takes
  }
  return parts
}

function lengthOf(state: TeachState, line: Line, item: Item): number {
  const { verdict, reasons } = explain(state.bundle, line, item, state.config.value.clean)
  const texts = [
    askOf(state.bundle, line, item),
    verdict,
    ...reasons.flatMap(({ name, text, why = '' }) => [name, text, why]),
  ]
  return EACH + texts.join('').length
}
