/**
 * The README's pictures, taken from the real play: `npm run pictures` writes them to docs/pictures/,
 * where they are committed.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../src/tools/folders.ts'
import { atRest, type OpenSite, openSite } from '../browser/site.ts'
import { giveFrame, holdFrames } from '../stage/held-frames.ts'

const FOLDER = join(ROOT, 'docs/pictures')

const STILLS = [
  { name: 'opening', line: null, width: 1280, height: 800 },
  { name: 'phone', line: 'no-rockets', width: 390, height: 844 },
  { name: 'end', line: 'rests-on', width: 1280, height: 800 },
] as const

/** What is there once a picture may be taken: the opening's plates, the stage’s print or the end. */
const READY = '.front-picture img, .stage[data-staged="true"], .end-place img'

/** A README should load quickly: the most that a picture may weigh, in bytes. */
const MOST = 250_000
const QUALITIES = [85, 75, 65, 55, 45, 35, 25]

async function capture(page: Page, quality: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const shot = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  await session.detach()
  return Buffer.from(shot.data, 'base64')
}

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
  for (const quality of QUALITIES) {
    const webp = await capture(page, quality)
    if (webp.length > MOST) continue
    await write(name, webp)
    break
  }
  await page.context().close()
}

async function write(name: string, webp: Buffer): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, `${name}.webp`), webp)
  process.stdout.write(`docs/pictures/${name}.webp  ${Math.round(webp.length / 1000)} kB\n`)
}

const site = await openSite()
for (const still of STILLS) await takeStill(site, still)
await site.close()
