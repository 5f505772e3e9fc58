import { draw, ease, type Pcm } from './pcm.ts'

/** The two ends of the wire that there are sounds for. A story says which party has which. */
export type End = 'north-american' | 'russian'

interface Signals {
  /** Frequencies of the ringing tone, Hz. */
  readonly ring: readonly number[]
  /** Seconds of tone, then of silence, in one turn of the ringing. */
  readonly cadence: readonly [on: number, off: number]
}

/**
 * What the networks themselves play, as plain numbers.
 * North America: ringing 440 + 480 Hz, 2 s on and 4 s off (Telcordia GR-506, the "precise tone
 * plan"). Russia: ringing 425 Hz, 1 s on and 4 s off (the tone that checks ringing, as
 * Russian exchanges send it; the list in ITU-T E.180, supplement 2, has 0.8 s and 3.2 s).
 */
export const SIGNALS: Readonly<Record<End, Signals>> = {
  'north-american': { ring: [440, 480], cadence: [2, 4] },
  russian: { ring: [425], cadence: [1, 4] },
}

/** Long enough not to be a click, short enough not to be a fade. */
const EDGE = 0.012

function sines(frequencies: readonly number[], t: number): number {
  return frequencies.reduce((sum, hz) => sum + Math.sin(2 * Math.PI * hz * t), 0)
}

/** One turn of the ringing tone that a caller hears: tone, then silence. */
export function ringing(end: End): Pcm {
  const { ring, cadence } = SIGNALS[end]
  const [on, off] = cadence
  return draw(on + off, (t) => ease(t / EDGE) * ease((on - t) / EDGE) * sines(ring, t))
}
