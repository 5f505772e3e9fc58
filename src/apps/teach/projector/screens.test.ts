import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../../../lesson/file/index.ts'
import { ferryBundle } from '../../../testing/ferry.ts'
import { createTeachState } from '../state.ts'
import { stepOfKey, wallScreens } from './screens.ts'
import { scrolledWithin } from './scroll.ts'

describe('the screens of a wall', () => {
  const steps = createTeachState(ferryBundle(), NO_LESSON_FILE).lesson.value
  const screens = wallScreens(steps)

  it('open, ask all of a line before any answer, give each answer a screen, and close', () => {
    for (const [at, step] of steps.entries()) {
      const own = screens.filter((screen) => 'step' in screen && screen.at === at)
      const items = step.items.map(({ id }) => id)
      expect(own.map((one) => [one.kind, 'item' in one && one.item.id])).toEqual([
        ...items.map((id) => ['question', id]),
        ...items.map((id) => ['answer', id]),
      ])
    }
    expect(screens[0]).toEqual({ kind: 'open' })
    expect(screens.at(-1)).toEqual({ kind: 'close' })
  })

  it('go on and back by arrows and by a remote’s keys', () => {
    expect(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', '7', 'Tab'].map(stepOfKey)).toEqual([
      1, 1, -1, -1, 0, 0,
    ])
  })

  it('scroll to the end of what they hold before a key leads on, and to its top before it leads back', () => {
    const place = { scrollTop: 0, scrollHeight: 1700, clientHeight: 720 }
    const tops = [1, 1, 1, -1, -1, -1].map((by) => [
      scrolledWithin(place, by === 1 ? 1 : -1),
      place.scrollTop,
    ])
    expect(tops).toEqual([
      [true, 576],
      [true, 980],
      [false, 980],
      [true, 404],
      [true, 0],
      [false, 0],
    ])
    expect(scrolledWithin({ scrollTop: 0, scrollHeight: 720.4, clientHeight: 720 }, 1)).toBe(false)
  })
})
