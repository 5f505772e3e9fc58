import type { SoundName } from './sprite.ts'

/** A sound that is being played, until it is stopped. */
export type SoundId = number

/** What plays the sprite: howler in a page, a list of calls in a test. */
export interface Engine {
  /** Plays a sound once; `ended` is called at its end, and not when it is stopped. */
  play(name: SoundName, gain: number, ended: () => void): SoundId
  /** Plays a loop from nothing up to `gain` within `ms`. */
  loop(name: SoundName, gain: number, ms: number): SoundId
  /** Brings a sound to another gain within `ms`; 0 ms is at once. */
  glide(id: SoundId, gain: number, ms: number): void
  /** Ends a sound, fading for `ms`; 0 ms is at once. */
  stop(id: SoundId, ms: number): void
  /** Ends all and gives back what was decoded. */
  close(): void
}
