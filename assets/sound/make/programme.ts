import { addAt, type Pcm, RATE, samples } from './pcm.ts'
import type { SoundName } from './sounds.ts'
import { cut, type Sprite } from './sprite.ts'

/** Seconds from one line to the next, at a reader's pace. */
const LINE = 6

/** The beats of a line of the call, as the player counts them, and how long each is heard. */
const BEATS = [
  1, 0.7, 1, 0, 0.81, 0, 0.66, 0, 0.74, 0, 0.95, 0.66, 0, 0.59, 0, 0.59, 0, 0.95, 0.66, 0,
]
const BEAT = 0.13

/**
 * A call with every kind of line in it (both sides, one, neither, disputed), as somebody hears it
 * who reads it through.
 */
const LINES: readonly SoundName[] = [
  'noise-clean',
  'noise-faint',
  'noise-broken',
  'noise-faint',
  'noise-noisy',
  'noise-faint',
  'noise-clean',
  'noise-faint',
]

/** A loop heard over and over for some seconds. */
function over(loop: Pcm, seconds: number): Pcm {
  return Float32Array.from({ length: samples(seconds) }, (_, i) => loop[i % loop.length] ?? 0)
}

/** One line spoken: the voice rises and falls to each beat, and rests between words. */
function spoken(voice: Pcm): Pcm {
  const height = (beat: number) => Math.max(0.04, BEATS[beat] ?? 0)
  return over(voice, BEATS.length * BEAT).map((x, i) => {
    const at = i / samples(BEAT)
    const beat = Math.floor(at)
    const before = beat === 0 ? 0 : height(beat - 1)
    return x * (before + (height(beat) - before) * Math.min(1, (at - beat) / 0.55))
  })
}

/**
 * The programme that the -23 LUFS of EBU R 128 are asked of: ringing, pick-up, eight lines with
 * their noise, their voices and what the reader does, hang-up; all volumes full.
 */
export function programme(sprite: Sprite): Pcm {
  const render = (name: SoundName) => cut(sprite, name)
  const ring = render('ring-russian')
  const start = ring.length / RATE
  const whole = new Float32Array(samples(start + LINES.length * LINE + 1))
  addAt(whole, ring, 0)
  addAt(whole, render('pick-up'), start)
  for (const [i, noise] of LINES.entries()) {
    const at = start + i * LINE
    addAt(whole, over(render(noise), LINE), at)
    addAt(whole, spoken(render('voice')), at + 0.5)
    addAt(whole, render(i % 4 === 3 ? 'stamp' : 'page'), at)
  }
  addAt(whole, render('hang-up'), start + LINES.length * LINE)
  return whole
}
