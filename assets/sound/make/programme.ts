import { addAt, type Pcm, RATE, samples } from './pcm.ts'
import type { SoundName } from './sounds.ts'
import { cut, type Sprite } from './sprite.ts'

/** Seconds from one line to the next, at a reader's pace. */
const LINE = 6

/** Seconds of voice on the wire in one line: its tone is only heard while somebody speaks. */
const VOICE = 2.5

/**
 * A call with every kind of line in it (both sides, one, neither, disputed), as somebody hears it
 * who reads it through.
 */
const LINES: readonly (readonly [noise: SoundName, tone: SoundName])[] = [
  ['noise-clean', 'tone-north-american'],
  ['noise-faint', 'tone-russian'],
  ['noise-broken', 'tone-north-american'],
  ['noise-faint', 'tone-russian'],
  ['noise-noisy', 'tone-north-american'],
  ['noise-faint', 'tone-russian'],
  ['noise-clean', 'tone-north-american'],
  ['noise-faint', 'tone-russian'],
]

/** A loop heard over and over for some seconds. */
function over(loop: Pcm, seconds: number): Pcm {
  return Float32Array.from({ length: samples(seconds) }, (_, i) => loop[i % loop.length] ?? 0)
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
  for (const [i, [noise, tone]] of LINES.entries()) {
    const at = start + i * LINE
    addAt(whole, over(render(noise), LINE), at)
    addAt(whole, over(render(tone), VOICE), at + 0.5)
    addAt(whole, render(i % 4 === 3 ? 'stamp' : 'page'), at)
    addAt(whole, render('tick'), at + LINE - 1)
  }
  addAt(whole, render('hang-up'), start + LINES.length * LINE)
  return whole
}
