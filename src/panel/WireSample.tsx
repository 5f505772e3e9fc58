import type { Attestation } from '../reconstruction/index.ts'

/** How far the line strays, in units of the 36 × 36 drawing. */
const STRAY: Record<Attestation, number> = {
  'both-sides': 0.6,
  'one-side': 3.5,
  disputed: 8,
  'neither-side': 15,
  'not-applicable': 0,
}

/** A fixed run of noise, from -1 to 1, so that the sample is the same at every rendering. */
const NOISE = [0, 0.3, -0.5, 0.8, -1, 0.6, -0.2, 1, -0.7, 0.4, -0.9, 0.5, -0.3, 0.7, -0.6, 0.2, 0]

/** A scrap of the line between the plates, as noisy as the attestation is weak. Decorative. */
export function WireSample({ attestation }: { attestation: Attestation }) {
  const points = NOISE.map((noise, i) => `${i * 2.25},${18 + noise * STRAY[attestation]}`)
  return (
    <svg class="swatch wire" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  )
}
