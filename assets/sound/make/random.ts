import { type Pcm, samples } from './pcm.ts'

/** A source of numbers from 0 (included) to 1, the same ones for the same seed. */
export type Random = () => number

/** A small seeded generator: a 32-bit Weyl sequence, stirred. Good enough for noise, nothing else. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let x = state
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32
  }
}

/** White noise, evenly spread from -1 to 1. */
export function whiteNoise(seconds: number, random: Random): Pcm {
  return Float32Array.from({ length: samples(seconds) }, () => random() * 2 - 1)
}

/** Crackle: single samples of random height and sign, about `perSecond` of them. */
export function impulses(seconds: number, perSecond: number, random: Random): Pcm {
  const sound = new Float32Array(samples(seconds))
  const count = Math.round(seconds * perSecond)
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * sound.length)
    // Cubed: most crackles are small and a few are not.
    sound[at] = (random() * 2 - 1) ** 3
  }
  return sound
}
