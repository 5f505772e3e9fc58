import { describe, expect, it } from 'vitest'
import { ribbon } from './ribbon.ts'

const DOWN = [
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 10, y: 20 },
]

describe('The stroke of the wire', () => {
  it('has a vertex on either side of every point', () => {
    expect([...ribbon([DOWN], 2).slice(6, 12)]).toEqual([8, 10, -1, 12, 10, 1])
  })

  it('does not fly off at a sharp turn', () => {
    const turn = [
      { x: 0, y: 0 },
      { x: 20, y: 1 },
      { x: 0, y: 2 },
    ]
    expect(Math.max(...ribbon([turn], 2))).toBeLessThan(26)
  })

  it('leaves nothing between one line and the next', () => {
    const apart = DOWN.map(({ x, y }) => ({ x: x + 50, y }))
    const strip = ribbon([DOWN, apart], 2)
    const vertices = Array.from({ length: strip.length / 3 }, (_, i) => [
      strip[i * 3] ?? 0,
      strip[i * 3 + 1] ?? 0,
    ])
    const surface = vertices.slice(2).reduce((sum, [x = 0, y = 0], i) => {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [vertices[i], vertices[i + 1]]
      return sum + Math.abs((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / 2
    }, 0)
    expect(surface, 'two strips of 4 by 20').toBeCloseTo(160)
  })

  it('is nothing without a line', () => {
    expect(ribbon([], 2)).toHaveLength(0)
  })
})
