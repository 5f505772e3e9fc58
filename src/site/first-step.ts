import { effect } from '@preact/signals-core'
import type { Player } from '../player/index.ts'

/** Calls once, at the reader's first step: what stood there on loading is not announced. */
export function onFirstStep(player: Player, step: () => void): void {
  const first = player.state.value.place
  const stop = effect(() => {
    if (player.state.value.place === first) return
    step()
    queueMicrotask(() => stop())
  })
}
