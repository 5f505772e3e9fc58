export { QUIET, type Volumes } from '../player/index.ts'

/**
 * The factor for a volume. Squared, since ears hear ratios: the middle of a slider then sounds like
 * about half. In hundredths, as howler counts its fades.
 */
export function gainOf(volume: number): number {
  const clamped = Math.min(1, Math.max(0, Number.isFinite(volume) ? volume : 0))
  return Math.round(clamped * clamped * 100) / 100
}
