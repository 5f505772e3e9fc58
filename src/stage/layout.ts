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

/** What a drawing is about, in 0 to 1 of its width and height: every crop keeps it whole. */
export interface Focus extends Box {
  /** Whether it is shown as large as its plate allows, so that a coarse screen can tell it. */
  readonly close: boolean
}

/** The focus of a drawing that names none: its upper middle. */
export const MIDDLE: Focus = { x: 0.3, y: 0.2, width: 0.4, height: 0.4, close: false }

/** How much of a plate the focus takes at most: the camera may come a little nearer (camera.ts). */
const MOST_TAKEN = 0.96

/** Where a drawing lies on the stage: its top left corner, and CSS px for one of its own px. */
export interface Crop extends Point {
  readonly scale: number
}

/**
 * Lays a drawing so that it covers the visible part of its box, with the whole of its focus in
 * there. Where it cannot do both it keeps the focus, and goes on beyond its edges as it ends; so it
 * does under the caption.
 * @param visible height in CSS px from the top of the box that nothing covers.
 */
export function cropTo(drawing: Size, box: Box, focus: Focus, visible: number): Crop {
  const nearest =
    MOST_TAKEN *
    Math.min(box.width / (focus.width * drawing.width), visible / (focus.height * drawing.height))
  const cover = Math.max(box.width / drawing.width, visible / drawing.height)
  const scale = focus.close ? nearest : Math.min(nearest, cover)
  const width = drawing.width * scale
  const height = drawing.height * scale
  const x = within(box.width / 2 - (focus.x + focus.width / 2) * width, box.width - width)
  const y = within(visible / 2 - (focus.y + focus.height / 2) * height, visible - height)
  return { x: box.x + x, y: box.y + y, scale }
}

/** Keeps what is large enough from leaving a gap; what is not stays where its focus wants it. */
const within = (at: number, least: number): number =>
  least > 0 ? at : Math.min(0, Math.max(least, at))

/** The focus of a drawing as it lies on the stage, in CSS px. */
export const focusAt = (drawing: Size, focus: Focus, crop: Crop): Box => ({
  x: crop.x + focus.x * drawing.width * crop.scale,
  y: crop.y + focus.y * drawing.height * crop.scale,
  width: focus.width * drawing.width * crop.scale,
  height: focus.height * drawing.height * crop.scale,
})
