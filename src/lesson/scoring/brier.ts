/** A judgement with how sure its maker is of it. */
export interface Judgement {
  /** Yes (the claim is trusted) or no. */
  readonly said: boolean
  /** How sure, in per cent: 50 (no idea) to 100 (certain). `null` where it was not asked. */
  readonly sure: number | null
}

/** A judgement beside the answer that the sourcing gives. */
export interface Judged extends Judgement {
  readonly truth: boolean
}

/**
 * The chance that a judgement gives to the claim's being true, 0 to 1. One without a stated sureness is
 * taken at its word: so scored, it counts as right or wrong and nothing between.
 */
export const chanceOf = ({ said, sure }: Judgement): number => {
  const stated = sure ?? 100
  return (said ? stated : 100 - stated) / 100
}

/**
 * Brier's score of one judgement: the squared distance of the stated chance from what is so, 0
 * (certain and right) to 1 (certain and wrong); 0.25 for "no idea". A proper scoring rule: nobody
 * expects to do better than by saying what they believe (Brier 1950; Gneiting & Raftery 2007).
 */
export const brierOf = (judged: Judged): number => (chanceOf(judged) - Number(judged.truth)) ** 2

/** The mean, or `null` of nothing. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Brier's score over many judgements; `null` for none. */
export const meanBrier = (judged: readonly Judged[]): number | null => meanOf(judged.map(brierOf))

/**
 * What saying the base rate each time would score: the share of true claims times that of false
 * ones. No constant answer, always trusting or always distrusting, scores better.
 */
export function referenceOf(judged: readonly Pick<Judged, 'truth'>[]): number | null {
  const base = meanOf(judged.map(({ truth }) => Number(truth)))
  return base === null ? null : base * (1 - base)
}

/**
 * Skill against the base rate: 1 is perfect, 0 what the base rate alone would earn, less than 0
 * worse. `null` where nothing was judged, or only true or only false claims were: then the base rate
 * knows everything.
 */
export function skillOf(judged: readonly Judged[]): number | null {
  const score = meanBrier(judged)
  const reference = referenceOf(judged)
  return score === null || reference === null || reference === 0 ? null : 1 - score / reference
}
