import { effect } from '@preact/signals-core'
import { pupilIn, type Run, resume } from '../../lesson/index.ts'
import type { KeyValueStore } from '../../player/index.ts'
import { sessionStore } from '../../runtime/storage/index.ts'
import { type LessonState, textOfRun } from './state.ts'

/** A run is kept by its story: a site may hold several, and a tab may see more than one. */
const keyOf = (story: string): string => `readout:${story}:lesson`

/** A run kept in the tab: its class link's query, and its text. */
interface KeptRun {
  readonly query: string
  readonly text: string
}

/**
 * What this tab kept of a lesson under the same class link. Only a reload, or coming back to the
 * page, finds it: whoever opens the link anew begins anew, so that on a shared device nothing of the
 * last pupil appears for the next.
 */
export function keptRun(store: KeyValueStore, story: string, query: string): string | null {
  const key = keyOf(story)
  const kept = store.read(key)
  const { type } = (performance.getEntriesByType('navigation')[0] ?? {
    type: 'navigate',
  }) as PerformanceNavigationTiming
  if (kept === null || type === 'navigate') {
    store.remove(key)
    return null
  }
  const [keptQuery = '', text = ''] = kept.split('\n')
  return keptQuery === query ? text : null
}

/** Keeps the run in the tab from the first answer on. */
export function keepRun(
  state: LessonState,
  store: KeyValueStore,
  story: string,
  query: string,
): void {
  const key = keyOf(story)
  const first = state.run.peek()
  effect(() => {
    if (state.run.value === first) return
    const kept: KeptRun = { query, text: textOfRun(state) }
    store.write(key, `${kept.query}\n${kept.text}`)
  })
}

/** Takes away what this device keeps of a story's lesson, and begins anew. */
export function clearDevice(story: string): void {
  sessionStore().remove(keyOf(story))
  // A navigation, not a reload: a reload would fill the fields in again.
  window.location.replace(window.location.pathname + window.location.search)
}

/** Goes on with a kept run, if its text fits the plan that its pupil's seed gives. */
export function runFrom(
  text: string | null,
  planFor: (pupil: number) => Parameters<typeof resume>[1],
): { run: Run; pupil: number } | null {
  const pupil = text === null ? null : pupilIn(text)
  if (text === null || pupil === null) return null
  const run = resume(text, planFor(pupil))
  return run.ok ? { run: run.value, pupil } : null
}
