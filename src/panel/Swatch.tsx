import type { Grade, Ink } from '../reconstruction/index.ts'

/** Dots along one side of the swatch: the fewer, the coarser. */
const DOTS: Record<Exclude<Grade, 'against'>, number> = { full: 9, partial: 5, none: 3 }
/** Side of the drawing, in its own units. */
const SIDE = 36
/** Half the width of the bare band, along a line. */
const BAND = 4.5

/** A scrap of a party's plate, at the coarseness of its grade, in its ink. Decorative. */
export function Swatch({ grade, ink }: { grade: Grade; ink: Ink }) {
  const print = grade === 'against' ? STRUCK : dotsOf(DOTS[grade])
  return (
    <svg class="swatch" viewBox={`0 0 ${SIDE} ${SIDE}`} width="36" height="36" aria-hidden="true">
      <path class="day" d={print} fill={ink.light} />
      <path class="night" d={print} fill={ink.dark} />
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

/** Lines that swell downward, cut by a bare band with one line in it: the plate of who contradicts. */
const STRUCK = `${[4.5, 13.5, 22.5, 31.5].map(rule).join('')}M0 34.6L34.6 0H36V1.4L1.4 36H0Z`

/** A line of the rule at a height, open where the stroke from corner to corner passes. */
function rule(at: number, index: number): string {
  const half = 1.4 + index * 0.7
  const [above, below] = [at - half, at + half]
  const edge = (height: number, gap: number) => Math.min(SIDE, Math.max(0, SIDE - height + gap))
  const left = `M0 ${above}H${edge(above, -BAND)}L${edge(below, -BAND)} ${below}H0Z`
  const right = `M36 ${above}H${edge(above, BAND)}L${edge(below, BAND)} ${below}H36Z`
  return left + right
}

const dot = (x: number, y: number, radius: number): string => {
  const r = Number(radius.toFixed(2))
  return `M${(x - r).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}
