import { filterLoop, highPass, lowPass, TELEPHONE_BAND } from './filter.ts'
import { draw, ease, type Pcm } from './pcm.ts'
import { impulses, type Random, seeded, whiteNoise } from './random.ts'

/**
 * What a line sounds like. From `clean` to `broken` it worsens as attestation weakens; `neutral` is
 * the one noise of a view that withholds the grades: it must not be mistaken for any of them.
 */
export type Noise = 'clean' | 'faint' | 'noisy' | 'broken' | 'neutral'

interface Recipe {
  readonly seconds: number
  readonly seed: number
  /** Crackles a second, and their height over the hiss. */
  readonly crackle: readonly [perSecond: number, height: number]
  /** Slow swells of the hiss: how deep, from 0 to 1, and how many in one turn of the loop. */
  readonly swell: readonly [depth: number, turns: number]
  /** Times in one turn at which the line nearly goes. */
  readonly dropouts: number
}

const RECIPES: Readonly<Record<Noise, Recipe>> = {
  clean: { seconds: 3, seed: 301, crackle: [0, 0], swell: [0, 1], dropouts: 0 },
  faint: { seconds: 4, seed: 302, crackle: [3, 6], swell: [0.15, 2], dropouts: 0 },
  noisy: { seconds: 5, seed: 303, crackle: [16, 14], swell: [0.35, 3], dropouts: 0 },
  broken: { seconds: 6, seed: 304, crackle: [60, 16], swell: [0.5, 5], dropouts: 7 },
  neutral: { seconds: 3, seed: 305, crackle: [0, 0], swell: [0, 1], dropouts: 0 },
}

/** How much of the hiss is left in a dropout: some, since silence would sound like a better line. */
const DROPPED = 0.25
const DROPOUT_SECONDS = 0.13
const DROPOUT_EDGE = 0.006

/** What a dropout starting at `start` leaves of the hiss at `t`, both in seconds. */
function dropout(t: number, start: number): number {
  const into = Math.min(t - start, start + DROPOUT_SECONDS - t)
  return 1 - (1 - DROPPED) * ease(into / DROPOUT_EDGE)
}

/** Factors for the hiss over one turn: swells of whole periods, less the dropouts. */
function shape({ seconds, swell, dropouts }: Recipe, random: Random): Pcm {
  const [depth, turns] = swell
  const slot = seconds / dropouts
  const starts = Array.from(
    { length: dropouts },
    (_, i) => i * slot + random() * (slot - DROPOUT_SECONDS),
  )
  return draw(seconds, (t) => {
    const swelling = 1 - (depth / 2) * (1 + Math.cos((2 * Math.PI * turns * t) / seconds))
    return starts.reduce((left, start) => left * dropout(t, start), swelling)
  })
}

/**
 * One turn of a noise loop, in the telephone band, without a seam: the noise is bent into a ring
 * before it is filtered. Its level is set elsewhere.
 */
export function lineNoise(noise: Noise): Pcm {
  const recipe = RECIPES[noise]
  const random = seeded(recipe.seed)
  const hiss = whiteNoise(recipe.seconds, random)
  const crackle = impulses(recipe.seconds, recipe.crackle[0], random)
  const shaped = shape(recipe, random)
  const source = hiss.map((x, i) => x * (shaped[i] ?? 1) + (crackle[i] ?? 0) * recipe.crackle[1])
  if (noise === 'neutral') {
    // A dull, even rush, in the middle of the band: like none of the four.
    return filterLoop(source, ...TELEPHONE_BAND, highPass(500), lowPass(900), lowPass(900))
  }
  return filterLoop(source, ...TELEPHONE_BAND)
}
