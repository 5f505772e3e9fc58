import type { Engine, SoundId } from './engine.ts'
import type { SoundName } from './sprite.ts'

/** Sounds that follow one another. */
export interface Sequence {
  /** Plays them in place of what was playing, and then calls `after`. */
  play(names: readonly SoundName[], after: () => void): void
  /** Ends what sounds and gives back what was still to come, the sound cut off not among it. */
  cut(): readonly SoundName[]
  /** Sets the gain of what sounds and of what is to come. */
  setGain(gain: number): void
}

/** What has begun dies away in this time when it is cut off, in ms: no click. */
const CUT = 30

/**
 * Plays effects one after another. At gain 0 they are left out altogether: what cannot be heard
 * must not be captioned, nor waited for. `heard` is told each as it begins.
 */
export function createSequence(
  engine: Engine,
  heard: (name: SoundName) => void,
  firstGain: number,
): Sequence {
  let gain = firstGain
  let sounding: SoundId | null = null
  let waiting: readonly SoundName[] = []

  const advance = (after: () => void) => {
    sounding = null
    const [name, ...rest] = gain === 0 ? [] : waiting
    waiting = rest
    if (name === undefined) return after()
    const id = engine.play(name, gain, () => {
      if (sounding === id) advance(after)
    })
    sounding = id
    heard(name)
  }
  const stop = () => {
    if (sounding !== null) engine.stop(sounding, CUT)
    sounding = null
  }
  return {
    play(names, after) {
      stop()
      waiting = names
      advance(after)
    },
    cut() {
      stop()
      const left = waiting
      waiting = []
      return left
    },
    setGain(now) {
      gain = now
      if (sounding !== null) engine.glide(sounding, gain, 0)
    },
  }
}
