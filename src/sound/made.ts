import type { Picture, Plate, Screen } from '../player/index.ts'
import type { Heard } from './cues.ts'
import type { Engine, SoundId } from './engine.ts'
import type { SoundName } from './sprite.ts'
import type { Telephone } from './telephone.ts'

/** For tests: a call between two made-up parties, placed by the second. */
export const TELEPHONE: Telephone = {
  scene: 'call',
  caller: 'east',
  ends: { west: 'north-american', east: 'russian' },
}

function plate(party: string | null, screen: Screen): Plate {
  const ink = { light: '#000000', dark: '#ffffff' }
  return { party, art: 'caller', attitude: 'plain', screen, ink }
}

/** For tests: a picture of the call, with `noise` on the wire and `from` speaking. */
export function call(noise = 0, from: 0 | 1 | null = null, screen: Screen = 'full'): Picture {
  const rhythm = from === null ? [] : [0.5, 1, 0]
  const plates = [plate('west', screen), plate('east', screen)]
  return { scene: 'call', plates, wire: { noise, from, rhythm } }
}

/** For tests: a picture of a scene outside the call. */
export function outside(scene = 'shop'): Picture {
  return { scene, plates: [plate(null, 'plain')], wire: null }
}

/** For tests: a state, standing `index` lines after some choices. */
export function at(
  picture: Picture,
  index: number,
  choices: string[] = [],
  withheld = false,
): Heard {
  return { picture, moment: { place: { choices, index }, withheld } }
}

/** For tests: an engine that plays nothing, and tells what is sounding. */
export interface PaperEngine extends Engine {
  /** What sounds now, with its gain. */
  readonly sounding: Map<SoundId, { readonly name: SoundName; gain: number }>
  /** Every sound that was begun. */
  readonly begun: SoundName[]
  /** Lets a sound that plays once come to its end. */
  finish(name: SoundName): void
}

/** For tests: makes such an engine. */
export function paperEngine(): PaperEngine {
  const sounding: PaperEngine['sounding'] = new Map()
  const ends = new Map<SoundId, () => void>()
  const begun: SoundName[] = []
  const begin = (name: SoundName, gain: number) => {
    begun.push(name)
    sounding.set(begun.length, { name, gain })
    return begun.length
  }
  return {
    sounding,
    begun,
    play(name, gain, ended) {
      const id = begin(name, gain)
      ends.set(id, ended)
      return id
    },
    loop: (name, gain) => begin(name, gain),
    glide(id, gain) {
      const sound = sounding.get(id)
      if (sound) sound.gain = gain
    },
    stop: (id) => void sounding.delete(id),
    close: () => sounding.clear(),
    finish(name) {
      for (const [id, sound] of sounding) {
        if (sound.name !== name) continue
        sounding.delete(id)
        ends.get(id)?.()
      }
    },
  }
}
