import { describe, expect, it } from 'vitest'
import type { Plate } from '../player/index.ts'
import { moveAt, nearnessOf, seenFrom } from './camera.ts'
import { cropTo, MIDDLE } from './layout.ts'

const plate = (attitude: Plate['attitude']): Plate => ({
  party: 'US',
  art: 'caller-day',
  attitude,
  screen: 'full',
  ink: { light: '#000000', dark: '#ffffff' },
})

describe('The camera', () => {
  it('stands two or three parts in a hundred nearer to whoever speaks, and to nobody else', () => {
    expect(nearnessOf(plate('speaking'))).toBeGreaterThanOrEqual(1.02)
    expect(nearnessOf(plate('speaking'))).toBeLessThanOrEqual(1.03)
    for (const attitude of ['listening', 'pause', 'hanging-up', 'plain'] as const)
      expect(nearnessOf(plate(attitude))).toBe(1)
  })

  it('goes up to the focus of a drawing, which stays where it is, and still covers the plate', () => {
    const drawing = { width: 1000, height: 1400 }
    const box = { x: 100, y: 0, width: 420, height: 700 }
    for (const [x, y] of [
      [0.4, 0.2],
      [0.8, 0],
      [0, 0.7],
    ] as const) {
      const focus = { x, y, width: 0.2, height: 0.2, close: false }
      const from = cropTo(drawing, box, focus, 500)
      const near = seenFrom(from, 1.03, focus, drawing)
      const at = (crop: typeof from) => crop.x + (x + 0.1) * drawing.width * crop.scale
      expect(at(near)).toBeCloseTo(at(from))
      expect(near.x).toBeLessThanOrEqual(box.x)
      expect(near.y).toBeLessThanOrEqual(box.y)
      expect(near.x + drawing.width * near.scale).toBeGreaterThanOrEqual(box.x + box.width)
      expect(near.y + drawing.height * near.scale).toBeGreaterThanOrEqual(500)
    }
  })

  it('leaves the drawing as it was laid out where it does not come near', () => {
    const crop = { x: -30, y: 4, scale: 0.6 }
    expect(seenFrom(crop, 1, MIDDLE, { width: 900, height: 900 })).toEqual(crop)
  })
})

describe('A move of the camera', () => {
  const places = Array.from({ length: 61 }, (_, i) => moveAt(i * 10, 600))

  it('begins where it was, only goes on, and ends within its time', () => {
    expect(places[0]).toBe(0)
    expect(places.at(-1)).toBe(1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(moveAt(5000, 600)).toBe(1)
  })

  it('has few places, so that a plate is printed anew seldom, and none far from the last', () => {
    const all = [...new Set(places)]
    expect(all.length).toBeLessThanOrEqual(13)
    const leaps = all.slice(1).map((place, i) => place - (all[i] ?? 0))
    expect(Math.max(...leaps)).toBeLessThan(0.15)
  })
})
