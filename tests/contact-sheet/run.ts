/**
 * Contact sheets, to be looked at: `npm run contact-sheet [-- SIZE MODE]`, such as `1280x800 dark`.
 * Every line of the event and the first of every scene, in four sizes and four modes; and the event's
 * pictures once without a word. They go to `shots/`. With `callers` nothing but the two callers: every
 * pose at every grade, size and edition, without a word; with `drawing NAME` that drawing, likewise.
 */
import type { Browser, BrowserContextOptions } from '@playwright/test'
import type { Bundle } from '../../src/reconstruction/index.ts'
import { launchChromium } from '../../src/tools/chromium.ts'
import { STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'
import { atRest, goToLine, openSite } from '../browser/site.ts'
import { callerSheets, drawingSheets } from './callers.ts'
import { platesSheet } from './plates.ts'
import { type Tile, writeSheet } from './tile.ts'

const SIZES = ['1280x800', '768x1024', '390x844', '320x480'] as const

const MODES = {
  light: { colorScheme: 'light', reducedMotion: 'no-preference' },
  dark: { colorScheme: 'dark', reducedMotion: 'reduce' },
  still: { colorScheme: 'light', reducedMotion: 'reduce' },
  forced: { colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>

type Mode = keyof typeof MODES

/** Lines that differ in what the stage shows at all. */
function linesToShow(bundle: Bundle): string[] {
  const scenes = new Set<string>()
  return bundle.lines.flatMap(({ id, scene }) => {
    const first = !scenes.has(scene)
    scenes.add(scene)
    return first || bundle.exchange.includes(id) ? [id] : []
  })
}

async function shoot(
  browser: Browser,
  url: string,
  lines: readonly string[],
  size: string,
  mode: Mode,
): Promise<Tile[]> {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const context = await browser.newContext({ viewport: { width, height }, ...MODES[mode] })
  const page = await context.newPage()
  await page.goto(`${url}#line=${lines[0]}`)
  await page.locator('.stage[data-staged="true"]').waitFor({ timeout: 120_000 })
  const tiles: Tile[] = []
  for (const line of lines) {
    await goToLine(page, line)
    await atRest(page, mode === 'light')
    tiles.push({ title: line, image: await page.screenshot(), type: 'image/png' })
  }
  await context.close()
  return tiles
}

const asked = process.argv.slice(2)
const wanted = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one))
  return some.length > 0 ? some : all
}

const [kind, drawing] = asked
if (kind === 'callers' || (kind === 'drawing' && drawing)) {
  const browser = await launchChromium()
  if (!browser) throw new Error('No Chromium was found to print the sheets in.')
  const sheets = drawing ? drawingSheets(browser, drawing) : callerSheets(browser)
  process.stdout.write(`${(await sheets).join('\n')}\n`)
  await browser.close()
  process.exit()
}

const story = await openStory(STORY)
if (!story.ok) throw new Error(story.error)
const bundle = story.value
const site = await openSite()
process.stdout.write(`${await platesSheet(site.browser, bundle)}\n`)
for (const size of wanted(SIZES)) {
  for (const mode of wanted(Object.keys(MODES) as Mode[])) {
    if (asked.includes('plates')) continue
    const tiles = await shoot(site.browser, site.url, linesToShow(bundle), size, mode)
    const width = size === '1280x800' ? 624 : 304
    process.stdout.write(`${await writeSheet(site.browser, `${size}-${mode}`, tiles, width)}\n`)
  }
}
await site.close()
