import type { Screen } from '../player/index.ts'

/** How one screen is ruled. Lengths in CSS px, so that a dot is as large at any device ratio. */
export interface ScreenRule {
  /** Distance between two dots (or lines). */
  readonly cell: number
  readonly shape: 'dot' | 'line'
  /** How far the black plate lies off the ink plate. Grows as the evidence thins. */
  readonly slip: number
  /** Whether the plate is struck through, as a printmaker cancels a plate. */
  readonly struck: boolean
}

/** The one table that turns a grade into a screen (DESIGN section 2, rule 3). */
export const SCREENS: Readonly<Record<Screen, ScreenRule>> = {
  full: { cell: 4, shape: 'dot', slip: 0.5, struck: false },
  partial: { cell: 8, shape: 'dot', slip: 1.5, struck: false },
  none: { cell: 14, shape: 'dot', slip: 3, struck: false },
  against: { cell: 14, shape: 'line', slip: 3, struck: true },
  neutral: { cell: 9.5, shape: 'dot', slip: 1.7, struck: false },
  plain: { cell: 6, shape: 'dot', slip: 0.8, struck: false },
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
