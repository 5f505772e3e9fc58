/** Some measurements of one thing. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  /** The 95th percentile. */
  readonly p95: number
  readonly count: number
}

/** The middle of some measurements, and how far they go. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), least: at(0), most: at(1), p95: at(0.95), count: sorted.length }
}
