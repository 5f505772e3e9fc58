import type { Bitmap } from '../../src/stage/measure.ts'
import { figureIn, lightAt } from './bitmap.ts'

/** What can be read off a poster without knowing its words. */
export interface PosterRead {
  /** Length of the label's bar along the box's upper edge, in px. */
  readonly label: number
  /** How often it turns from dark to light along the middle of the bar: strokes of letters. */
  readonly strokes: number
  /** Lines of type in the box. */
  readonly lines: number
  /** How much of a figure the emptier plate has above the box: see `figureIn`. */
  readonly figure: number
}

/** Where the box of the words stands from left to right, in px. */
interface Place {
  readonly left: number
  readonly right: number
}

/** In the middle of each shape: a card's within the square that messengers cut from it. */
export const BOXES = {
  poster: { left: 228, right: 972 },
  card: { left: 297, right: 903 },
  square: { left: 40, right: 1040 },
} as const

/** The date-lines end here, and the label stands so high over the box, in px. */
const DATELINES = 80
const LABEL = 24
/** Inside its edge, clear of the plates. */
const INSIDE = 6

/** No word stands so near the box's right edge, in px. */
const PADDING = 16

const DARK = 0.3
const LIGHT = 0.85

/** Reads the box of a poster: its label, and how many lines of type it holds. */
export function readPoster(bitmap: Bitmap, box: Place = BOXES.poster): PosterRead {
  const top = topOfBox(bitmap, box)
  const bar = top + 5
  const dark = columns(bitmap, box, bar, (light) => light < DARK)
  const label = dark === 0 ? 0 : lastDark(bitmap, box, bar) - box.left
  return {
    label,
    strokes: strokesAlong(bitmap, box, top, label),
    lines: linesIn(bitmap, box, top),
    figure: Math.min(...[0, 0.5].map((from) => figureIn(bitmap, plateAt(bitmap, from, top)))),
  }
}

/** Between the date-lines and the label. @param from the plate's left edge, as a part of the width. */
const plateAt = ({ width }: Bitmap, from: number, top: number) => ({
  x: width * from,
  y: DATELINES,
  width: width / 2,
  height: top - LABEL - DATELINES,
})

function columns(
  bitmap: Bitmap,
  { left, right }: Place,
  y: number,
  is: (light: number) => boolean,
): number {
  let count = 0
  for (let x = left + INSIDE; x < right - INSIDE; x += 1) if (is(lightAt(bitmap, x, y))) count += 1
  return count
}

/** The first row from which the right end of the box is bare, where no label and no word stands. */
function topOfBox(bitmap: Bitmap, { right }: Place): number {
  const bare = (y: number) => {
    for (let x = right - PADDING; x < right - INSIDE; x += 1)
      if (lightAt(bitmap, x, y) < LIGHT) return false
    return true
  }
  for (let y = bitmap.height - 60; y > 0; y -= 1) if (!bare(y)) return y + 2
  return 0
}

function lastDark(bitmap: Bitmap, { left, right }: Place, y: number): number {
  for (let x = right - INSIDE; x > left; x -= 1) if (lightAt(bitmap, x, y) < DARK) return x
  return left
}

/** Letters are light in the bar: turns along the row that has most of them, and no plate's dots beside it. */
function strokesAlong(bitmap: Bitmap, { left }: Place, top: number, label: number): number {
  const end = left + Math.min(label, 300)
  let most = 0
  for (let y = top - 14; y < top + 4; y += 1) {
    let turns = 0
    for (let x = left + INSIDE; x < end; x += 1)
      if (lightAt(bitmap, x, y) < 0.5 && lightAt(bitmap, x + 1, y) >= 0.5) turns += 1
    most = Math.max(most, turns)
  }
  return most
}

/** Rows of type, told apart by rows without any; the label's own rows are left out. */
function linesIn(bitmap: Bitmap, box: Place, top: number): number {
  let lines = 0
  let blank = 0
  for (let y = top + 20; y < bitmap.height - 28; y += 1) {
    const marks = columns(bitmap, box, y, (light) => light < 0.6)
    if (marks > 3 && blank >= 3) lines += 1
    blank = marks > 3 ? 0 : blank + 1
  }
  return lines
}
