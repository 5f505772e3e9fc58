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

/** How much movement the machine affords: every frame, a frame now and then, or none. */
export type Pace = 'smooth' | 'stepped' | 'still'

/** Time between drawn frames while `stepped`, in ms. */
export const STEP_MS = 90

/** The slowest median frame, in ms, at which each pace is kept. */
const KEPT_BELOW = { smooth: 28, stepped: 120 }
/** Fewer frames than this say nothing of a smooth change. */
const ENOUGH = 4

/**
 * The pace for the next change, judged from the last one. One step at a time, so that a single
 * stall does not end all movement; and never back, so that it does not come and go.
 * @param frames ms between consecutive frames of one change.
 */
export function paceAfter(pace: Pace, frames: readonly number[]): Pace {
  const sorted = [...frames].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (pace === 'smooth') {
    const hopeless = median > KEPT_BELOW.stepped
    return hopeless || (sorted.length >= ENOUGH && median > KEPT_BELOW.smooth) ? 'stepped' : pace
  }
  return pace === 'stepped' && median > KEPT_BELOW.stepped ? 'still' : pace
}
