import type { Pcm } from './pcm.ts'

const OVERSAMPLING = 4
const TAPS = 24

/** One phase of a windowed-sinc interpolator: the weights of the samples around the point. */
function phase(fraction: number): number[] {
  const weights = Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - TAPS / 2 + 1 - fraction
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
    return sinc * (0.5 + 0.5 * Math.cos((2 * Math.PI * x) / (TAPS + 1)))
  })
  const sum = weights.reduce((total, w) => total + w, 0)
  return weights.map((w) => w / sum)
}

const PHASES = Array.from({ length: OVERSAMPLING }, (_, k) => phase(k / OVERSAMPLING))

/**
 * True peak in dBTP: the largest value of the curve through the samples, looked at four times as
 * often as they come (ITU-R BS.1770-4, annex 2). `-Infinity` for silence.
 */
export function truePeak(sound: Pcm): number {
  let peak = 0
  for (let i = -TAPS; i < sound.length + TAPS; i++) {
    for (const weights of PHASES) {
      let value = 0
      for (let tap = 0; tap < TAPS; tap++) {
        value += (sound[i + tap - TAPS / 2 + 1] ?? 0) * (weights[tap] ?? 0)
      }
      peak = Math.max(peak, Math.abs(value))
    }
  }
  return 20 * Math.log10(peak)
}
