import type { Player } from '../../player/index.ts'
import { once } from '../../runtime/schedule/index.ts'
import { onPlay } from './opening/index.ts'
import type { UiState } from './ui-state.ts'

/**
 * Notes the reader's first step. From then on lines are announced: what stood there on loading is not;
 * after an opening the line is that it leads to, once the place for it stands.
 */
export function followSteps({ state }: Player, ui: UiState): void {
  const { announces, entrance, stepped } = ui
  const first = state.peek().place
  const opens = entrance.peek() !== null
  once(
    () => state.value.place !== first,
    () => {
      stepped.value = true
    },
  )
  onPlay(ui, () =>
    once(
      () => opens || stepped.value,
      () => {
        announces.value = true
      },
    ),
  )
}
