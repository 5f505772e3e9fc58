import type { Attestation } from '../reconstruction/index.ts'

/** How much of the line is broken, of 1. */
const BROKEN: Record<Attestation, number> = {
  'both-sides': 0.06,
  'one-side': 0.38,
  disputed: 0.7,
  'neither-side': 0.9,
  'not-applicable': 0,
}

/** Length of a piece of the line, in units of the 36 × 36 drawing. */
const PIECE = 3

/** How firm each piece is, from 0 to 1; fixed, so that the sample is the same at every rendering. */
const FIRM = [0.5, 0.1, 0.85, 0.3, 0.95, 0.2, 0.65, 0.4, 0.75, 0.02, 0.92, 0.35]

/** A scrap of the line between the plates, as broken as the attestation is weak. Decorative. */
export function WireSample({ attestation }: { attestation: Attestation }) {
  const pieces = FIRM.map((firm, i) =>
    firm > BROKEN[attestation] ? `M${i * PIECE} 18h${PIECE}` : scratches(i * PIECE, firm),
  )
  return (
    <svg class="swatch wire" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <path d={pieces.join('')} />
    </svg>
  )
}

// Where the line is gone, scratches lie beside it, as on the stage.
const scratches = (x: number, firm: number): string =>
  `M${x} ${(12 - firm * 6).toFixed(1)}l1.5 1M${x + 1.5} ${(23 + firm * 7).toFixed(1)}l1-1.5`
