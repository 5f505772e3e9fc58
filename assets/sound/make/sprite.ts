import { addAt, type Pcm, RATE, samples } from './pcm.ts'
import { render, SOUND_NAMES, SOUNDS, type SoundName } from './sounds.ts'

/** Where a sound lies in the sprite, as howler takes it: start and length in ms, and if it loops. */
export type Place = readonly [start: number, duration: number, loop: boolean]

/** The whole sprite: one track, and where each sound lies on it. */
export interface Sprite {
  readonly track: Pcm
  readonly places: Readonly<Record<SoundName, Place>>
}

/**
 * Silence after every sound. Decoders differ by up to 50 ms on where a track begins (AAC priming
 * that is not taken off); a sound that starts late must not run into its neighbour.
 */
const GUARD = 0.2

/** How much longer than its sound a sprite lasts, for the same reason. */
const TAIL = 0.06

/** How much of a loop is put before and after it, so that the decoder is warm and any offset fits. */
const ROLL = 0.2

/** A loop with its own end before it and its own start after it. */
function rolled(loop: Pcm): Pcm {
  const roll = samples(ROLL)
  const { length } = loop
  return Float32Array.from(
    { length: length + 2 * roll },
    (_, i) => loop[(i - roll + length) % length] ?? 0,
  )
}

/** Lays all sounds out on one track, each at its level. Takes about a second. */
export function layOut(): Sprite {
  const parts: { readonly pcm: Pcm; readonly at: number }[] = []
  const places: Partial<Record<SoundName, Place>> = {}
  let at = GUARD
  for (const name of SOUND_NAMES) {
    const sound = render(name)
    const { loop } = SOUNDS[name]
    const pcm = loop ? rolled(sound) : sound
    parts.push({ pcm, at })
    const seconds = sound.length / RATE
    places[name] = loop ? [ms(at + ROLL), ms(seconds), true] : [ms(at), ms(seconds + TAIL), false]
    at = round(at + pcm.length / RATE + GUARD)
  }
  const track = new Float32Array(samples(at))
  for (const { pcm, at: start } of parts) addAt(track, pcm, start)
  return { track, places: places as Record<SoundName, Place> }
}

function ms(seconds: number): number {
  return Math.round(seconds * 1000)
}

/** To whole milliseconds: places are whole milliseconds, and so must their sounds be. */
function round(seconds: number): number {
  return Math.ceil(seconds * 1000 - 1e-6) / 1000
}

/** The sound at its place on the track; a loop is one turn of it. */
export function cut({ track, places }: Sprite, name: SoundName): Pcm {
  const [start, duration] = places[name]
  return track.slice(samples(start / 1000), samples((start + duration) / 1000))
}

/** The map as the file `sprite.json` has it: one sound a line. */
export function spriteJson({ places }: Sprite): string {
  const lines = SOUND_NAMES.map((name) => `  "${name}": [${places[name].join(', ')}]`)
  return `{\n${lines.join(',\n')}\n}\n`
}
