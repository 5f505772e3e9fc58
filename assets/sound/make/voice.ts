import { bandPass, filterLoop, lowPass, TELEPHONE_BAND } from './filter.ts'
import { ease, type Pcm, RATE, samples } from './pcm.ts'
import { type Random, seeded, whiteNoise } from './random.ts'

/** A vowel by its first three resonances, Hz: those of no language and of nobody in particular. */
type Formants = readonly [number, number, number]

/** Round the vowel space (the means of Peterson and Barney 1952, moved to between men and women). */
const VOWELS: readonly Formants[] = [
  [320, 2300, 2900],
  [470, 1950, 2650],
  [640, 1550, 2550],
  [700, 1180, 2500],
  [540, 920, 2480],
  [350, 960, 2400],
]

/** How broad the resonances are: the first rings longest. */
const SHARPNESS: Formants = [5, 9, 12]
const WEIGHTS: Formants = [1, 0.85, 0.4]

/** Seconds of one turn, and of the shortest and longest syllable in it. */
const SECONDS = 6
const SYLLABLE = [0.11, 0.24] as const

/** Pitch, Hz, and how far it wanders in a turn, in semitones: a low, even speaker. */
const PITCH = 124
const WANDER: readonly (readonly [turns: number, semitones: number])[] = [
  [2, 1.6],
  [5, 1.1],
  [11, 0.6],
]

/** Harmonics of the voice that a telephone lets through. */
const HARMONICS = 26

interface Syllable {
  readonly at: number
  readonly seconds: number
  readonly vowel: Formants
  /** How much breath and friction it begins with. */
  readonly breath: number
}

/** Syllables of uneven length that fill a turn, no two neighbours with one vowel. */
function syllables(random: Random): Syllable[] {
  const found: Syllable[] = []
  let last = 0
  for (let at = 0; at < SECONDS; ) {
    const [least, most] = SYLLABLE
    const wanted = least + random() * (most - least)
    const left = SECONDS - at
    const seconds = left < wanted + least ? left : wanted
    last = (last + 1 + Math.floor(random() * (VOWELS.length - 1))) % VOWELS.length
    found.push({ at, seconds, vowel: VOWELS[last] ?? [500, 1500, 2500], breath: random() })
    at += seconds
  }
  return found
}

/** The voice at its source: a buzz whose pitch wanders, whole periods of it in a turn. */
function buzz(): Pcm {
  const height = (t: number) =>
    WANDER.reduce((sum, [n, by]) => sum + by * Math.sin((2 * Math.PI * n * t) / SECONDS + n), 0)
  const raw = Array.from({ length: samples(SECONDS) }, (_, i) => 2 ** (height(i / RATE) / 12))
  const mean = raw.reduce((sum, x) => sum + x, 0) / raw.length
  const periods = Math.round(PITCH * SECONDS)
  let phase = 0
  return Float32Array.from(raw, (x) => {
    phase += ((2 * Math.PI * periods) / SECONDS / RATE) * (x / mean)
    let sum = 0
    for (let n = 1; n <= HARMONICS; n += 1) sum += Math.cos(n * phase) / n
    return sum
  })
}

/** How strongly each vowel sounds at each sample: it comes and goes within its syllables. */
function envelopes(spoken: readonly Syllable[]): Map<Formants, Pcm> {
  const length = samples(SECONDS)
  const found = new Map(VOWELS.map((vowel) => [vowel, new Float32Array(length)]))
  for (const { at, seconds, vowel } of spoken) {
    const envelope = found.get(vowel)
    const start = samples(at)
    const reach = samples(seconds)
    const edge = samples(0.05)
    for (let i = -edge; i < reach; i += 1) {
      const heard = ease((i + edge) / (2 * edge)) * ease((reach - i) / (2 * edge))
      const place = (start + i + length) % length
      if (envelope) envelope[place] = Math.max(envelope[place] ?? 0, heard)
    }
  }
  return found
}

/** What is breathed at the beginning of syllables. */
function breaths(spoken: readonly Syllable[], random: Random): Pcm {
  const hiss = filterLoop(whiteNoise(SECONDS, random), bandPass(2300, 1.2))
  const loud = new Float32Array(hiss.length)
  for (const { at, breath } of spoken) {
    const start = samples(at)
    const reach = samples(0.045)
    for (let i = 0; i < reach; i += 1)
      loud[(start + i) % loud.length] = breath * ease(i / reach / 0.4) * ease((reach - i) / reach)
  }
  return hiss.map((x, i) => x * (loud[i] ?? 0))
}

/**
 * One turn of a voice in the distance: speech without words, nobody's, the same at both ends of a
 * line. A buzz through the resonances of vowels that follow one another by chance, a little breath,
 * and what a wall and a telephone leave of it. Nothing was recorded, and no language is imitated.
 */
export function distantVoice(): Pcm {
  const random = seeded(401)
  const spoken = syllables(random)
  const source = buzz()
  const voice = breaths(spoken, random).map((x) => x * 0.9)
  for (const [vowel, envelope] of envelopes(spoken))
    for (const [i, hz] of vowel.entries()) {
      const heard = filterLoop(source, bandPass(hz, SHARPNESS[i] ?? 8))
      for (const [at, x] of heard.entries())
        voice[at] = (voice[at] ?? 0) + x * (WEIGHTS[i] ?? 0) * (envelope[at] ?? 0)
    }
  return filterLoop(voice, lowPass(1900), ...TELEPHONE_BAND)
}
