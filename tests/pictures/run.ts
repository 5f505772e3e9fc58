/**
 * The README's pictures and the films of docs/stage.md, taken from the real play: `npm run pictures`
 * writes them to docs/pictures/, where they are committed; `npm run pictures -- film` the films alone.
 */
import type { Page } from '@playwright/test'
import { atRest, type OpenSite, openSite } from '../browser/site.ts'
import { giveFrame, holdFrames } from '../stage/held-frames.ts'
import { FILMS, takeFilm } from './film.ts'
import { writePicture } from './write.ts'

const STILLS = [
  { name: 'opening', line: null, width: 1280, height: 800 },
  { name: 'phone', line: 'no-rockets', width: 390, height: 844 },
  { name: 'end', line: 'rests-on', width: 1280, height: 800 },
] as const

/** What is there once a picture may be taken: the opening's plates, the stage’s print or the end. */
const READY = '.front-picture img, .stage[data-staged="true"], .end-place img'

async function open(
  site: OpenSite,
  line: string | null,
  width: number,
  height: number,
): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  })
  const page = await context.newPage()
  await holdFrames(page)
  await page.goto(line === null ? site.url : `${site.url}#line=${line}`)
  await page.locator(READY).first().waitFor({ timeout: 120_000 })
  await page.evaluate(() => document.fonts.ready)
  return page
}

async function takeStill(
  site: OpenSite,
  { name, line, width, height }: (typeof STILLS)[number],
): Promise<void> {
  const page = await open(site, line, width, height)
  await giveFrame(page, 0)
  await giveFrame(page, 5000)
  await atRest(page, false)
  await writePicture(page, name)
  await page.context().close()
}

const site = await openSite()
if (!process.argv.includes('film')) for (const still of STILLS) await takeStill(site, still)
for (const film of FILMS) await takeFilm(site, film)
await site.close()
