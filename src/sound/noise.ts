import type { Picture } from '../player/index.ts'
import type { SoundName } from './sprite.ts'

/** The noises from the best line to the worst, each with the most that the picture's wire has. */
const WORSENING: readonly (readonly [most: number, sound: SoundName])[] = [
  [0.15, 'noise-clean'],
  [0.5, 'noise-faint'],
  [0.8, 'noise-noisy'],
]

/**
 * The noise to hear with a picture, or `null` where there is no wire. It never falls as the wire's
 * noise rises. Where the grades are withheld there is one noise, whatever the wire says: the ear
 * must not be told what the eye is not.
 */
export function noiseFor(picture: Picture): SoundName | null {
  if (!picture.wire) return null
  if (picture.plates.some((plate) => plate.screen === 'neutral')) return 'noise-neutral'
  const { noise } = picture.wire
  return WORSENING.find(([most]) => noise <= most)?.[1] ?? 'noise-broken'
}
