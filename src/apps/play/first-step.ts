import type { Player } from '../../player/index.ts'
import { once } from '../../runtime/schedule/index.ts'

/** Calls once, at the reader's first step: what stood there on loading is not announced. */
export function onFirstStep({ state }: Player, step: () => void): void {
  const first = state.peek().place
  once(() => state.value.place !== first, step)
}
