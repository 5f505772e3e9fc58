import type { LessonState } from './state.ts'

const MINUTE = 60_000

/** Counts the class's minutes down, once a minute; where there is no limit it does nothing. */
export function runClock(state: LessonState): void {
  const { minutes } = state.config
  if (minutes === null) return
  const end = Date.now() + minutes * MINUTE
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / MINUTE))
    state.minutesLeft.value = left
    if (left > 0) setTimeout(tick, (end - Date.now()) % MINUTE || MINUTE)
  }
  tick()
}
