import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropTo, type Focus, focusAt, GUTTER, shareOut, visibleHeight, wireAt } from './layout.ts'

const WIDE = { width: 850, height: 740 }
const NARROW = { width: 320, height: 420 }

describe('The stage shared between plates', () => {
  it('gives one plate the whole of it', () => {
    expect(shareOut(WIDE, 1)).toEqual([{ x: 0, y: 0, ...WIDE }])
  })

  it('sets two plates side by side with a gutter between, however narrow', () => {
    for (const stage of [WIDE, NARROW]) {
      const [left, right] = shareOut(stage, 2)
      expect(left?.width).toBe((stage.width - GUTTER) / 2)
      expect(right?.x).toBe((left?.width ?? 0) + GUTTER)
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(stage.width)
      expect(right?.height).toBe(stage.height)
    }
  })

  it('hangs the wire in the middle of the gutter, and nowhere when there is none', () => {
    expect(wireAt(shareOut(WIDE, 2))).toBe(425)
    expect(wireAt(shareOut(WIDE, 1))).toBeNull()
  })

  it('has no plates to set when there are none', () => {
    expect(shareOut(WIDE, 0)).toEqual([])
    expect(wireAt([])).toBeNull()
  })
})

describe('A drawing on its plate', () => {
  const drawing = { width: 1000, height: 1400 }
  const box = { x: 432, y: 0, width: 418, height: 740 }
  const focus = (x: number, y: number, size: number, close = false): Focus => ({
    x,
    y,
    width: size,
    height: size,
    close,
  })

  it('covers the plate, wherever its focus is', () => {
    for (const [x, y] of [
      [0, 0],
      [0.4, 0.35],
      [0.9, 0.9],
    ] as const) {
      const crop = cropTo(drawing, box, focus(x, y, 0.1), 740)
      expect(crop.x).toBeLessThanOrEqual(box.x)
      expect(crop.y).toBeLessThanOrEqual(box.y)
      expect(crop.x + drawing.width * crop.scale).toBeGreaterThanOrEqual(box.x + box.width - 1e-9)
      expect(crop.y + drawing.height * crop.scale).toBeGreaterThanOrEqual(box.height - 1e-9)
    }
  })

  it('keeps its focus in the middle of the plate from left to right', () => {
    const crop = cropTo(drawing, box, focus(0.4, 0.2, 0.2), 740)
    expect(crop.x + 500 * crop.scale).toBeCloseTo(box.x + box.width / 2)
  })

  it('moves its focus up when a caption covers the bottom', () => {
    const wide = { x: 0, y: 0, width: 850, height: 740 }
    const bare = cropTo(drawing, wide, focus(0.4, 0.4, 0.2), visibleHeight(wide, 0))
    const under = cropTo(drawing, wide, focus(0.4, 0.4, 0.2), visibleHeight(wide, 200))
    expect(under.y).toBeLessThan(bare.y)
  })

  it('keeps the whole of its focus in what is seen of any plate', () => {
    const share = fc.double({ min: 0.05, max: 0.5, noNaN: true })
    const px = fc.integer({ min: 100, max: 2000 })
    fc.assert(
      fc.property(share, share, share, fc.boolean(), px, px, (x, y, size, close, width, height) => {
        const about = focus(x, y, size, close)
        const plate = { x: 7, y: 0, width, height }
        const seen = focusAt(drawing, about, cropTo(drawing, plate, about, height))
        expect(seen.x).toBeGreaterThanOrEqual(plate.x)
        expect(seen.y).toBeGreaterThanOrEqual(0)
        expect(seen.x + seen.width).toBeLessThanOrEqual(plate.x + width)
        expect(seen.y + seen.height).toBeLessThanOrEqual(height)
      }),
    )
  })

  it('is shown as large as its plate allows where it must be told at the coarsest screen', () => {
    const crop = cropTo(drawing, box, focus(0.25, 0.1, 0.5, true), 740)
    expect(focusAt(drawing, focus(0.25, 0.1, 0.5), crop).width / box.width).toBeCloseTo(0.96)
  })
})

describe('The part that no caption covers', () => {
  it('is never taken to be less than two fifths of the stage', () => {
    expect(visibleHeight(WIDE, 140)).toBe(600)
    expect(visibleHeight(WIDE, 5000)).toBe(296)
  })
})
