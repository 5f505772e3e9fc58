/** How far a wheel has turned towards the next step. */
export interface WheelState {
  /** The distance since the last step or turn, in CSS px; downward is positive. */
  readonly sum: number
  /** The event before, in CSS px. */
  readonly last: number
  /** The farthest event since the last step. */
  readonly peak: number
  /** A step was taken, and the hand has not pushed anew since. */
  readonly stepped: boolean
}

/** A wheel that rests. */
export const WHEEL_AT_REST: WheelState = { sum: 0, last: 0, peak: 0, stepped: false }

/** A notch of a wheel is about this far in every browser, in CSS px. */
const NOTCH = 90

/** How far a trackpad that has stepped must be pushed on, in CSS px, before it steps again. */
const FURTHER = 3 * NOTCH

/**
 * Takes one event of a wheel: each notch is one step, however far it goes. A trackpad tells of many
 * small ones, and of more and more slight ones once it was let go: it steps by distance, and while it
 * runs out it does not. No clock decides.
 * @param by how far it turned, in CSS px.
 * @returns the state after it, and the step: 1 down, -1 up, 0 none.
 */
export function turnWheel(before: WheelState, by: number): { state: WheelState; step: -1 | 0 | 1 } {
  if (by === 0) return { state: before, step: 0 }
  const turned = by * before.last < 0
  const { sum, last, peak, stepped } = turned ? WHEEL_AT_REST : before
  const far = Math.abs(by)
  // Ever slighter: it runs out. Half as slight and then farther: a new push.
  const ebbs = far < Math.abs(last)
  const anew = stepped && !ebbs && Math.abs(last) < peak / 2
  const goesOn = stepped && !anew
  if (goesOn && ebbs) return { state: { sum, last: by, peak, stepped }, step: 0 }
  const way = (anew ? 0 : sum) + by
  const isNotch = by === last && far >= NOTCH
  const enough = goesOn && !isNotch ? FURTHER : NOTCH
  const top = Math.max(anew ? 0 : peak, far)
  if (Math.abs(way) < enough)
    return { state: { sum: way, last: by, peak: top, stepped: goesOn }, step: 0 }
  return {
    state: { sum: 0, last: by, peak: top, stepped: true },
    step: by > 0 ? 1 : -1,
  }
}

/** A line and a page, in CSS px, for browsers that count in those. */
const UNITS = [1, NOTCH / 3, 800] as const

/** How far an event of a wheel goes, in CSS px. @param mode its `deltaMode`: px, lines or pages */
export const distanceOf = (delta: number, mode: number): number => delta * (UNITS[mode] ?? 1)
