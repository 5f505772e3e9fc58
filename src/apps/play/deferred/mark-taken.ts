import { effect } from '@preact/signals-core'
import { choose, type Player, stepAt } from '../../../player/index.ts'
import { afterPaint } from '../../../runtime/schedule/index.ts'
import type { UiState } from '../ui-state.ts'

/**
 * Tells which of the choices offered lead to a line that was read. Looked up once the line shows, since
 * no step waits for where its choices lead.
 */
export function markTaken(player: Player, { taken }: Pick<UiState, 'taken'>): void {
  effect(() => {
    if (player.view.value.choices.length > 0) afterPaint(() => mark(player, taken))
  })
}

function mark({ work, view, state }: Player, taken: UiState['taken']): void {
  const { place, read } = state.peek()
  const ids = view.peek().choices.flatMap(({ id }) => {
    const there = choose(work, place, id)
    const line = there.ok ? stepAt(work, there.value) : there
    return line.ok && read.has(line.value.id) ? [id] : []
  })
  if (ids.join() !== [...taken.peek()].join()) taken.value = new Set(ids)
}
