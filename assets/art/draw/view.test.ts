import { describe, expect, it } from 'vitest'
import { dice, facets, lens } from './view.ts'

describe('a view in perspective', () => {
  const at = lens([800, 400], 1000)

  it('puts everything at the height of the eye on one level', () => {
    for (const z of [1, 7, 90]) expect(at(3, 0, z)[1]).toBe(400)
  })

  it('draws a thing twice as far away half as large', () => {
    const height = (z: number) => at(0, 0, z)[1] - at(0, 1.8, z)[1]
    expect(height(4)).toBeCloseTo(2 * height(8))
  })

  it('lets what runs straight away meet in one point, to the left when it looks right', () => {
    const turned = lens([800, 400], 1000, 10)
    const [left, right] = [turned(-2, -1.5, 1e6), turned(2, -1.5, 1e6)]
    expect(left[0]).toBeCloseTo(right[0], 1)
    expect(left[0]).toBeCloseTo(800 - 1000 * Math.tan((10 * Math.PI) / 180), 1)
  })
})

describe('straight-edged shapes', () => {
  it('share one path, each closed, in whole units', () => {
    const corner = [
      [0.4, 0],
      [10.2, 0],
      [10.2, 9.7],
    ] as const
    expect(facets('#000', [corner, corner])).toBe(
      '<path fill="#000" d="M0 0l10 0l0 10zM0 0l10 0l0 10z"/>',
    )
  })
})

describe('the dice', () => {
  it('fall the same way on every run, between 0 and 1', () => {
    const throws = (seed: number) => Array.from({ length: 50 }, dice(seed))
    expect(throws(7)).toEqual(throws(7))
    expect(throws(7)).not.toEqual(throws(8))
    for (const value of throws(7)) expect(value >= 0 && value < 1).toBe(true)
  })
})
