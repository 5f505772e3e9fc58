import { describe, expect, it } from 'vitest'
import { meanGrey, toneMap } from './tone-map.ts'

/** Left half black, right half white. */
function halves(width: number, height: number) {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) {
    pixels.fill(i % width < width / 2 ? 0 : 255, i * 4, i * 4 + 4)
  }
  return toneMap(pixels, { width, height }, 'light')
}

describe('The greys of a drawing', () => {
  const map = halves(100, 60)

  it('are read as they are', () => {
    expect(meanGrey(map, 20, 30, 10)).toBe(0)
    expect(meanGrey(map, 80, 30, 10)).toBe(1)
  })

  it('are averaged over what a cell covers', () => {
    expect(meanGrey(map, 50, 30, 20)).toBeCloseTo(0.5)
    expect(meanGrey(map, 45, 30, 20)).toBeCloseTo(0.25)
  })

  it('go on beyond the edge as they end', () => {
    expect(meanGrey(map, -500, -500, 14)).toBe(0)
    expect(meanGrey(map, 900, 900, 14)).toBe(1)
  })

  it('are by night those of its red, by day those of its green', () => {
    const pixels = Uint8ClampedArray.from([255, 0, 0, 255])
    const one = { width: 1, height: 1 }
    expect(meanGrey(toneMap(pixels, one, 'light'), 0, 0, 1)).toBe(0)
    expect(meanGrey(toneMap(pixels, one, 'dark'), 0, 0, 1)).toBe(1)
  })

  it('are read one at a time at the smallest', () => {
    expect(meanGrey(map, 10, 10, 0)).toBe(0)
  })
})
