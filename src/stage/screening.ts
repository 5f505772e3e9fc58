import type { Box } from './layout.ts'
import type { ScreenRule, Spot } from './screens.ts'

/** The mean grey of a square around a point of the stage, all in CSS px: 0 black to 1 white. */
export type ToneAt = (x: number, y: number, size: number) => number

/** How much ink and how much black a grey takes, each 0 to 1 of a cell. */
export interface Laid {
  readonly ink: number
  readonly key: number
}

/**
 * A screened plate: for each cell of the turned screen what its dots are to be, four bytes a cell.
 * This is all that the renderer gets to know of a drawing, so a coarse plate cannot show more.
 * Round and large: ink, black, whether any cell next to it has black, nothing. Fine dots: ink at
 * the cell's middle and at its corner, then black at both. Lines: as round, half the line's width.
 */
export interface ScreenTable {
  readonly columns: number
  readonly rows: number
  /** The cell that the first four bytes are for. */
  readonly firstColumn: number
  readonly firstRow: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A tone is the mean of this much of a cell's width. */
const LOOK = 0.7
/** Cells within so many of the box are screened; of the turned table that is two in three. */
const NEAR = 2.5
/** A dot with less than this share of its cell does not print, and a hole so small fills in. */
const LEAST = 0.022

/**
 * Screens a plate.
 * @param angle in degrees.
 * @param curve what a grey takes of ink and of black.
 */
export function screenPlate(
  rule: ScreenRule,
  angle: number,
  box: Box,
  toneAt: ToneAt,
  curve: (grey: number) => Laid,
): ScreenTable {
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  const { cell, spot } = rule
  const corners = [
    [0, 0],
    [box.width, 0],
    [0, box.height],
    [box.width, box.height],
  ].map(([x = 0, y = 0]) => [(x * cos + y * sin) / cell, (y * cos - x * sin) / cell] as const)
  const firstColumn = Math.floor(Math.min(...corners.map(([u]) => u))) - 2
  const firstRow = Math.floor(Math.min(...corners.map(([, v]) => v))) - 2
  const columns = Math.ceil(Math.max(...corners.map(([u]) => u))) + 3 - firstColumn
  const rows = Math.ceil(Math.max(...corners.map(([, v]) => v))) + 3 - firstRow
  const bytes = new Uint8Array(columns * rows * 4)
  const [inks, keys] = bytesFor(spot, curve)
  const look = cell * LOOK
  const greyAt = (x: number, y: number): number =>
    Math.round(toneAt(box.x + x, box.y + y, look) * 255)
  // From a cell to the next of its row, and from its corner to its middle.
  const [across, down] = [cos * cell, sin * cell]
  const [middleX, middleY] = [(across - down) / 2, (across + down) / 2]
  for (let row = 0; row < rows; row++) {
    const x = firstColumn * across - (firstRow + row) * down
    const y = firstColumn * down + (firstRow + row) * across
    const near = rangesMeet(
      rangeWithin(x, across, -NEAR * cell, box.width + NEAR * cell),
      rangeWithin(y, down, -NEAR * cell, box.height + NEAR * cell),
    )
    for (let column = Math.max(0, near[0]); column <= Math.min(columns - 1, near[1]); column++) {
      const at = (row * columns + column) * 4
      const [left, top] = [x + column * across, y + column * down]
      const middle = greyAt(left + middleX, top + middleY)
      bytes[at] = inks[middle] ?? 0
      if (spot === 'fine') {
        const corner = greyAt(left, top)
        bytes[at + 1] = inks[corner] ?? 0
        bytes[at + 2] = keys[middle] ?? 0
        bytes[at + 3] = keys[corner] ?? 0
      } else {
        bytes[at + 1] = keys[middle] ?? 0
      }
    }
  }
  if (spot !== 'fine') markBlack(bytes, columns, rows)
  return { columns, rows, firstColumn, firstRow, bytes }
}

/** The first and the last n for which `from + n * step` lies between two values. */
function rangeWithin(from: number, step: number, least: number, most: number): [number, number] {
  if (Math.abs(step) < 1e-9) return from >= least && from <= most ? [-Infinity, Infinity] : [0, -1]
  const ends = [(least - from) / step, (most - from) / step]
  return [Math.ceil(Math.min(...ends)), Math.floor(Math.max(...ends))]
}

const rangesMeet = (a: [number, number], b: [number, number]): [number, number] => [
  Math.max(a[0], b[0]),
  Math.min(a[1], b[1]),
]

/**
 * Two tables of one bed, mixed: dots that swell and shrink as the drawing moves beneath them.
 * @param far 0 for the first, 1 for the second.
 */
export function mixTables(from: ScreenTable, to: ScreenTable, far: number): ScreenTable {
  if (far >= 1 || from.bytes.length !== to.bytes.length) return to
  const bytes = to.bytes.map((byte, i) => {
    const before = from.bytes[i] ?? byte
    return before + (byte - before) * far
  })
  return { ...to, bytes }
}

/** The bytes of ink and of black for each of 256 greys: a plate has tens of thousands of dots. */
function bytesFor(spot: Spot, curve: (grey: number) => Laid): [Uint8Array, Uint8Array] {
  const laid = Array.from({ length: 256 }, (_, grey) => curve(grey / 255))
  return [
    Uint8Array.from(laid, ({ ink }) => encode(spot, ink)),
    Uint8Array.from(laid, ({ key }) => encode(spot, key)),
  ]
}

/** Most cells have no black near them: the shader skips the black plate there. */
function markBlack(bytes: Uint8Array, columns: number, rows: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!bytes[(row * columns + column) * 4 + 1]) continue
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          bytes[(r * columns + c) * 4 + 2] = 255
        }
      }
    }
  }
}

