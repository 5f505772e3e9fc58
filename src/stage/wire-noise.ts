import { chance } from './noise.ts'

/** One speck of crackle: a short scratch beside the wire, in CSS px from the wire's own place. */
export interface Scratch {
  readonly x: number
  readonly y: number
  /** From its middle to its end. */
  readonly reach: Readonly<{ x: number; y: number }>
}

/** What noise does to a wire: it breaks the line and scatters scratches beside it. */
export interface Noise {
  /** 1 where the line is broken between a point and the next. */
  readonly broken: Uint8Array
  readonly scratches: readonly Scratch[]
}

/** Less noise than this is not seen: a line that both sides attest is clean. */
const CLEAN = 0.1
/** Noise comes in fits: this much of the wire, in CSS px, is either in one or quiet. */
const FIT = 26
/** The longest piece and the longest gap within a fit, in CSS px. */
const PIECE = 11
const GAP = 8
/** Scratches to a CSS px of the worst fit; how far from the wire they lie, and half their length. */
const SCRATCHES = 0.34
const AWAY = 5.6
const REACH = 2.6

/**
 * The same noise for the same wire in the same place. It never bends the line: only a voice does,
 * so that the one is not taken for the other.
 * @param noise 0 to 1. @param length of the wire in CSS px. @param step between two of its points.
 */
export function noiseAlong(noise: number, length: number, step: number, seed: string): Noise {
  const broken = new Uint8Array(Math.ceil(length / step) + 2)
  const scratches: Scratch[] = []
  if (noise <= CLEAN) return { broken, scratches }
  const worse = (noise - CLEAN) / (1 - CLEAN)
  const next = chance(`noise|${seed}|${noise}`)
  for (let from = 0; from < length; from += FIT) {
    const fit = next() < worse ** 0.7 ? 0.55 + 0.45 * worse : 0
    if (fit === 0) continue
    breakUp(broken, from / step, Math.min(length, from + FIT) / step, fit, step, next)
    for (let i = Math.round(FIT * SCRATCHES * fit * (0.6 + 0.8 * next())); i > 0; i--) {
      scratches.push(scratchIn(from, fit, next))
    }
  }
  return { broken, scratches }
}

/** Leaves pieces of the line standing between two of its points. */
function breakUp(
  broken: Uint8Array,
  from: number,
  to: number,
  fit: number,
  step: number,
  next: () => number,
): void {
  for (let at = from; at < to; ) {
    at += (PIECE * (1.4 - fit) * (0.4 + 0.6 * next())) / step
    const gap = (GAP * fit * (0.4 + 0.6 * next())) / step
    broken.fill(1, Math.round(at), Math.round(Math.min(to, at + gap)))
    at += gap
  }
}

function scratchIn(from: number, fit: number, next: () => number): Scratch {
  const turn = (next() - 0.5) * 1.1
  const long = 0.5 + REACH * fit * next() ** 1.6
  return {
    x: (next() - 0.5) * 2 * AWAY,
    y: from + next() * FIT,
    reach: { x: long * Math.cos(turn), y: long * Math.sin(turn) },
  }
}
