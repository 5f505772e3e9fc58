import { effect, signal } from '@preact/signals-core'
import { HOST_PARAMETER, namedOrigin, PROTOCOL } from '../../embed/index.ts'
import { isDone } from '../../lesson/index.ts'
import { loadLessonResult, originFrom } from '../../lesson/reporting/index.ts'
import type { LessonState } from './state.ts'

/**
 * Tells the page that embeds the lesson the result, once, when the end is reached: only if the
 * address names that page's origin (`to=`, or the `host=` of every frame), and only to that origin.
 */
export function tellParent(state: LessonState, query: string): void {
  const asked = new URLSearchParams(query)
  const origin = originFrom(asked.get('to')) ?? namedOrigin(asked.get(HOST_PARAMETER))
  if (origin === null || window.parent === window) return
  const { origin: own, pathname } = window.location
  const lessonResult = signal<Awaited<ReturnType<typeof loadLessonResult>> | null>(null)
  const load = () =>
    loadLessonResult().then(
      (loaded) => {
        lessonResult.value = loaded
      },
      () => {},
    )
  void load()
  effect(() => {
    if (!isDone(state.run.value) || state.told.peek() !== null) return
    // Could not be fetched when the lesson began: once more.
    if (!lessonResult.value) return void load()
    const result = lessonResult.value(
      state.run.value,
      state.pupil,
      own + pathname,
      state.config.criterion,
    )
    if (!result) return
    const { done, count, statement } = result
    const message = { readout: PROTOCOL, type: 'result', of: 'lesson', done, count }
    window.parent.postMessage({ ...message, statement }, origin)
    state.told.value = origin
  })
}
