import type { Judged } from './brier.ts'

/** Whether a pupil tells claims that stand in the sources from those that do not. */
export type Telling = 'too-few' | 'always-yes' | 'always-no' | 'apart' | 'unclear' | 'against'

/** Whether a pupil is right as often as stated. `open`: 50 % each time, which states nothing. */
export type Calibration = 'too-few' | 'open' | 'fits' | 'too-sure' | 'not-sure-enough'

/** What is left out at each end of an exact 95 % interval. */
const TAIL = 0.025

/** Fewer answers than this say nothing on how sureness and being right go together. */
const FEWEST = 8

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
 * most one in twenty of those who state what they know is called too sure or not sure enough.
 */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  if (judged.length < FEWEST) return 'too-few'
  if (judged.every(({ sure }) => sure === 50)) return 'open'
  const chances = countsRight(judged.map(({ sure }) => Math.min((sure ?? 100) / 100, CERTAIN)))
  const right = rightIn(judged)
  if (atMost(chances, right) <= TAIL) return 'too-sure'
  return atLeast(chances, right) <= TAIL ? 'not-sure-enough' : 'fits'
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
