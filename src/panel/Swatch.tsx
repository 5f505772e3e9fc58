import type { Grade, Ink } from '../reconstruction/index.ts'

/** Dots along one side of the swatch: the fewer, the coarser. */
const DOTS: Record<Grade, number> = { full: 9, partial: 5, none: 3, against: 3 }
/** Side of the drawing, in its own units. */
const SIDE = 36

/** A scrap of a party's plate, at the coarseness of its grade, in its ink. Decorative. */
export function Swatch({ grade, ink }: { grade: Grade; ink: Ink }) {
  const dots = dotsOf(DOTS[grade])
  return (
    <svg class="swatch" viewBox={`0 0 ${SIDE} ${SIDE}`} width="36" height="36" aria-hidden="true">
      <path class="day" d={dots} fill={ink.light} />
      <path class="night" d={dots} fill={ink.dark} />
    </svg>
  )
}

// Dots swell from corner to corner, as a halftone does over an even shade.
function dotsOf(count: number): string {
  const step = SIDE / count
  const places = Array.from({ length: count * count }, (_, i) => [i % count, Math.floor(i / count)])
  return places
    .map(([column = 0, row = 0]) => {
      const shade = count > 1 ? (column + row) / (2 * (count - 1)) : 1
      return dot((column + 0.5) * step, (row + 0.5) * step, step * (0.18 + 0.4 * shade))
    })
    .join('')
}

const dot = (x: number, y: number, radius: number): string => {
  const r = Number(radius.toFixed(2))
  return `M${(x - r).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}
