import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NO_LESSON_FILE } from '../../lesson/file/index.ts'
import { defaultConfig } from '../../lesson/index.ts'
import { DEFAULTS } from '../../player/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { runClock } from './clock.ts'
import { createLessonState } from './state.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it.each([
  ['backwards', '2020-01-01'],
  ['forwards', '2040-01-01'],
])('gives a class all of its minutes, and no more, where the device’s clock runs %s', (_, date) => {
  const work = ferryBundle()
  const state = createLessonState({
    work,
    file: NO_LESSON_FILE,
    config: { ...defaultConfig(work), minutes: 3 },
    pupil: 1,
    platform: null,
    silent: false,
    inTab: true,
    preferences: signal(DEFAULTS),
    source: signal('drawings' as const),
  })
  runClock(state)
  const left = [state.minutesLeft.value]
  for (let minute = 0; minute < 4; minute += 1) {
    vi.setSystemTime(new Date(date))
    vi.advanceTimersByTime(60_000)
    left.push(state.minutesLeft.value)
  }
  expect(left).toEqual([3, 2, 1, 0, 0])
})
