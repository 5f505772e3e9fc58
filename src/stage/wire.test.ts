import { describe, expect, it } from 'vitest'
import type { Wire } from '../player/index.ts'
import { drawWire, type Strokes, type Strung, stringWire } from './wire.ts'

const SPAN = { x: 425, top: 0, bottom: 740, visible: 600 }
const SPOKEN: Wire = { noise: 0, from: 0, rhythm: [0.5, 1, 0.7, 0.3] }
const SILENT: Wire = { noise: 0, from: null, rhythm: [] }

const strung = (wire: Wire, seed = 'call'): Strung => stringWire(wire, SPAN, seed, 2)
const drawn = (wire: Wire, travelled = 1, before: Wire | null = null): Strokes =>
  drawWire(strung(wire), travelled, before && strung(before))

/** How far the line strays from the calm wire between two heights. */
function swing(wire: Wire, top: number, bottom: number, travelled = 1): number {
  const calm = drawn(SILENT).line
  return Math.max(
    0,
    ...drawn(wire, travelled).line.map(({ x, y }, i) =>
      y >= top && y <= bottom ? Math.abs(x - (calm[i]?.x ?? 0)) : 0,
    ),
  )
}

/** The share of the line between two heights that is inked. */
function whole({ inked }: Strokes, top = 0, bottom = 740): number {
  const lengths = inked.slice(0).map((stroke) => {
    const [first, last] = [stroke[0]?.y ?? 0, stroke.at(-1)?.y ?? 0]
    // A scratch is two points long; a piece of line that is as short says as little.
    if (stroke.length < 3) return 0
    return Math.max(0, Math.min(last, bottom) - Math.max(first, top))
  })
  return lengths.reduce((sum, length) => sum + length, 0) / (bottom - top)
}

/** The sharpest corner of a line, in degrees. */
function sharpest({ line }: Strokes): number {
  const turns = line.slice(1, -1).map(({ x, y }, i) => {
    const [before, after] = [line[i], line[i + 2]]
    if (!before || !after) return 0
    const turn = Math.atan2(after.x - x, after.y - y) - Math.atan2(x - before.x, y - before.y)
    return Math.abs((turn * 180) / Math.PI)
  })
  return Math.max(...turns)
}

describe('The wire', () => {
  it('runs from top to bottom', () => {
    const { line } = drawn(SPOKEN)
    expect(line[0]?.y).toBe(0)
    expect(line.at(-1)?.y).toBeCloseTo(740)
  })

  it('is drawn the same every time, and not as in another scene', () => {
    const noisy = { ...SPOKEN, noise: 0.8 }
    expect(drawn(noisy)).toEqual(drawn(noisy))
    expect(drawn(noisy)).not.toEqual(drawWire(strung(noisy, 'another scene'), 1, null))
  })

  it('is nearly straight while nobody speaks', () => {
    const xs = drawn(SILENT).line.map(({ x }) => x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(6)
  })

  it('swings with the voice, and not behind the caption', () => {
    expect(swing(SPOKEN, 0, 600)).toBeGreaterThan(6)
    expect(swing(SPOKEN, 601, 740)).toBeLessThan(0.1)
  })

  it('swings more for a loud voice than for a low one', () => {
    const low = { ...SPOKEN, rhythm: [0.2, 0.3, 0.2, 0.1] }
    expect(swing(SPOKEN, 0, 600)).toBeGreaterThan(2 * swing(low, 0, 600))
  })

  it('stays round however many words there are', () => {
    const hasty = { ...SPOKEN, rhythm: Array.from({ length: 160 }, (_, i) => (i % 3 ? 1 : 0)) }
    expect(sharpest(drawn(hasty))).toBeLessThan(90)
    expect(swing(hasty, 0, 600)).toBeGreaterThan(3)
  })
})

describe('Noise', () => {
  it('leaves a line that both sides attest in one piece, with nothing beside it', () => {
    expect(drawn({ ...SPOKEN, noise: 0.06 }).inked).toHaveLength(1)
  })

  it('breaks the line up the more, the weaker the attestation', () => {
    const [one, disputed, neither] = [0.38, 0.7, 1].map((noise) =>
      whole(drawn({ ...SPOKEN, noise })),
    )
    expect(one).toBeLessThan(0.95)
    expect(disputed).toBeLessThan(one ?? 0)
    expect(neither).toBeLessThan(disputed ?? 0)
    expect(neither, 'a voice can still be followed').toBeGreaterThan(0.2)
  })

  it('never bends the line: only a voice does', () => {
    expect(swing({ ...SILENT, noise: 1 }, 0, 740)).toBe(0)
  })

  it('lies within the paper between the plates', () => {
    const { inked } = drawn({ ...SILENT, noise: 1 })
    const away = inked.flat().map(({ x }) => Math.abs(x - SPAN.x))
    expect(Math.max(...away)).toBeGreaterThan(5)
    expect(Math.max(...away)).toBeLessThan(9)
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
    const noisy = { ...SILENT, noise: 1 }
    const between = drawn(SPOKEN, 0.5, noisy)
    expect(whole(between, 0, 200)).toBeCloseTo(1)
    expect(whole(between, 520, 740)).toBeCloseTo(whole(drawn(noisy), 520, 740), 1)
    expect(between.line.at(-1)).toEqual(drawn(noisy).line.at(-1))
    expect(drawn(SPOKEN, 1, noisy)).toEqual(drawn(SPOKEN))
  })

  it('takes no notice of a wire of another length', () => {
    const other = stringWire(SILENT, { ...SPAN, bottom: 300 }, 'call', 2)
    expect(drawWire(strung(SPOKEN), 0.5, other)).toEqual(drawn(SPOKEN, 0.5))
  })
})
