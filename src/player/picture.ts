import type { Attitude, Grade } from '../reconstruction/index.ts'

/**
 * How a plate is screened. A party's grade for the line; `neutral` while a view withholds the
 * grades; `plain` for scenes outside the event, which have one resolution of their own.
 */
export type Screen = Grade | 'neutral' | 'plain'

/** A spot ink, as `#rrggbb`, for each edition. */
export interface Ink {
  readonly light: string
  readonly dark: string
}

/** One plate: a drawn figure or scene printed in one ink at one screen. */
export interface Plate {
  /** The party it stands for, or `null` where the picture is nobody's side. */
  readonly party: string | null
  /** Name of the drawing in `assets/art`, without attitude or ending: `caller-day`. */
  readonly art: string
  readonly attitude: Attitude
  readonly screen: Screen
  readonly ink: Ink
}

/** The line between two plates. */
export interface Wire {
  /** Noise from 0 (clean) to 1, rising as the whole line's attestation weakens. */
  readonly noise: number
  /** Index into `plates` of who speaks, or `null` when nobody does. */
  readonly from: number | null
  /** Loudness of the voice along the line, each 0 to 1, from the rhythm of its words. */
  readonly rhythm: readonly number[]
}

/** What the stage shows for one player state. The stage draws it and decides nothing. */
export interface Picture {
  /** The scene's id: another scene is a cut, the same scene at another grade a re-screening. */
  readonly scene: string
  /** Left to right: one plate fills the stage, two or more share it. */
  readonly plates: readonly Plate[]
  readonly wire: Wire | null
}