/** The byte for a share of a cell; 0 is no dot, 255 a full cell. */
function encode(spot: Spot, share: number): number {
  if (share < LEAST) return 0
  if (spot === 'line') return Math.round(Math.min(1, share) * 255)
  if (spot === 'large') return Math.round((radiusFor(Math.min(1, share)) / LARGEST) * 255)
  if (share > 1 - LEAST) return 255
  const height = heights()[Math.round((1 - share) * (HEIGHTS - 1))] ?? 0
  return Math.round(Math.min(254, Math.max(1, ((1 - height) / 2) * 255)))
}

/** The radius, in cells, that the largest byte stands for: circles so large leave no paper. */
export const LARGEST = 0.75

/**
 * Radius in cells of circles, one to a cell, that together cover a share of it. Past 0.785 they
 * overlap; that branch is fitted to the share, to within 0.004.
 */
export function radiusFor(share: number): number {
  if (share < Math.PI / 4) return Math.sqrt(share / Math.PI)
  if (share > 0.995) return LARGEST
  return Math.SQRT1_2 - (Math.SQRT1_2 - 0.5) * ((1 - share) / (1 - Math.PI / 4)) ** 0.45
}

/**
 * The fine spot: 1 at the middle of a cell, -1 at its corners, 0 along the chequer between them.
 * The Euclidean spot function, with a polynomial for the cosine; the shader has the same.
 * @param x in 0 to 1 of the cell; @param y likewise.
 */
export function fineSpot(x: number, y: number): number {
  const wave = (at: number) => {
    const t = Math.abs(at - 0.5) * 2
    return 1 - 2 * t * t * (3 - 2 * t)
  }
  return (wave(x) + wave(y)) / 2
}

const HEIGHTS = 1024
const SAMPLES = 96
let sorted: Float32Array | null = null

/** Heights of the fine spot in order: what lies above the n-th covers the rest of the cell. */
function heights(): Float32Array {
  if (sorted) return sorted
  const all = new Float32Array(SAMPLES * SAMPLES)
  for (let i = 0; i < all.length; i++) {
    const x = ((i % SAMPLES) + 0.5) / SAMPLES
    const y = (Math.floor(i / SAMPLES) + 0.5) / SAMPLES
    all[i] = fineSpot(x, y)
  }
  all.sort()
  const step = (all.length - 1) / (HEIGHTS - 1)
  sorted = Float32Array.from({ length: HEIGHTS }, (_, i) => all[Math.round(i * step)] ?? 0)
  return sorted
}
