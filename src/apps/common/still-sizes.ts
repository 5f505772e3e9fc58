/**
 * The sizes that stills are printed in, and how one lies in its place. Style sheets have the same
 * figures (still.css); a test compares them.
 */

/** Width and height in CSS px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** One size of still, in CSS px. */
export interface StillSize extends Size {
  /** Of its upper part: what the drawing is about lies in there. */
  readonly visible: number
}

/**
 * The sizes of a kind of still: for windows of both kinds, and small, for lists of lines. A small one
 * is as wide as a plate is from which on its dots scale with it, so that in any smaller place it may
 * be shown whole.
 */
interface StillSizes {
  readonly wide: StillSize
  readonly narrow: StillSize
  readonly small: StillSize
}

/** Of a plate beside another, and of one that has the picture to itself. */
export const STILL_SIZES: { readonly pair: StillSizes; readonly single: StillSizes } = {
  pair: {
    wide: { width: 460, height: 832, visible: 397 },
    narrow: { width: 320, height: 768, visible: 400 },
    // As high as plates are from which on dots are no smaller: only its upper part is shown.
    small: { width: 320, height: 400, visible: 272 },
  },
  single: {
    wide: { width: 850, height: 700, visible: 415 },
    narrow: { width: 534, height: 640, visible: 320 },
    small: { width: 654, height: 400, visible: 272 },
  },
}

/** A plate narrower than this, in CSS px, has its screen made smaller with it, on the stage too. */
const WHOLE_WIDTH = 320

/** In a place narrower than this a still that shows no grade is as wide as its place. */
const TINY = 340

/**
 * Where a still lies in its place, from the place's top left corner, and CSS px for one of its own:
 * the size that its dots have on the stage, or larger. A still that shows no grade gives way where
 * there is little room. A place that is taller than its still is paper below, where the caption is.
 */
export function stillAt(
  still: StillSize,
  place: Size,
  isSingle: boolean,
): { x: number; y: number; scale: number } {
  const room = isSingle ? place.height / still.visible : 1
  const kept = isSingle && place.width < TINY ? 0 : Math.min(1, place.width / WHOLE_WIDTH, room)
  const scale = Math.max(place.width / still.width, kept)
  return { x: (place.width - still.width * scale) / 2, y: 0, scale }
}

/** How flat a drawing that was not printed is shown at most: its width to its height. */
export const MOST_FLAT = { pair: 0.9, single: 1.2 }
/** Likewise its height to its width. */
export const MOST_TALL = { pair: 1.85, single: 1.25 }

/** How far down a drawing is cropped, where it is: of what does not fit, this much above. */
const ABOVE = 0.36

/** Where a drawing that was not printed lies in its place, as `stillAt` does. */
export function drawnAt(
  drawing: Size,
  place: Size,
  isSingle: boolean,
): { x: number; y: number; scale: number } {
  const kind = isSingle ? 'single' : 'pair'
  const width = Math.min(place.width, place.height * MOST_FLAT[kind])
  const height = Math.min(place.height, place.width * MOST_TALL[kind])
  const scale = Math.max(width / drawing.width, height / drawing.height)
  return {
    x: (place.width - drawing.width * scale) / 2,
    y: (height - drawing.height * scale) * ABOVE,
    scale,
  }
}
