import { draw, ease, type Pcm } from './pcm.ts'

/** The two ends of the wire that there are sounds for. A story says which party has which. */
export type End = 'north-american' | 'russian'

interface Signals {
  /** Frequencies of the dial tone, Hz. */
  readonly dial: readonly number[]
  /** Frequencies of the ringing tone, Hz. */
  readonly ring: readonly number[]
  /** Seconds of tone, then of silence, in one turn of the ringing. */
  readonly cadence: readonly [on: number, off: number]
  /** The mains, Hz: its harmonics are the hum of a long line. */
  readonly mains: number
}

/**
 * What the networks themselves play, as plain numbers.
 * North America: dial tone 350 + 440 Hz, ringing 440 + 480 Hz, 2 s on and 4 s off (Telcordia
 * GR-506, the "precise tone plan"); mains 60 Hz.
 * Russia: dial tone 425 Hz, ringing 425 Hz, 1 s on and 4 s off (the tone that checks ringing, as
 * Russian exchanges send it; the list in ITU-T E.180, supplement 2, has 0.8 s and 3.2 s); mains 50 Hz.
 */
export const SIGNALS: Readonly<Record<End, Signals>> = {
  'north-american': { dial: [350, 440], ring: [440, 480], cadence: [2, 4], mains: 60 },
  russian: { dial: [425], ring: [425], cadence: [1, 4], mains: 50 },
}

/** Long enough not to be a click, short enough not to be a fade. */
const EDGE = 0.012

const HUM = 0.22

function sines(frequencies: readonly number[], t: number): number {
  return frequencies.reduce((sum, hz) => sum + Math.sin(2 * Math.PI * hz * t), 0)
}

/** One turn of the ringing tone that a caller hears: tone, then silence. */
export function ringing(end: End): Pcm {
  const { ring, cadence } = SIGNALS[end]
  const [on, off] = cadence
  return draw(on + off, (t) => ease(t / EDGE) * ease((on - t) / EDGE) * sines(ring, t))
}

/**
 * The tone of the wire at one end: its dial tone over the hum of its mains (the harmonics that a
 * telephone lets through). Whole seconds hold whole periods of all of them, so it loops.
 */
export function wireTone(end: End, seconds: number): Pcm {
  const { dial, mains } = SIGNALS[end]
  const harmonics = Array.from({ length: 10 }, (_, i) => mains * (i + 5)).filter((hz) => hz > 290)
  return draw(seconds, (t) => {
    const hum = harmonics.reduce(
      (sum, hz, i) => sum + Math.cos(2 * Math.PI * hz * t + i * i) / (i + 1),
      0,
    )
    return sines(dial, t) / dial.length + HUM * hum
  })
}
