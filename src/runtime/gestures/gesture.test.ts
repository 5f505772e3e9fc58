import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../testing/thorough.ts'
import { type Gesture, NO_POINTERS, type PointerStep, takeStep } from './gesture.ts'

/** The gestures that steps complete, each with the number of its step. */
function gesturesOf(steps: readonly PointerStep[]): { gesture: Gesture; at: number }[] {
  const found: { gesture: Gesture; at: number }[] = []
  let state = NO_POINTERS
  steps.forEach((step, at) => {
    const taken = takeStep(state, step)
    state = taken.state
    if (taken.gesture) found.push({ gesture: taken.gesture, at })
  })
  return found
}

const names = (steps: readonly PointerStep[]) => gesturesOf(steps).map(({ gesture }) => gesture)

const down = (
  x = 200,
  y = 200,
  more: Partial<PointerStep & { type: 'down' }> = {},
): PointerStep => ({
  type: 'down',
  id: 1,
  x,
  y,
  swipes: true,
  onPicture: true,
  ...more,
})
const move = (x: number, y = 200, id = 1): PointerStep => ({ type: 'move', id, x, y })
const up = (x = 200, y = 200, id = 1): PointerStep => ({ type: 'up', id, x, y })
const click: PointerStep = { type: 'click' }

describe('a hand on the picture', () => {
  it('taps where it goes up and down in one place and the browser says that it clicked', () => {
    expect(names([down(), up(), click])).toEqual(['tap'])
    expect(names([down(), move(206), up(204), click]), 'no hand is quite still').toEqual(['tap'])
    expect(names([down(), up()]), 'held so long that a browser has no click').toEqual([])
    expect(names([click]), 'by keyboard').toEqual([])
  })

  it('swipes across, wherever the finger was on the way', () => {
    expect(names([down(), move(120), up(140), click])).toEqual(['swipe-left'])
    expect(names([down(), move(120), up(260)])).toEqual(['swipe-right'])
    expect(names([down(), move(120), up(205), click]), 'and back again').toEqual([])
    expect(names([down(), move(170), up(165)]), 'too short').toEqual([])
    expect(names([down(), up(140, 250)]), 'aslant').toEqual([])
  })

  it('does nothing with a mouse that is dragged, nor from a control', () => {
    expect(names([down(200, 200, { swipes: false }), move(100), up(100), click])).toEqual([])
    expect(names([down(200, 200, { onPicture: false }), up(), click])).toEqual([])
  })

  it('does nothing with two fingers, until both are up again', () => {
    const both = [down(), down(300, 200, { id: 2 })]
    expect(names([...both, move(100), move(400, 200, 2), up(100), up(400, 200, 2), click])).toEqual(
      [],
    )
    expect(names([...both, up(), down(), up(), click])).toEqual([])
    expect(names([...both, up(), up(300, 200, 2), down(), up(), click])).toEqual(['tap'])
  })

  it('does nothing once a menu, a selection or a drag has begun', () => {
    expect(names([down(), { type: 'spoil' }, up(), click])).toEqual([])
    expect(names([down(), { type: 'spoil' }, up(100)])).toEqual([])
    expect(names([down(), up(), { type: 'spoil' }, click])).toEqual([])
  })
})

const id = fc.integer({ min: 1, max: 3 })
const at = { x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) }
const anyStep: fc.Arbitrary<PointerStep> = fc.oneof(
  fc.record({
    type: fc.constant('down' as const),
    id,
    ...at,
    swipes: fc.boolean(),
    onPicture: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('move' as const, 'up' as const), id, ...at }),
  fc.record({ type: fc.constant('cancel' as const), id }),
  fc.constantFrom<PointerStep>({ type: 'click' }, { type: 'spoil' }),
)

describe('any sequence of pointer events', () => {
  it('gives at most one gesture a pointer, and none to one that was cancelled', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const found = gesturesOf(steps)
        let since = -1
        for (const { at } of found) {
          // The pointer of a gesture is the last that went up by then, and is its own.
          const ups = steps.slice(since + 1, at + 1).flatMap((step, i) => {
            return step.type === 'up' ? [since + 1 + i] : []
          })
          const last = ups.at(-1) ?? Number.NaN
          const { id } = steps[last] as PointerStep & { id: number }
          const before = steps.slice(0, last)
          const began = before.findLastIndex((step) => step.type === 'down' && step.id === id)
          expect(began).toBeGreaterThan(-1)
          const its = before.slice(began + 1)
          expect(its.filter((step) => step.type === 'cancel' && step.id === id)).toEqual([])
          expect(its.filter(({ type }) => type === 'spoil' || type === 'down')).toEqual([])
          expect(before[began]).toMatchObject({ onPicture: true })
          since = at
        }
      }),
      { numRuns: runs(500) },
    )
  })
})
