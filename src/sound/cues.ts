import type { Picture, PlayerState } from '../player/index.ts'
import { noiseFor } from './noise.ts'
import type { SoundName } from './sprite.ts'
import type { Telephone } from './telephone.ts'

/** What of the player's state sounds follow: where the reader stands, and whether grades are held back. */
export type Moment = Pick<PlayerState, 'place' | 'withheld'>

/** One state, as far as it can be heard. */
export interface Heard {
  readonly picture: Picture
  readonly moment: Moment
}

/** A voice on the line, nobody's and without words, in the rhythm of what is said. */
export interface Voice {
  /** Loudness of each beat, 0 to 1. */
  readonly rhythm: readonly number[]
}

/** What is to be heard at a state. */
export interface Cues {
  /** What sounds once, one after another. */
  readonly effects: readonly SoundName[]
  /** What sounds as long as the state lasts. */
  readonly noise: SoundName | null
  /** What is said after the effects; `null` where nobody speaks or the line is not new. */
  readonly voice: Voice | null
}

type Move = 'none' | 'reveal' | 'on' | 'choice' | 'elsewhere'

/**
 * What to hear as one state follows another: the noise of the wire; the voice; ringing
 * and pick-up on the way into the call, hang-up on the way out of it (not where the reader goes
 * back or jumps: time does not run there); a page for a step, a stamp for a choice and
 * where the grades are shown that were held back. With no state before, only what lasts.
 */
export function cuesFor(previous: Heard | null, next: Heard, telephone: Telephone): Cues {
  const move = previous ? moveBetween(previous.moment, next.moment) : 'elsewhere'
  const same = move === 'none' || move === 'reveal'
  return {
    effects: previous ? effectsOf(move, previous.picture, next.picture, telephone) : [],
    noise: noiseFor(next.picture),
    voice: same ? null : voiceOf(next.picture),
  }
}

function moveBetween(before: Moment, after: Moment): Move {
  const taken = after.place.choices.length - before.place.choices.length
  const kept = before.place.choices.every((id, i) => after.place.choices[i] === id)
  if (kept && taken === 0) {
    const steps = after.place.index - before.place.index
    if (steps === 0) return before.withheld && !after.withheld ? 'reveal' : 'none'
    return steps === 1 ? 'on' : 'elsewhere'
  }
  return kept && taken === 1 && after.place.index === 0 ? 'choice' : 'elsewhere'
}

function effectsOf(
  move: Move,
  before: Picture,
  after: Picture,
  { scene, caller, ends }: Telephone,
): SoundName[] {
  if (move === 'reveal') return ['stamp']
  if (move !== 'on' && move !== 'choice') return []
  const end = caller === null ? undefined : ends[caller]
  if (before.scene !== scene && after.scene === scene)
    return end ? [`ring-${end}`, 'pick-up'] : ['pick-up']
  if (before.scene === scene && after.scene !== scene) return ['hang-up']
  return [move === 'choice' ? 'stamp' : 'page']
}

function voiceOf({ wire }: Picture): Voice | null {
  if (wire?.from == null || wire.rhythm.length === 0) return null
  return { rhythm: wire.rhythm }
}
