import { bandPass, filter, highPass, lowPass, TELEPHONE_BAND } from './filter.ts'
import { addAt, draw, ease, fromDb, type Pcm, samples } from './pcm.ts'
import { impulses, seeded, whiteNoise } from './random.ts'

/** Something struck: a tone that dies away by half every `half` seconds. */
function struck(hz: number, half: number, seconds: number): Pcm {
  return draw(seconds, (t) => ease(t / 0.0008) * 2 ** (-t / half) * Math.sin(2 * Math.PI * hz * t))
}

/** A burst of noise that dies away by half every `half` seconds. */
function burst(half: number, seconds: number, seed: number): Pcm {
  return whiteNoise(seconds, seeded(seed)).map((x, i) => x * 2 ** (-i / samples(half)))
}

/** A fall to nothing over the last `seconds`, so that no sound ends in a corner. */
function fadeOut(sound: Pcm, seconds: number): Pcm {
  const length = samples(seconds)
  return sound.map((x, i) => x * ease((sound.length - 1 - i) / length))
}

/** A contact that closes: a snap with the ring of its spring. */
function contact(seed: number): Pcm {
  const sound = new Float32Array(samples(0.09))
  addAt(sound, filter(burst(0.0018, 0.05, seed), highPass(700)), 0, 0.8)
  addAt(sound, struck(1180, 0.006, 0.08), 0, 0.35)
  addAt(sound, struck(2350, 0.004, 0.06), 0.001, 0.22)
  return sound
}

/** The receiver is lifted: two contacts, and the line opens with a breath of hiss. */
export function pickUp(): Pcm {
  const sound = new Float32Array(samples(0.62))
  addAt(sound, contact(11), 0.004)
  addAt(sound, contact(12), 0.075, 0.6)
  addAt(sound, struck(330, 0.018, 0.2), 0.076, 0.3)
  const breath = whiteNoise(0.5, seeded(13)).map((x, i, all) => x * ease(i / (all.length * 0.3)))
  addAt(sound, breath, 0.1, fromDb(-34))
  return fadeOut(filter(sound, ...TELEPHONE_BAND), 0.25)
}

/** The receiver is put down: a knock, the cradle, the contacts, and nothing after them. */
export function hangUp(): Pcm {
  const sound = new Float32Array(samples(0.5))
  addAt(sound, struck(310, 0.022, 0.25), 0.004, 0.9)
  addAt(sound, filter(burst(0.006, 0.1, 21), lowPass(2400)), 0.004, 0.8)
  addAt(sound, struck(420, 0.014, 0.2), 0.105, 0.6)
  addAt(sound, contact(22), 0.108, 0.9)
  addAt(sound, contact(23), 0.17, 0.35)
  return fadeOut(filter(sound, ...TELEPHONE_BAND), 0.1)
}

/** A leaf is turned: it lifts, sweeps over and lands. Paper is more crackle than rush. */
export function page(): Pcm {
  const seconds = 0.52
  const rush = filter(whiteNoise(seconds, seeded(31)), bandPass(2600, 0.5))
  const crackle = filter(impulses(seconds, 700, seeded(32)), bandPass(3400, 0.9))
  const turning = draw(seconds, (t) => {
    const i = samples(t)
    const lift = ease(t / 0.05) * ease((0.2 - t) / 0.14)
    const sweep = ease((t - 0.17) / 0.18) * ease((0.42 - t) / 0.05)
    return (
      (rush[i] ?? 0) * (0.09 * lift + 0.2 * sweep) + (crackle[i] ?? 0) * (2 * lift + 1.6 * sweep)
    )
  })
  addAt(turning, filter(burst(0.007, 0.1, 33), bandPass(1100, 0.6)), 0.41, 0.9)
  addAt(turning, struck(190, 0.012, 0.1), 0.412, 0.25)
  return fadeOut(turning, 0.04)
}

/** A rubber stamp comes down on paper over wood, and lets go again. */
export function stamp(): Pcm {
  const sound = new Float32Array(samples(0.42))
  addAt(sound, struck(118, 0.026, 0.3), 0.003, 1)
  addAt(sound, struck(236, 0.016, 0.2), 0.003, 0.5)
  addAt(sound, struck(610, 0.007, 0.1), 0.003, 0.3)
  addAt(sound, filter(burst(0.008, 0.12, 41), lowPass(2600)), 0.003, 0.55)
  const peel = draw(0.12, (t) => ease(t / 0.05) * ease((0.12 - t) / 0.05))
  const tacky = filter(impulses(0.12, 900, seeded(42)), bandPass(2200, 1.4))
  addAt(
    sound,
    peel.map((x, i) => x * (tacky[i] ?? 0)),
    0.2,
    1.4,
  )
  return fadeOut(sound, 0.08)
}
