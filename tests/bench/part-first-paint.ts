import { alternately } from './alternately.ts'
import type { Figure } from './figure.ts'
import { firstPainted } from './first-paint.ts'
import type { Ground } from './ground.ts'

/** How often the two are measured. */
const PAIRS = 25

/** When anything of Play's page is painted first, over a weak line and on a weak processor. */
export async function firstPaint({ browser, readout, oneLine }: Ground): Promise<Figure[]> {
  const [ours, theirs] = await alternately(firstPainted, PAIRS, browser, [readout, oneLine])
  if (!ours || !theirs) return []
  return [
    {
      what: 'first paint of the opening, against a page with one line of text',
      unit: '×',
      got: ours.median / theirs.median,
      most: 1.2,
      measured: { 'Readout ms': ours, 'page with one line ms': theirs },
    },
  ]
}
