import type { Browser } from '@playwright/test'
import type { Figure } from './figure.ts'
import { firstReadable } from './first-paint.ts'
import type { Compared, Ground } from './ground.ts'
import { type Spread, spreadOf } from './spread.ts'

/** How often the two are measured that the figure compares, and how often those beside them. */
const PAIRS = 25
const PEERS = 7

/** When the first line can be read, over a weak line and on a weak processor. */
export async function firstLine(ground: Ground): Promise<Figure[]> {
  const { browser, readout, oneLine, pixiVn, inky } = ground
  const [ours, theirs] = await alternately(PAIRS, browser, [readout, oneLine])
  const [pixi, inkyTimes] = await alternately(PEERS, browser, [pixiVn, inky])
  if (!ours || !theirs || !pixi || !inkyTimes) return []
  return [
    {
      what: 'first line readable, against a page with one line of text',
      unit: '×',
      got: ours.median / theirs.median,
      most: 1.2,
      measured: {
        'Readout ms': ours,
        'page with one line ms': theirs,
        'pixi-vn ms': pixi,
        'Inky’s way ms': inkyTimes,
      },
    },
  ]
}

/**
 * Measures some pages in turn, so that a machine that grows slower does so for all of them, and each
 * as often after the one as after the other: a page that comes after a heavy one is slower.
 */
async function alternately(
  rounds: number,
  browser: Browser,
  pages: readonly Compared[],
): Promise<Spread[]> {
  const measured = pages.map((): number[] => [])
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const order = pages.map((_, step) => (round + step) % pages.length)
    for (const at of order) {
      const page = pages[at]
      if (!page) continue
      const time = await firstReadable(browser, page.url, page.words)
      if (round > 0) measured[at]?.push(time)
    }
  }
  return measured.map(spreadOf)
}
