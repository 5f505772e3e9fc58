import { describe, expect, it } from 'vitest'
import { type Bitmap, coloursIn, readScreen } from './measure.ts'

const WHOLE = { x: 0, y: 0, width: 400, height: 400 }

/** A printed patch: dots or lines of a cell, turned, over a tone that falls from left to right. */
function printed(cell: number, angle: number, shape: 'dot' | 'line'): Bitmap {
  const { width, height } = WHOLE
  const data = new Uint8ClampedArray(width * height * 4)
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = Math.cos((2 * Math.PI * (x * cos + y * sin)) / cell)
      const v = Math.cos((2 * Math.PI * (y * cos - x * sin)) / cell)
      const spot = shape === 'line' ? v : (u + v) / 2
      const inked = spot > 0.8 - (1.4 * x) / width
      data.fill(inked ? 60 : 235, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { width, height, data }
}

describe('Reading a screen back from pixels', () => {
  it('tells fine, middling and coarse apart', () => {
    for (const cell of [4, 8, 14]) {
      const found = readScreen(printed(cell, 15, 'dot'), WHOLE, 15, [2.5, 20])
      expect(found?.period).toBeGreaterThan(cell * 0.97)
      expect(found?.period).toBeLessThan(cell * 1.03)
      expect(found?.strength).toBeGreaterThan(0.02)
    }
  })

  it('tells lines from dots: lines are seen from one side only', () => {
    const dots = printed(14, 15, 'dot')
    const lines = printed(14, 15, 'line')
    const along = (bitmap: Bitmap) => readScreen(bitmap, WHOLE, 15, [2.5, 20])?.strength ?? 0
    const across = (bitmap: Bitmap) => readScreen(bitmap, WHOLE, 105, [2.5, 20])?.strength ?? 0
    expect(across(lines)).toBeGreaterThan(5 * along(lines))
    expect(across(dots)).toBeLessThan(2 * along(dots))
  })

  it('finds nothing on bare paper, or where there is too little to see', () => {
    const paper = { width: 400, height: 400, data: new Uint8ClampedArray(640000).fill(240) }
    expect(readScreen(paper, WHOLE, 15, [2.5, 20])).toBeNull()
    expect(readScreen(printed(8, 15, 'dot'), { ...WHOLE, width: 30 }, 15, [2.5, 20])).toBeNull()
  })
})

describe('Counting colours', () => {
  it('tells a printed part from an empty one', () => {
    const bitmap = printed(8, 15, 'dot')
    expect(coloursIn(bitmap, WHOLE)).toBe(2)
    expect(coloursIn({ ...bitmap, data: new Uint8ClampedArray(640000).fill(9) }, WHOLE)).toBe(1)
  })
})
