import type { Grade } from '../reconstruction/index.ts'

/** Dots along one side of the swatch: the fewer, the coarser. */
const DOTS: Record<Exclude<Grade, 'against'>, number> = { full: 9, partial: 5, none: 3 }
/** Side of the drawing, in its own units. */
const SIDE = 36

interface SwatchProps {
  grade: Grade
  /** Whose ink it is printed in; in the text's own where it is nobody's. */
  party?: string
}

/** A scrap of a party's plate, at the coarseness of its grade, in its ink. Decorative. */
export function Swatch({ grade, party }: SwatchProps) {
  return (
    <svg
      class="swatch"
      data-party={party}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      width="36"
      height="36"
      aria-hidden="true"
    >
      {grade === 'against' ? <Struck /> : <Dots count={DOTS[grade]} />}
    </svg>
  )
}

const short = (number: number): number => Number(number.toFixed(2))

/** Dots that swell from corner to corner, as a halftone's do over an even shade. */
function Dots({ count }: { count: number }) {
  const step = SIDE / count
  const at = (place: number) => short((place + 0.5) * step)
  const places = Array.from({ length: count }, (_, place) => place)
  // A stroke without length and with round ends: those of one diagonal are of one size.
  const diagonals = Array.from({ length: 2 * count - 1 }, (_, diagonal) => ({
    size: short(2 * step * (0.18 + (0.4 * diagonal) / (2 * (count - 1)))),
    dots: places
      .filter((column) => places.includes(diagonal - column))
      .map((column) => `M${at(column)} ${at(diagonal - column)}h0`),
  }))
  return (
    <g stroke-linecap="round">
      {diagonals.map(({ size, dots }) => (
        <path key={size} stroke-width={size} d={dots.join('')} />
      ))}
    </g>
  )
}

/** Half the width of the bare band around the stroke, along a line. */
const BAND = 4.5

/** The plate of a side that contradicts: lines, struck through from corner to corner. */
const Struck = () => (
  <>
    {[4.5, 13.5, 22.5, 31.5].map((at, index) => (
      <path key={at} stroke-width={2.8 + 1.4 * index} d={rule(at)} />
    ))}
    <path stroke-width="2" d={`M0 ${SIDE}L${SIDE} 0`} />
  </>
)

/** A line at a height, open where the stroke passes. */
const rule = (at: number): string => {
  const [before, after] = [SIDE - at - BAND, SIDE - at + BAND]
  return `${before > 0 ? `M0 ${at}H${before}` : ''}${after < SIDE ? `M${after} ${at}H${SIDE}` : ''}`
}
