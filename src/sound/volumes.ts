/** The reader's volumes, each from 0 (off) to 1. */
export interface Volumes {
  /** The noise of the line. */
  readonly wire: number
  /** The murmur of whoever speaks. */
  readonly voice: number
  /** Ringing, receivers, pages, stamps, ticks. */
  readonly effects: number
}

/** Where the volumes stand at first: under the words, not over them. */
export const QUIET: Volumes = { wire: 0.5, voice: 0.6, effects: 0.7 }

/**
 * The factor for a volume. Squared, since ears hear ratios: the middle of a slider then sounds like
 * about half. In hundredths, as howler counts its fades.
 */
export function gainOf(volume: number): number {
  const clamped = Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : 0))
  return Math.round(clamped * clamped * 100) / 100
}
