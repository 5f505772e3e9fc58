import { walkRecordingBoxes } from '../journey/boxes.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'

/** Windows, in CSS px: a desk, a tablet upright, a telephone, and the least that must do. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const

const WATCHED = ['caption', 'controls', 'the panel']

/** How often the boxes that must stand still stood elsewhere, over the whole play at four sizes. */
export async function boxes({ browser, readout, lines: { first } }: Ground): Promise<Figure[]> {
  let moved = 0
  const lines: number[] = []
  for (const viewport of SIZES) {
    const { page, context } = await openPage(browser)
    await page.setViewportSize(viewport)
    await page.goto(`${readout.url}#line=${first}`)
    await page.locator('html[data-player="ready"]').waitFor({ state: 'attached' })
    const { steps, places } = await walkRecordingBoxes(page)
    // A box that is nowhere to be found would count as one that stands still.
    for (const name of WATCHED) moved += Math.abs((places[name]?.length ?? 0) - 1)
    lines.push(steps + 1)
    await context.close()
  }
  return [
    {
      what: 'boxes of caption, controls and panel that moved',
      unit: 'at four sizes',
      got: moved,
      most: 0,
      measured: { 'lines shown': spreadOf(lines) },
    },
  ]
}
