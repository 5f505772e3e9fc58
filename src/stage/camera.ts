import type { Plate } from '../player/index.ts'
import type { Crop, Focus, Size } from './layout.ts'
import { ease } from './transition.ts'

/** How much nearer the camera stands to whoever speaks. */
const PUSH = 1.03

/** Between two places of the camera, in ms: as cartoons are drawn, on twos and threes. */
const STEP_MS = 50

/** How near the camera stands to a plate; 1 shows its drawing as it is laid out. */
export function nearnessOf({ attitude }: Pick<Plate, 'attitude'>): number {
  return attitude === 'speaking' ? PUSH : 1
}

/**
 * A drawing seen from nearer. The drawing moves beneath the screen: no dot grows by it.
 * @param focus of the drawing: its middle stays where it is.
 */
export function seenFrom(crop: Crop, nearness: number, focus: Focus, drawing: Size): Crop {
  const grown = (nearness - 1) * crop.scale
  return {
    x: crop.x - (focus.x + focus.width / 2) * drawing.width * grown,
    y: crop.y - (focus.y + focus.height / 2) * drawing.height * grown,
    scale: crop.scale * nearness,
  }
}

/** How far a move has come after `elapsed` of `length` ms, 0 to 1, from one place to the next. */
export function moveAt(elapsed: number, length: number): number {
  const step = Math.floor(Math.min(elapsed, length) / STEP_MS) * STEP_MS
  return elapsed >= length ? 1 : ease(step, length)
}
