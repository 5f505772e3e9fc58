import type { Voice } from './cues.ts'
import type { Engine } from './engine.ts'

/** A beat in ms, and the longest that a line may take, after which its beats are shorter. */
const BEAT = 130
const LONGEST = 4000
/** How much of a beat its rise or fall takes. */
const GLIDE = 0.55
/** Between two words the line does not go quite still. */
const REST = 0.04
/** How long it takes to die away at its end, and when it is cut off, in ms. */
const DYING = 180
const CUT = 40

/**
 * Lets the voice speak a rhythm on the line, once. Timers run only while it lasts.
 * @param gain of the loudest beat, above 0, asked for at each beat.
 * @returns ends it at once.
 */
export function speakRhythm(engine: Engine, voice: Voice, gain: () => number): () => void {
  const beat = Math.min(BEAT, LONGEST / voice.rhythm.length)
  const id = engine.loop('voice', 0, 0)
  let next = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const step = () => {
    const loudness = voice.rhythm[next]
    next += 1
    if (loudness === undefined) {
      timer = null
      engine.stop(id, DYING)
      return
    }
    const height = Math.max(REST, Math.min(1, loudness)) * gain()
    engine.glide(id, Math.round(height * 100) / 100, beat * GLIDE)
    timer = setTimeout(step, beat)
  }
  step()
  return () => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    engine.stop(id, CUT)
  }
}
