import { type Biquad, filter } from './filter.ts'
import { type Pcm, samples } from './pcm.ts'

/** The K-weighting of ITU-R BS.1770-4, annex 1, tables 1 and 2, for 48 kHz. */
const K_WEIGHTING: readonly Biquad[] = [
  {
    b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
    a: [-1.69065929318241, 0.73248077421585],
  },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
]

/** Our one channel comes out of both speakers, so it counts twice (EBU R 128 s1, dual mono). */
const CHANNELS = 2

const ABSOLUTE_GATE = -70
const RELATIVE_GATE = -10

function toLufs(power: number): number {
  return -0.691 + 10 * Math.log10(CHANNELS * power)
}

/** Mean power of the K-weighted sound in windows of `window` seconds, one every `step` seconds. */
function windowPowers(sound: Pcm, window: number, step: number): number[] {
  const weighted = filter(sound, ...K_WEIGHTING)
  const length = samples(window)
  const powers: number[] = []
  for (let start = 0; start + length <= weighted.length; start += samples(step)) {
    let sum = 0
    for (let i = start; i < start + length; i++) sum += (weighted[i] ?? 0) ** 2
    powers.push(sum / length)
  }
  return powers
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-4: windows of 400 ms, three quarters overlapping,
 * gated at -70 LUFS and then at 10 LU under what is left. `-Infinity` where nothing passes.
 */
export function integrated(sound: Pcm): number {
  const audible = windowPowers(sound, 0.4, 0.1).filter((power) => toLufs(power) > ABSOLUTE_GATE)
  if (audible.length === 0) return Number.NEGATIVE_INFINITY
  const gate = toLufs(mean(audible)) + RELATIVE_GATE
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)))
}

/**
 * The largest momentary loudness in LUFS (EBU Tech 3341: windows of 400 ms, here ten a second): how
 * a sound too short to integrate is judged. Silence is put on both sides, so that a window can
 * hold the whole of it.
 */
export function maxMomentary(sound: Pcm): number {
  const padded = new Float32Array(sound.length + samples(0.8))
  padded.set(sound, samples(0.4))
  return toLufs(Math.max(...windowPowers(padded, 0.4, 0.1)))
}
