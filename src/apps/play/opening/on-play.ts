import { afterPaint, once } from '../../../runtime/schedule/index.ts'
import type { UiState } from '../ui-state.ts'

/** Calls once the play has been painted after an opening: at once where there is none. */
export function onPlay({ entrance }: Pick<UiState, 'entrance'>, run: () => void): void {
  if (entrance.peek() === null) run()
  else
    once(
      () => entrance.value === null,
      () => afterPaint(run),
    )
}
