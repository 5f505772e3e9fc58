import { type Pcm, samplePeak } from './pcm.ts'

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

/** No point between samples lies further out than the largest of them times this. */
const REACH = Math.max(...PHASES.map((weights) => weights.reduce((sum, w) => sum + Math.abs(w), 0)))

/** Samples that are looked at together, to leave out stretches too quiet to hold the peak. */
const BLOCK = 256

/**
 * True peak in dBTP: the largest value of the curve through the samples, looked at four times as
 * often as they come (ITU-R BS.1770-4, annex 2). `-Infinity` for silence.
 */
export function truePeak(sound: Pcm): number {
  let peak = samplePeak(sound)
  for (let start = -TAPS; start < sound.length + TAPS; start += BLOCK) {
    const around = sound.subarray(Math.max(0, start - TAPS), Math.max(0, start + BLOCK + TAPS))
    if (samplePeak(around) * REACH <= peak) continue
    for (let i = start; i < start + BLOCK; i++) peak = Math.max(peak, between(sound, i))
  }
  return 20 * Math.log10(peak)
}

/** The largest absolute value from one sample to the next. */
function between(sound: Pcm, i: number): number {
  let largest = 0
  for (const weights of PHASES) {
    let value = 0
    for (let tap = 0; tap < TAPS; tap++) {
      value += (sound[i + tap - TAPS / 2 + 1] ?? 0) * (weights[tap] ?? 0)
    }
    largest = Math.max(largest, Math.abs(value))
  }
  return largest
}
