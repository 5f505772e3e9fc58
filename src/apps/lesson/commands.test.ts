import { signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../../lesson/file/index.ts'
import { askedOn, defaultConfig } from '../../lesson/index.ts'
import { DEFAULTS } from '../../player/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { commitNow, draftNow, goOn } from './commands.ts'
import { createLessonState } from './state.ts'

it('says that an answer is lacking until none is', () => {
  const work = ferryBundle()
  const state = createLessonState({
    work,
    file: NO_LESSON_FILE,
    config: defaultConfig(work),
    pupil: 1,
    platform: null,
    silent: false,
    inTab: true,
    preferences: signal(DEFAULTS),
    source: signal('drawings' as const),
  })
  const answerAll = () => {
    for (const item of askedOn(state.run.value)) {
      expect(state.lacking.value).toBe(true)
      draftNow(state, item, { said: true })
      expect(state.lacking.value).toBe(true)
      draftNow(state, item, { sure: 80 })
    }
    expect(state.lacking.value).toBe(false)
  }
  expect(state.lacking.value).toBe(false)
  expect(commitNow(state)).toBe('practice')
  answerAll()
  expect(commitNow(state)).toBeNull()
  goOn(state)
  expect(commitNow(state)).toBe(askedOn(state.run.value)[0])
  answerAll()
})
