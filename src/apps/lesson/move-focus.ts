import { effect } from '@preact/signals-core'
import type { LessonState } from './state.ts'

/** A new screen, or what the sources say, begins at its top and takes the focus. */
export function moveFocus(root: HTMLElement, state: LessonState): void {
  const placeNow = () => `${state.run.value.at} ${state.run.value.revealed}`
  let place = placeNow()
  effect(() => {
    const now = placeNow()
    if (now === place) return
    place = now
    // Once it is drawn.
    queueMicrotask(() => {
      // The page scrolls on a small screen, the lesson in a small frame, its side elsewhere.
      for (const part of [window, root, root.querySelector('.lesson-side')])
        part?.scrollTo({ top: 0 })
      root.querySelector<HTMLElement>('[data-takes-focus]')?.focus({ preventScroll: true })
    })
  })
}
