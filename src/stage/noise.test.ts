import { describe, expect, it } from 'vitest'
import { chance, GRAIN_SIZE, grainTile } from './noise.ts'

describe('Chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, chance(seed))
    expect(draw('call')).toEqual(draw('call'))
    expect(draw('call')).not.toEqual(draw('after'))
  })

  it('lies between 0 and 1 and spreads evenly', () => {
    const next = chance('many')
    const values = Array.from({ length: 4000 }, next)
    const mean = values.reduce((a, b) => a + b) / values.length
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    expect(mean).toBeGreaterThan(0.47)
    expect(mean).toBeLessThan(0.53)
  })
})

describe('The grain of the paper', () => {
  it('is the same on every machine', () => {
    expect(Buffer.compare(grainTile(), grainTile())).toBe(0)
  })

  it('uses the whole range, and is solid', () => {
    const tile = grainTile()
    expect(tile.length).toBe(GRAIN_SIZE * GRAIN_SIZE * 4)
    for (const channel of [1, 2]) {
      const values = tile.filter((_, i) => i % 4 === channel)
      expect(Math.min(...values)).toBe(0)
      expect(Math.max(...values)).toBe(255)
    }
    expect(tile.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })
})
