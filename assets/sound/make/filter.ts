import { type Pcm, RATE } from './pcm.ts'

/** A second-order section: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''. */
export interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

type Shape = (cos: number, alpha: number) => readonly [number, number, number]

/** Bilinear-transform sections as in R. Bristow-Johnson's audio EQ cookbook. */
function section(hz: number, q: number, shape: Shape): Biquad {
  const w = (2 * Math.PI * hz) / RATE
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / (2 * q)
  const a0 = 1 + alpha
  const [b0, b1, b2] = shape(cos, alpha)
  return { b: [b0 / a0, b1 / a0, b2 / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] }
}

/** Passes what lies below `hz`. */
export function lowPass(hz: number, q = Math.SQRT1_2): Biquad {
  return section(hz, q, (cos) => [(1 - cos) / 2, 1 - cos, (1 - cos) / 2])
}

/** Passes what lies above `hz`. */
export function highPass(hz: number, q = Math.SQRT1_2): Biquad {
  return section(hz, q, (cos) => [(1 + cos) / 2, -1 - cos, (1 + cos) / 2])
}

/** Passes what lies around `hz`, at full height there; the larger `q`, the longer it rings. */
export function bandPass(hz: number, q: number): Biquad {
  return section(hz, q, (_, alpha) => [alpha, 0, -alpha])
}

/** The sound through one section after another, from rest. */
export function filter(sound: Pcm, ...sections: readonly Biquad[]): Pcm {
  return sections.reduce(through, sound)
}

function through(sound: Pcm, { b, a }: Biquad): Pcm {
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  return sound.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  })
}

/**
 * One turn of a loop through the sections as if it had always been going round: the end of what
 * comes out runs into its start. The first turn settles the filters, the second is kept.
 */
export function filterLoop(loop: Pcm, ...sections: readonly Biquad[]): Pcm {
  const twice = new Float32Array(loop.length * 2)
  twice.set(loop)
  twice.set(loop, loop.length)
  return filter(twice, ...sections).slice(loop.length)
}

/**
 * What an analogue telephone line lets through: 300 to 3400 Hz (ITU-T G.120 and G.712), here by
 * fourth-order Butterworth slopes.
 */
export const TELEPHONE_BAND: readonly Biquad[] = [
  highPass(300, 0.5412),
  highPass(300, 1.3066),
  lowPass(3400, 0.5412),
  lowPass(3400, 1.3066),
]
