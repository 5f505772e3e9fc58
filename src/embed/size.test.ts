import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightFor, layoutFor, SHAPE, STRIP } from './size.ts'

test('the height is what CSS would make of the same ratio and bounds', () => {
  expect(heightFor(320, false)).toBe(SHAPE.least)
  expect(heightFor(640, false)).toBe(560)
  expect(heightFor(1000, false)).toBe(600)
  expect(heightFor(2400, false)).toBe(SHAPE.most)
})

test('a narrow frame is a strip, and opens when the reader opens it', () => {
  expect(heightFor(300, false)).toBe(STRIP.closed)
  expect(heightFor(300, true)).toBe(STRIP.open)
  expect(layoutFor(319, 480)).toBe('strip')
  expect(layoutFor(640, 199)).toBe('strip')
  expect(layoutFor(320, 360)).toBe('stage')
})

test('whatever the width, the height is whole, within bounds, and never falls as the width grows', () => {
  const width = fc.double({ min: -10, max: 1e7 })
  fc.assert(
    fc.property(width, width, fc.boolean(), (a, b, opened) => {
      const [narrow, wide] = [Math.max(1, Math.min(a, b)), Math.max(1, a, b)]
      const low = heightFor(narrow, opened)
      expect(Number.isInteger(low)).toBe(true)
      expect(low).toBeGreaterThanOrEqual(STRIP.closed)
      expect(low).toBeLessThanOrEqual(SHAPE.most)
      expect(heightFor(wide, opened)).toBeGreaterThanOrEqual(low)
    }),
  )
})

test('a frame that does not know its width yet asks for the least', () => {
  expect(heightFor(0, false)).toBe(SHAPE.least)
  expect(heightFor(Number.NaN, false)).toBe(SHAPE.least)
})
