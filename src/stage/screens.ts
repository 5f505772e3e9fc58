import type { Screen } from '../player/index.ts'
import type { Size } from './layout.ts'

/**
 * What a screen is drawn with: a Euclidean spot, which no eye sees one by one; round dots, which are
 * seen; lines.
 */
export type Spot = 'fine' | 'large' | 'line'

/** How one screen is ruled. Lengths in CSS px, so that a dot is as large at any device ratio. */
export interface ScreenRule {
  /** Distance between two dots (or lines). */
  readonly cell: number
  readonly spot: Spot
  /** How far the black plate lies off the ink plate. Grows as the evidence thins. */
  readonly slip: number
  /**
   * The grey, 0 black to 1 white, up to which the night edition leaves the paper dark. Higher on coarse
   * screens: there a mouth or an eye is one dot wide, and its cells have light of what is around it.
   */
  readonly dark: number
  /** Whether the plate is struck through, as a printmaker cancels a plate. */
  readonly struck: boolean
}

/** The one table that turns a grade into a screen (docs/design.md, What a grade looks like). */
export const SCREENS: Readonly<Record<Screen, ScreenRule>> = {
  full: { cell: 4, spot: 'fine', slip: 0.5, dark: 0.1, struck: false },
  partial: { cell: 8, spot: 'large', slip: 1.5, dark: 0.2, struck: false },
  none: { cell: 14, spot: 'large', slip: 3, dark: 0.4, struck: false },
  against: { cell: 14, spot: 'line', slip: 3, dark: 0.4, struck: true },
  neutral: { cell: 9.5, spot: 'large', slip: 1.7, dark: 0.25, struck: false },
  plain: { cell: 6, spot: 'fine', slip: 0.8, dark: 0.1, struck: false },
}

/** A plate narrower or flatter than this, in CSS px, is the same print made smaller. */
export const WHOLE_WIDTH = 320
export const WHOLE_HEIGHT = 400

/** No print is made smaller than so: of a plate without height (a window drawn shut) dots would have no end. */
const LEAST_SIZE = 1 / 8

/**
 * The screen of a plate. On a small plate its lengths shrink with it, so that a telephone's plate has
 * as many dots to a face as a desk's, and shows the same picture.
 */
export function ruleFor(screen: Screen, { width, height }: Size): ScreenRule {
  const rule = SCREENS[screen]
  const size = Math.max(LEAST_SIZE, Math.min(1, width / WHOLE_WIDTH, height / WHOLE_HEIGHT))
  return { ...rule, cell: rule.cell * size, slip: rule.slip * size }
}

/**
 * Screen angles in degrees of the inks, from the left: as far from one another, and from the rows
 * of pixels, as two can be. Black falls on its ink's own dots, so that its slip is seen.
 */
const INK_ANGLES = [15, 75] as const

/** The angle in degrees of the plate at `index`, counted from the left. */
export function inkAngle(index: number): number {
  return INK_ANGLES[index % INK_ANGLES.length] ?? INK_ANGLES[0]
}
