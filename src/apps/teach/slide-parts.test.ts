import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../../lesson/file/index.ts'
import { itemsIn } from '../../lesson/index.ts'
import { lineById } from '../../reconstruction/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { slideParts } from './slide-parts.ts'
import { createTeachState } from './state.ts'

describe('answers on slides', () => {
  it('are all there, in order, and share a slide only while there is room', () => {
    const state = createTeachState(ferryBundle(), NO_LESSON_FILE)
    const steps = state.lesson.value
    expect(itemsIn(steps).length).toBeGreaterThan(0)
    for (const { line: id, items } of steps) {
      const line = lineById(state.bundle, id)
      if (!line) throw new Error(`there is no line ${id}`)
      const many = Array.from({ length: 6 }, () => items).flat()
      const parts = slideParts(state, line, many)
      expect(parts.flat()).toEqual(many)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.every(({ length }) => length > 0)).toBe(true)
    }
  })
})
