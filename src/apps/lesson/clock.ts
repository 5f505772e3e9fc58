import type { LessonState } from './state.ts'

const MINUTE = 60_000

/**
 * Counts the class's minutes down, once a minute; where there is no limit it does nothing. It counts the
 * time that the page has run, which no change of the device's clock sets back or forward.
 */
export function runClock(state: LessonState): void {
  const { minutes } = state.config
  if (minutes === null) return
  const end = performance.now() + minutes * MINUTE
  const tick = () => {
    const left = end - performance.now()
    state.minutesLeft.value = Math.max(0, Math.ceil(left / MINUTE))
    if (left > 0) setTimeout(tick, left % MINUTE || MINUTE)
  }
  tick()
}
