import type { Attitude } from '../../reconstruction/index.ts'

/** One pose of a drawing. */
export interface Pose {
  readonly attitude: Attitude
  /** What it shows, as a screen reader says it. */
  readonly alt: string
  /** What every crop keeps whole, in parts of its width and height. */
  readonly focus: { x: number; y: number; width: number; height: number }
}

/** A drawing that a story may name as its `art`. */
export interface Drawing {
  readonly name: string
  readonly poses: readonly Pose[]
}
