import { describe, expect, it } from 'vitest'
import { cropTo, GUTTER, shareOut, visibleHeight, wireAt } from './layout.ts'

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

  it('covers the plate, wherever its focus is', () => {
    for (const focus of [
      { x: 0, y: 0 },
      { x: 0.4, y: 0.35 },
      { x: 1, y: 1 },
    ]) {
      const crop = cropTo(drawing, box, focus, 740)
      expect(crop.x).toBeLessThanOrEqual(box.x)
      expect(crop.y).toBeLessThanOrEqual(box.y)
      expect(crop.x + drawing.width * crop.scale).toBeGreaterThanOrEqual(box.x + box.width - 1e-9)
      expect(crop.y + drawing.height * crop.scale).toBeGreaterThanOrEqual(box.height - 1e-9)
    }
  })

  it('keeps its focus in the middle of the plate from left to right', () => {
    const crop = cropTo(drawing, box, { x: 0.5, y: 0.3 }, 740)
    expect(crop.x + 500 * crop.scale).toBeCloseTo(box.x + box.width / 2)
  })

  it('moves its focus up when a caption covers the bottom', () => {
    const wide = { x: 0, y: 0, width: 850, height: 740 }
    const bare = cropTo(drawing, wide, { x: 0.5, y: 0.5 }, visibleHeight(wide, 0))
    const under = cropTo(drawing, wide, { x: 0.5, y: 0.5 }, visibleHeight(wide, 200))
    expect(under.y).toBeLessThan(bare.y)
  })

  it('comes closer on a small stage', () => {
    const small = { x: 0, y: 0, width: 153, height: 200 }
    expect(cropTo(drawing, small, { x: 0.5, y: 0.5 }, 200).scale).toBeCloseTo(0.26)
  })
})

describe('The part that no caption covers', () => {
  it('is never taken to be less than two fifths of the stage', () => {
    expect(visibleHeight(WIDE, 140)).toBe(600)
    expect(visibleHeight(WIDE, 5000)).toBe(296)
  })
})
