import type { Figure } from './figure.ts'
import { firstReadable } from './first-paint.ts'
import type { Compared, Ground } from './ground.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

const RUNS = 7

/** When the first line can be read, over a weak line and on a weak processor. */
export async function firstLine(ground: Ground): Promise<Figure[]> {
  const { browser, readout, plain, pixiVn, inky } = ground
  const all = [readout, plain, pixiVn, inky]
  // In turn, so that a machine that grows slower does so for all of them.
  const rounds = await times(RUNS + 1, () => inTurn(all, (one) => readable(browser, one)))
  const [ours, theirs, pixi, inkyTimes] = all.map((_, at) =>
    // The first round only warms up.
    spreadOf(rounds.slice(1).map((round) => round[at] ?? Number.NaN)),
  )
  if (!ours || !theirs || !pixi || !inkyTimes) return []
  return [
    {
      what: 'first line readable, against a plain page with the same words',
      unit: '×',
      got: ours.median / theirs.median,
      most: 1.1,
      measured: {
        'Readout ms': ours,
        'plain page ms': theirs,
        'pixi-vn ms': pixi,
        'Inky’s way ms': inkyTimes,
      },
    },
  ]
}

const readable = (browser: Ground['browser'], { url, words }: Compared) =>
  firstReadable(browser, url, words)

async function inTurn<T>(
  all: readonly T[],
  measure: (one: T) => Promise<number>,
): Promise<number[]> {
  const results: number[] = []
  for (const one of all) results.push(await measure(one))
  return results
}
