import { hangUp, page, pickUp, stamp } from './effects.ts'
import { lineNoise } from './line-noise.ts'
import { integrated, maxMomentary } from './loudness.ts'
import { fromDb, type Pcm, samples, scale } from './pcm.ts'
import { ringing } from './tones.ts'
import { distantVoice } from './voice.ts'

/**
 * How a sound's level is judged. `integrated`: over its whole length, pauses left out by the gate.
 * `momentary`: by its loudest 400 ms, for what is too short to integrate.
 */
export type Measure = 'integrated' | 'momentary'

/** One sound of the sprite, before it is put at its level. */
interface Recipe {
  readonly draw: () => Pcm
  readonly loop: boolean
  readonly measure: Measure
  /** Its level in LUFS, as both speakers play it. `null` for silence. */
  readonly lufs: number | null
}

/**
 * Everything that is heard. The line's noise rises by at least four units a step as attestation
 * weakens; together, as a call is read, they come to -23 LUFS (see programme.test.ts).
 */
export const SOUNDS = {
  silence: {
    draw: () => new Float32Array(samples(0.2)),
    loop: false,
    measure: 'momentary',
    lufs: null,
  },
  page: { draw: page, loop: false, measure: 'momentary', lufs: -25 },
  stamp: { draw: stamp, loop: false, measure: 'momentary', lufs: -21 },
  'pick-up': { draw: pickUp, loop: false, measure: 'momentary', lufs: -22 },
  'hang-up': { draw: hangUp, loop: false, measure: 'momentary', lufs: -21 },
  'ring-north-american': {
    draw: () => ringing('north-american'),
    loop: false,
    measure: 'integrated',
    lufs: -19,
  },
  'ring-russian': { draw: () => ringing('russian'), loop: false, measure: 'integrated', lufs: -19 },
  voice: { draw: distantVoice, loop: true, measure: 'integrated', lufs: -18.5 },
  'noise-clean': { draw: () => lineNoise('clean'), loop: true, measure: 'integrated', lufs: -39 },
  'noise-faint': { draw: () => lineNoise('faint'), loop: true, measure: 'integrated', lufs: -31 },
  'noise-noisy': { draw: () => lineNoise('noisy'), loop: true, measure: 'integrated', lufs: -25 },
  'noise-broken': { draw: () => lineNoise('broken'), loop: true, measure: 'integrated', lufs: -21 },
  'noise-neutral': {
    draw: () => lineNoise('neutral'),
    loop: true,
    measure: 'integrated',
    lufs: -29,
  },
} as const satisfies Record<string, Recipe>

/** The name of a sound in the sprite. */
export type SoundName = keyof typeof SOUNDS

/** All names, in the order of the sprite. */
export const SOUND_NAMES = Object.keys(SOUNDS) as SoundName[]

/** A sound's loudness in LUFS, by the measure it is judged by. A loop is heard over and over. */
export function loudnessOf(name: SoundName, sound: Pcm): number {
  return SOUNDS[name].measure === 'integrated' ? integrated(sound) : maxMomentary(sound)
}

/** Draws a sound and puts it at its level. */
export function render(name: SoundName): Pcm {
  const sound = SOUNDS[name].draw()
  const target = SOUNDS[name].lufs
  return target === null ? sound : scale(sound, fromDb(target - loudnessOf(name, sound)))
}
