import type { Attestation } from '../reconstruction/index.ts'

/** Noise on the wire by the whole line's attestation, 0 to 1 (docs/design.md, What a grade looks like). */
export const NOISE: Readonly<Record<Attestation, number>> = {
  'both-sides': 0.06,
  'one-side': 0.38,
  disputed: 0.7,
  'neither-side': 1,
  'not-applicable': 0,
}

/** Noise while a view withholds the grades: the same for every line. */
export const NEUTRAL_NOISE = 0.3
