import { type Cues, cuesFor, type Heard, type Voice } from './cues.ts'
import type { Engine, SoundId } from './engine.ts'
import { createSequence } from './sequence.ts'
import type { SoundName } from './sprite.ts'
import type { Telephone } from './telephone.ts'
import { speakRhythm } from './voice.ts'
import { gainOf, type Volumes } from './volumes.ts'

/** What one noise takes to give way to another, in ms. */
const CROSSFADE = 400

/** Everything that sounds, given the states it is to sound for. */
export interface Performance {
  show(heard: Heard): void
  setVolumes(volumes: Volumes): void
  /** From now on it can be heard: what lasts at the present state begins, what is past stays past. */
  wake(): void
  /** Nothing sounds any more and no timer runs; states are still noted. */
  sleep(): void
}

/** Performs states on an engine. Asleep at first. `caption` is told each sound that begins. */
export function perform(
  engine: Engine,
  telephone: Telephone,
  firstVolumes: Volumes,
  caption: (name: SoundName) => void,
): Performance {
  let volumes = firstVolumes
  let awake = false
  let last: Heard | null = null
  let noise: { readonly name: SoundName; readonly id: SoundId } | null = null
  let hush = () => {}
  const effects = createSequence(engine, caption, gainOf(volumes.effects))

  function setNoise(name: SoundName | null): void {
    const gain = gainOf(volumes.wire)
    const wanted = gain === 0 ? null : name
    if (wanted === (noise?.name ?? null)) return
    if (noise) engine.stop(noise.id, CROSSFADE)
    noise = wanted === null ? null : { name: wanted, id: engine.loop(wanted, gain, CROSSFADE) }
    if (wanted !== null) caption(wanted)
  }

  function speak(voice: Voice | null): void {
    const gain = () => gainOf(volumes.voice)
    if (!voice || gain() === 0) return
    hush = speakRhythm(engine, voice, gain)
    caption('voice')
  }

  function follow(cues: Cues, stays: boolean): void {
    setNoise(cues.noise)
    if (stays && cues.effects.length === 0) return
    hush()
    // A reader who goes on while it rings is through at once: the receiver is still lifted.
    const left = effects.cut()
    const owed = cues.effects.includes('hang-up') ? [] : left
    effects.play([...owed, ...cues.effects], () => speak(cues.voice))
  }

  return {
    show(heard) {
      const cues = cuesFor(last, heard, telephone)
      const stays = last !== null && samePlace(last, heard)
      last = heard
      if (awake) follow(cues, stays)
    },
    setVolumes(now) {
      volumes = now
      effects.setGain(gainOf(now.effects))
      if (gainOf(now.voice) === 0) hush()
      if (noise && gainOf(now.wire) > 0) engine.glide(noise.id, gainOf(now.wire), 0)
      else if (awake) setNoise(last && cuesFor(null, last, telephone).noise)
    },
    wake() {
      awake = true
      if (last) setNoise(cuesFor(null, last, telephone).noise)
    },
    sleep() {
      awake = false
      hush()
      effects.cut()
      if (noise) engine.stop(noise.id, 0)
      noise = null
    },
  }
}

function samePlace(a: Heard, b: Heard): boolean {
  const [before, after] = [a.moment.place, b.moment.place]
  return before.index === after.index && before.choices.join('\n') === after.choices.join('\n')
}
