import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceOf, turnWheel, WHEEL_AT_REST } from './wheel.ts'

/** The steps of a wheel's events. */
function stepsOf(events: readonly number[]): number[] {
  let state = WHEEL_AT_REST
  return events.map((by) => {
    const turned = turnWheel(state, by)
    state = turned.state
    return turned.step
  })
}

const total = (steps: readonly number[]) => steps.reduce((sum, step) => sum + step, 0)

describe('a wheel', () => {
  it('steps once a notch, however far a notch goes, and at once the other way', () => {
    expect(stepsOf([100, 100, 100])).toEqual([1, 1, 1])
    expect(stepsOf([120, 120, -120, 120])).toEqual([1, 1, -1, 1])
    expect(stepsOf([400]), 'a long notch').toEqual([1])
    expect(stepsOf([distanceOf(3, 1), distanceOf(3, 1)]), 'counted in lines').toEqual([1, 1])
    expect(stepsOf([distanceOf(1, 2)]), 'counted in pages').toEqual([1])
  })

  it('of a trackpad steps once a push, and not while it runs out', () => {
    const push = [4, 12, 30, 52, 60, 60, 55, 48, 40, 33, 26, 20, 15, 11, 8, 5, 3, 2, 1, 1]
    expect(total(stepsOf(push))).toBe(1)
    expect(total(stepsOf([...push, ...push])), 'two pushes').toBe(2)
    expect(total(stepsOf([...push, ...push.map((by) => -by)])), 'and back').toBe(0)
    expect(total(stepsOf([2, 3, 2, 1])), 'a graze').toBe(0)
  })

  it('of a trackpad that is pushed on and on steps on by distance', () => {
    const steps = stepsOf(Array.from({ length: 60 }, (_, i) => 20 + (i % 2)))
    expect(total(steps)).toBeGreaterThan(1)
    expect(total(steps)).toBeLessThan(60 / 4)
  })

  it('takes at most one step an event, and only the way that it turns', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -600, max: 600 }), { maxLength: 60 }), (events) => {
        stepsOf(events).forEach((step, at) => {
          expect([0, Math.sign(events[at] ?? 0)]).toContain(step)
        })
      }),
    )
  })
})
