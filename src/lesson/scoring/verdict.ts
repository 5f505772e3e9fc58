import type { Judged } from './brier.ts'

/** Whether a pupil tells claims that stand in the sources from those that do not. */
export type Telling = 'too-few' | 'always-yes' | 'always-no' | 'apart' | 'unclear' | 'against'

/**
 * Whether a pupil is right as often as stated. `open`: 50 % each time, which states nothing; `unclear`:
 * neither near it, nor further off than luck would be.
 */
export type Calibration = 'too-few' | 'open' | 'unclear' | 'fits' | 'too-sure' | 'not-sure-enough'

/** What is left out at each end of an exact 95 % interval. */
const TAIL = 0.025

/** Fewer answers than this say nothing on how sureness and being right go together. */
const FEWEST = 8

/**
 * From so many answers on, an exact 95 % interval of the share that is right is shorter than half of all
 * shares there are, wherever it lies (Clopper and Pearson, 1934): with fewer, that something fits says
 * next to nothing.
 */
const FEWEST_TO_FIT = 17

/** Sureness is asked in steps of ten: within one of them is as near as a pupil can state it. */
const NEAR = 0.1

/**
 * What a stated 100 % is taken for. Sureness is asked in steps of ten, so that 100 stands for all
 * above 95: taken at its word, one slip in a hundred answers would refute it.
 */
const CERTAIN = 0.975

const rightIn = (judged: readonly Judged[]): number =>
  judged.filter(({ said, truth }) => said === truth).length

/**
 * By an exact binomial test of the answers against guessing, 2.5 % at each end. Too few are those
 * that could not tell it even if all were right (under six). The same answer each time is told as such.
 */
export function tellingOf(judged: readonly Judged[]): Telling {
  const chances = countsRight(judged.map(() => 0.5))
  if ((chances.at(-1) ?? 1) > TAIL) return 'too-few'
  const [first] = judged
  if (first && judged.every(({ said }) => said === first.said))
    return first.said ? 'always-yes' : 'always-no'
  const right = rightIn(judged)
  if (atLeast(chances, right) <= TAIL) return 'apart'
  return atMost(chances, right) <= TAIL ? 'against' : 'unclear'
}

/**
 * By an exact test of how many were right, were every stated chance true, 2.5 % at each end (the
 * Poisson binomial distribution; where all are alike, Clopper and Pearson's interval, 1934). So at
 * most one in twenty of those who state what they know is called too sure or not sure enough. That it
 * fits is said only of answers enough to show it, which came out near it.
 */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  if (judged.length < FEWEST) return 'too-few'
  if (judged.every(({ sure }) => sure === 50)) return 'open'
  const stated = judged.map(({ sure }) => Math.min((sure ?? 100) / 100, CERTAIN))
  const counts = countsRight(stated)
  const right = rightIn(judged)
  if (atMost(counts, right) <= TAIL) return 'too-sure'
  if (atLeast(counts, right) <= TAIL) return 'not-sure-enough'
  if (judged.length < FEWEST_TO_FIT) return 'too-few'
  return Math.abs(right - sum(stated)) <= NEAR * judged.length ? 'fits' : 'unclear'
}

/** The chance of every number right, from none to all, of answers that are right by these chances. */
function countsRight(chances: readonly number[]): number[] {
  let counts = [1]
  for (const chance of chances)
    counts = [...counts, 0].map(
      (at, right) => at * (1 - chance) + (counts[right - 1] ?? 0) * chance,
    )
  return counts
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const atMost = (counts: readonly number[], right: number): number => sum(counts.slice(0, right + 1))
const atLeast = (counts: readonly number[], right: number): number => sum(counts.slice(right))
