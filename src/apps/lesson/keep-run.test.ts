import { signal } from '@preact/signals-core'
import { expect, test, vi } from 'vitest'
import { begin } from '../../lesson/index.ts'
import type { KeyValueStore } from '../../player/index.ts'
import { keepRun, keptRun } from './keep-run.ts'
import { type LessonState, textOfRun } from './state.ts'

/** A store of a tab, and what it holds. */
function tab(): { store: KeyValueStore; held: Map<string, string> } {
  const held = new Map<string, string>()
  const store = {
    read: (key: string) => held.get(key) ?? null,
    write: (key: string, text: string) => Boolean(held.set(key, text)),
    remove: (key: string) => void held.delete(key),
  }
  return { store, held }
}

/** How the page was come to, as the browser tells it. */
const cameBy = (type: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never])

test('two stories’ lessons in one tab are kept apart, under one class link too', () => {
  const { store, held } = tab()
  const [call, visit] = [1, 2].map((pupil) => ({ run: signal(begin([])), pupil }) as LessonState)
  if (!call || !visit) throw new Error('there are two')
  for (const [story, state] of Object.entries({ call, visit })) {
    keepRun(state, store, story, '?class=7b')
    expect(held.get(`readout:${story}:lesson`), 'before an answer').toBeUndefined()
    state.run.value = { ...state.run.peek() }
  }
  expect(textOfRun(call)).not.toBe(textOfRun(visit))
  cameBy('reload')
  expect(keptRun(store, 'call', '?class=7b')).toBe(textOfRun(call))
  expect(keptRun(store, 'visit', '?class=7b')).toBe(textOfRun(visit))
  expect(keptRun(store, 'visit', '?class=8a')).toBe(null)
  expect(keptRun(store, 'letter', '?class=7b')).toBe(null)
  cameBy('navigate')
  expect(keptRun(store, 'visit', '?class=7b')).toBe(null)
  expect([...held.keys()]).toEqual(['readout:call:lesson'])
  vi.restoreAllMocks()
})
