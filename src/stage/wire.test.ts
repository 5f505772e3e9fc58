import { describe, expect, it } from 'vitest'
import type { Wire } from '../player/index.ts'
import { passing, ribbon, wirePath } from './wire.ts'

const SPAN = { x: 425, top: 0, bottom: 740, visible: 600 }
const SPOKEN: Wire = { noise: 0, from: 0, rhythm: [0.5, 1, 0.7, 0.3] }
const SILENT: Wire = { noise: 0, from: null, rhythm: [] }

function path(wire: Wire, travelled = 1, seed = 'call') {
  return wirePath(wire, SPAN, seed, 2, travelled)
}

/** How far a path strays from the calm wire between two heights. */
function swing(wire: Wire, top: number, bottom: number, travelled = 1): number {
  const calm = path(SILENT)
  return Math.max(
    0,
    ...path(wire, travelled).map((point, i) =>
      point.y >= top && point.y <= bottom ? Math.abs(point.x - (calm[i]?.x ?? 0)) : 0,
    ),
  )
}

describe('The wire', () => {
  it('runs from top to bottom', () => {
    const points = path(SPOKEN)
    expect(points[0]?.y).toBe(0)
    expect(points.at(-1)?.y).toBe(740)
  })

  it('is drawn the same every time', () => {
    const noisy = { ...SPOKEN, noise: 0.8 }
    expect(path(noisy)).toEqual(path(noisy))
    expect(path(noisy)).not.toEqual(path(noisy, 1, 'another scene'))
  })

  it('is nearly straight while nobody speaks', () => {
    const xs = path(SILENT).map((point) => point.x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(6)
  })

  it('swings with the voice, and not behind the caption', () => {
    expect(swing(SPOKEN, 0, 600)).toBeGreaterThan(8)
    expect(swing(SPOKEN, 601, 740)).toBe(0)
  })

  it('swings more for a loud voice than for a low one', () => {
    const low = { ...SPOKEN, rhythm: [0.2, 0.3, 0.2, 0.1] }
    expect(swing(SPOKEN, 0, 600)).toBeGreaterThan(2 * swing(low, 0, 600))
  })

  it('is thrown about the more, the weaker the attestation', () => {
    const at = (noise: number) => swing({ ...SILENT, noise }, 0, 740)
    expect(at(0)).toBe(0)
    expect(at(0.3)).toBeLessThan(at(0.9))
  })
})

describe('A voice on its way', () => {
  it('enters from above when the left one speaks', () => {
    expect(swing(SPOKEN, 0, 260, 0.5)).toBeGreaterThan(3)
    expect(swing(SPOKEN, 430, 740, 0.5)).toBe(0)
  })

  it('enters from below when the right one speaks', () => {
    const right = { ...SPOKEN, from: 1 }
    expect(swing(right, 0, 300, 0.5)).toBe(0)
    expect(swing(right, 380, 740, 0.5)).toBeGreaterThan(3)
  })

  it('leaves the old line standing ahead of it, and the new one behind', () => {
    const old = path({ ...SILENT, noise: 1 })
    const fresh = path(SILENT)
    const between = passing(old, fresh, 0.5, true)
    expect(between[5]).toEqual(fresh[5])
    expect(between.at(-5)).toEqual(old.at(-5))
    expect(passing(old, fresh, 1, true)).toEqual(fresh)
  })
})

describe('The stroke of the wire', () => {
  it('has a vertex on either side of every point', () => {
    const strip = ribbon(
      [
        { x: 10, y: 0 },
        { x: 10, y: 10 },
        { x: 10, y: 20 },
      ],
      2,
    )
    expect([...strip.slice(6, 12)]).toEqual([8, 10, -1, 12, 10, 1])
  })

  it('does not fly off at a sharp turn', () => {
    const strip = ribbon(
      [
        { x: 0, y: 0 },
        { x: 20, y: 1 },
        { x: 0, y: 2 },
      ],
      2,
    )
    expect(Math.max(...strip)).toBeLessThan(26)
  })
})
