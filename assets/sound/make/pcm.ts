/** Samples a second: what browsers and opus work at, so that nothing is resampled on the way. */
export const RATE = 48_000

/** One channel of sound: samples from -1 to 1 at {@link RATE}. */
export type Pcm = Float32Array

/** Seconds as a whole number of samples. */
export function samples(seconds: number): number {
  return Math.round(seconds * RATE)
}

/** Draws a sound by a formula of time: `at` takes seconds from the start and gives a sample. */
export function draw(seconds: number, at: (t: number) => number): Pcm {
  return Float32Array.from({ length: samples(seconds) }, (_, i) => at(i / RATE))
}

/** The same sound times `factor`. */
export function scale(sound: Pcm, factor: number): Pcm {
  return sound.map((x) => x * factor)
}

/** Decibels as a factor. */
export function fromDb(db: number): number {
  return 10 ** (db / 20)
}

/** Adds `sound`, times `factor`, into `target` from `seconds` on; what runs over the end is cut. */
export function addAt(target: Pcm, sound: Pcm, seconds: number, factor = 1): void {
  const start = samples(seconds)
  const end = Math.min(sound.length, target.length - start)
  for (let i = 0; i < end; i++)
    target[start + i] = (target[start + i] ?? 0) + (sound[i] ?? 0) * factor
}

/** A rise or fall from 0 to 1 as `x` goes from 0 to 1, without a corner at either end. */
export function ease(x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return 0.5 - 0.5 * Math.cos(Math.PI * x)
}

/** The largest absolute sample. */
export function samplePeak(sound: Pcm): number {
  return sound.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0)
}
