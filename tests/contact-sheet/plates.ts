import type { Browser } from '@playwright/test'
import { pictureOf } from '../../src/player/index.ts'
import { type Bundle, lineOf } from '../../src/reconstruction/index.ts'
import { openStillsBrowser } from '../../src/tools/stills/browser.ts'
import { type Tile, writeSheet } from './tile.ts'

/** As large as the stage of a common window, less what the caption covers. */
const SURFACE = { width: 848, height: 540, ratio: 1 }

/** One sheet of the event's pictures without any word: who attests it must be seen. */
export async function platesSheet(browser: Browser, bundle: Bundle): Promise<string> {
  const stills = await openStillsBrowser()
  const [page] = stills?.pages ?? []
  const tiles: Tile[] = []
  for (const [i, id] of bundle.exchange.entries()) {
    const scripted = bundle.lines.find((line) => line.id === id)
    const line = scripted ? lineOf(bundle, scripted) : null
    if (!line?.ok || !page) continue
    const picture = pictureOf(bundle, line.value, { withheld: false })
    const cuts = [{ left: 0, width: SURFACE.width }]
    const print = { picture, surface: SURFACE, covered: 0, cuts }
    const [image] = await page.make({ make: 'stills', files: [], print })
    if (image) tiles.push({ title: String(i + 1), image, type: 'image/webp' })
  }
  await stills?.close()
  return writeSheet(browser, 'plates', tiles, 636)
}
