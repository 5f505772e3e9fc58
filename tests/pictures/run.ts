/**
 * The README's pictures, taken from the real play: `npm run pictures` writes them to docs/pictures/,
 * where they are committed.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HOUSE } from '../../src/tools/folders.ts'
import { atRest, goToLine, type OpenSite, openSite } from '../browser/site.ts'
import { giveFrame, holdFrames } from '../stage/held-frames.ts'
import { animationOf, type Frame } from './animation.ts'

const FOLDER = join(HOUSE, 'docs/pictures')

const STILLS = [
  { name: 'play', line: 'not-to-invade', width: 1280, height: 800 },
  { name: 'coarse', line: 'no-promise', width: 1280, height: 800 },
  { name: 'phone', line: 'if-you-sanction', width: 390, height: 844 },
] as const

/** A README should load quickly: the most that a picture and the loop may weigh, in bytes. */
const MOST = 250_000
const MOST_LOOP = 1_500_000
const QUALITIES = [85, 75, 65, 55, 45, 35, 25]

/** The re-screening from line 3 to 4 to 5, and back to where it began. */
const LOOP = {
  width: 540,
  height: 720,
  lines: ['no-promise', 'no-rockets', 'we-are-not'],
} as const
/** From one frame of a change to the next, how many there are, and how long a line stands, in ms. */
const STEP = 90
const STEPS = 7
const STANDS = 1700

async function capture(page: Page, quality: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const shot = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  await session.detach()
  return Buffer.from(shot.data, 'base64')
}

async function open(site: OpenSite, line: string, width: number, height: number): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  })
  const page = await context.newPage()
  await holdFrames(page)
  await page.goto(`${site.url}#line=${line}`)
  await page.locator('.stage[data-staged="true"]').waitFor({ timeout: 120_000 })
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

async function takeLoop(site: OpenSite): Promise<void> {
  for (const quality of QUALITIES.slice(2)) {
    const frames = await loopFrames(site, quality)
    const loop = animationOf(frames, LOOP.width, LOOP.height)
    if (loop.length > MOST_LOOP) continue
    await write('loop', loop)
    return
  }
}

async function loopFrames(site: OpenSite, quality: number): Promise<Frame[]> {
  const [first] = LOOP.lines
  const page = await open(site, first, LOOP.width, LOOP.height)
  const frames: Frame[] = []
  let now = 1000
  for (const line of [...LOOP.lines.slice(1), first]) {
    await goToLine(page, line)
    await atRest(page, false)
    for (let step = 0; step < STEPS; step += 1) {
      await giveFrame(page, now)
      frames.push({ webp: await capture(page, quality), lasts: STEP })
      now += STEP
    }
    await giveFrame(page, now + 5000)
    frames.push({ webp: await capture(page, quality), lasts: STANDS })
    now += 10_000
  }
  await page.context().close()
  return frames
}

async function write(name: string, webp: Buffer): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, `${name}.webp`), webp)
  process.stdout.write(`docs/pictures/${name}.webp  ${Math.round(webp.length / 1000)} kB\n`)
}

const site = await openSite()
for (const still of STILLS) await takeStill(site, still)
await takeLoop(site)
await site.close()
