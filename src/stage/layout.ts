/** Everything here is in CSS px, from the top left of the stage. Pure geometry, no drawing. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point, Size {}

/** The strip of bare paper between two plates, in which the wire runs. */
export const GUTTER = 14

/** How far down the part that no caption covers the art's focus is held. */
const FOCUS_HEIGHT = 0.42

/** However tall the caption grows, the art is composed for at least this part of the stage. */
const LEAST_VISIBLE = 0.4

/**
 * Shares the stage between plates, side by side at any shape of host.
 * @returns one box a plate, left to right; nothing for no plates.
 */
export function shareOut(stage: Size, plates: number): Box[] {
  const width = Math.max(1, (stage.width - GUTTER * (plates - 1)) / plates)
  return Array.from({ length: plates }, (_, i) => ({
    x: i * (width + GUTTER),
    y: 0,
    width,
    height: stage.height,
  }))
}

/**
 * Where the wire runs: the middle of the gutter nearest the middle of the stage.
 * @returns x in CSS px, or `null` where there is no gutter.
 */
export function wireAt(boxes: readonly Box[]): number | null {
  const left = boxes[Math.floor(boxes.length / 2) - 1]
  return left ? left.x + left.width + GUTTER / 2 : null
}

/** The height of the stage that no caption covers. */
export function visibleHeight(stage: Size, bottomInset: number): number {
  return Math.max(stage.height * LEAST_VISIBLE, stage.height - bottomInset)
}

/** A drawing is shown at least this wide, in CSS px: on a small stage that is a closer view. */
const LEAST_DRAWN = 260

/** Where a drawing lies on the stage: its top left corner, and CSS px for one of its own px. */
export interface Crop extends Point {
  readonly scale: number
}

/**
 * Lays a drawing so that it covers the visible part of its box, with its focus in the upper middle
 * of that part. Under the caption it goes on as it ends, so that the figure need not be cropped for
 * what nobody sees.
 * @param focus in 0 to 1 of the drawing's width and height.
 * @param visible height in CSS px from the top of the box that nothing covers.
 */
export function cropTo(drawing: Size, box: Box, focus: Point, visible: number): Crop {
  const scale = Math.max(
    box.width / drawing.width,
    Math.min(visible, box.height) / drawing.height,
    LEAST_DRAWN / drawing.width,
  )
  const width = drawing.width * scale
  const height = drawing.height * scale
  const x = clamp(box.width / 2 - focus.x * width, box.width - width, 0)
  const y = clamp(visible * FOCUS_HEIGHT - focus.y * height, visible - height, 0)
  return { x: box.x + x, y: box.y + y, scale }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
