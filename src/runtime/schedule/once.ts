import { effect, untracked } from '@preact/signals-core'

/**
 * Runs something once, as soon as a condition on signals holds: at once where it does already.
 * @param holds reads the signals that it depends on each time that it is asked.
 */
export function once(holds: () => boolean, act: () => void): void {
  let done = false
  const stop = effect(() => {
    if (done || !holds()) return
    done = true
    // An effect cannot be stopped before its first run has ended.
    queueMicrotask(() => stop())
    untracked(act)
  })
}
