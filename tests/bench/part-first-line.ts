import { alternately } from './alternately.ts'
import type { Figure } from './figure.ts'
import { firstReadable } from './first-paint.ts'
import type { Ground } from './ground.ts'

/** How often the two are measured that the figure compares, and how often those beside them. */
const PAIRS = 25
const PEERS = 7

/** When the first line can be read, over a weak line and on a weak processor. */
export async function firstLine(ground: Ground): Promise<Figure[]> {
  const { browser, readout, oneLine, pixiVn, inky } = ground
  const [ours, theirs] = await alternately(firstReadable, PAIRS, browser, [readout, oneLine])
  const [pixi, inkyTimes] = await alternately(firstReadable, PEERS, browser, [pixiVn, inky])
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
