/**
 * The height of a frame, in CSS px, as CSS can say it too: `aspect-ratio` with a least and a most
 * height. So a host can reserve the very place before any script has run.
 */
export const SHAPE = { across: 5, down: 3, least: 560, most: 720 } as const

/** The height of a frame that holds a line's own page, which needs no script, in CSS px. */
export const LINE_PAGE_HEIGHT = 320

/** The strip's height, in CSS px, closed and opened. */
export const STRIP = { closed: 240, open: 480 } as const

/**
 * Under this width or height, in CSS px, a frame has no room for a picture: it is a strip. Measured:
 * in a stage less than 360 px high the label lies outside.
 */
export const STRIP_UNDER = { width: 320, height: 360 } as const

/** How a frame is laid out. */
export type Layout = 'stage' | 'strip'

/** The layout for the room that a frame has, in CSS px. */
export const layoutFor = (width: number, height: number): Layout =>
  width < STRIP_UNDER.width || height < STRIP_UNDER.height ? 'strip' : 'stage'

/**
 * The height that a frame asks for: a function of its width, and of whether the reader has opened a
 * strip. Both in CSS px; whole, and within bounds whatever the width.
 */
export function heightFor(width: number, opened: boolean): number {
  if (!(width > 0)) return SHAPE.least
  if (width < STRIP_UNDER.width) return opened ? STRIP.open : STRIP.closed
  const { across, down, least, most } = SHAPE
  return Math.round(Math.min(most, Math.max(least, (width * down) / across)))
}
