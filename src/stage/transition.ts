import type { Picture } from '../player/index.ts'

/** A change of grade in one scene, in ms. */
export const RESCREEN_MS = 400
/** A change of scene, in ms. */
export const WIPE_MS = 300
/** How long a voice takes along the wire, in ms. */
export const VOICE_MS = 600

/** How one picture gives way to the next. */
export type Change = 'cut' | 'rescreen' | 'wipe'

/**
 * The change between two pictures: another scene is another plate, the same scene is re-screened.
 * @param from what is shown now, or `null` for the first picture.
 * @param motion whether the reader takes movement; without it every change is a cut.
 */
export function changeBetween(from: Picture | null, to: Picture, motion: boolean): Change {
  if (!from || !motion) return 'cut'
  if (from.scene !== to.scene || from.plates.length !== to.plates.length) return 'wipe'
  return 'rescreen'
}

/** How far a change has come after `elapsed` of `length` ms, 0 to 1, slow at both ends. */
export function ease(elapsed: number, length: number): number {
  const t = Math.min(1, Math.max(0, elapsed / length))
  return t * t * (3 - 2 * t)
}

/**
 * How much movement the machine affords: every frame and the camera's moves; every frame; a frame
 * now and then; none.
 */
export type Pace = 'moving' | 'smooth' | 'stepped' | 'still'

/** Time between drawn frames while `stepped`, in ms. */
export const STEP_MS = 90

/** The step after each, the slowest frame in ms at which it is not taken, and which frame counts. */
const STEPS = {
  // A move prints anew now and then: those frames are the slow ones.
  moving: { next: 'smooth', below: 28, share: 0.8 },
  smooth: { next: 'stepped', below: 28, share: 0.5 },
  stepped: { next: 'still', below: 120, share: 0.5 },
} as const

/** A change of so few frames was too slow for any pace but the stepped one. */
const ENOUGH = 4
const HOPELESS = 120

/**
 * The pace for the next change, judged from the last one. One step at a time, so that a single
 * stall does not end all movement; and never back, so that it does not come and go.
 * @param frames ms between consecutive frames of one change.
 */
export function paceAfter(pace: Pace, frames: readonly number[]): Pace {
  if (pace === 'still') return pace
  const { next, below, share } = STEPS[pace]
  const sorted = [...frames].sort((a, b) => a - b)
  const told = sorted[Math.floor(sorted.length * share)] ?? 0
  const enough = pace === 'stepped' || sorted.length >= ENOUGH || told > HOPELESS
  return enough && told > below ? next : pace
}
