import type { BrowserContextOptions, Page } from '@playwright/test'
import type { OpenSite } from '../browser/site.ts'
import { writePicture } from './write.ts'

/** A window that the first seconds are looked at in. */
interface Film extends BrowserContextOptions {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** How wide a frame is on the strip, in CSS px, and how many stand in a row. */
  readonly width: number
  readonly across: number
}

export const FILMS: readonly Film[] = [
  {
    name: 'film-telephone',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    width: 195,
    across: 6,
  },
  { name: 'film-desk', viewport: { width: 1280, height: 800 }, width: 400, across: 3 },
]

/** What a reader does, when, in seconds from the address on, and how it is said under the frame. */
const DEEDS: readonly { at: number; says: string; act?: (page: Page) => Promise<unknown> }[] = [
  { at: 1, says: 'the opening' },
  {
    at: 3,
    says: 'Play the call: the key',
    act: (page) => page.getByRole('link', { name: 'Play the call' }).click(),
  },
  { at: 4.5, says: 'the hand prints it finer', act: (page) => page.keyboard.press('ArrowRight') },
  { at: 6, says: 'and finer', act: (page) => page.keyboard.press('ArrowRight') },
  { at: 7.5, says: 'Next: the first line', act: (page) => pressNext(page) },
  { at: 9.5, says: 'Next: the second', act: (page) => pressNext(page) },
]

/** After a deed, how long it is looked at before its frame is taken, in ms. */
const LOOKED_AT = 500

const pressNext = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Next', exact: true }).click()

/** Takes a frame after each deed, and writes the strip of them as one picture. */
export async function takeFilm(site: OpenSite, film: Film): Promise<void> {
  const { name, width, across, ...options } = film
  const context = await site.browser.newContext({ ...options, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(site.url)
  const frames: string[] = []
  for (const { at, says, act } of DEEDS) {
    await page.waitForFunction((ms) => performance.now() >= ms, at * 1000 - LOOKED_AT)
    await act?.(page)
    await page.waitForFunction((ms) => performance.now() >= ms, at * 1000)
    const seconds = (await page.evaluate(() => performance.now())) / 1000
    const image = (await page.screenshot()).toString('base64')
    frames.push(
      `<figure><img src="data:image/png;base64,${image}">${seconds.toFixed(1)} s · ${says}</figure>`,
    )
  }
  await context.close()
  const strip = await site.browser.newPage({
    viewport: { width: across * (width + 12) + 12, height: 100 },
  })
  await strip.setContent(
    `<style>body{margin:12px;display:grid;grid-template-columns:repeat(${across},${width}px);gap:12px;background:#fff}
    figure{margin:0;font:13px/1.4 sans-serif}img{display:block;width:100%;outline:1px solid #999}</style>${frames.join('')}`,
  )
  const height = await strip.evaluate(() => document.documentElement.scrollHeight)
  await strip.setViewportSize({ width: across * (width + 12) + 12, height })
  await writePicture(strip, name)
  await strip.close()
}
