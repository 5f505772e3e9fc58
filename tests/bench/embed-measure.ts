import type { Browser, CDPSession, Page } from '@playwright/test'
import { NAMED } from './named.ts'

/** The middle of some measurements, and the quarters below and above. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

/** What a host's page went through until it rested, before anybody touched it. */
export interface Loading {
  /** Time of scripts, styles and layout in ms, at a quarter of the processor's speed. */
  readonly work: number
  /** Sum of layout shifts, also those after an act. */
  readonly shift: number
  /** Addresses that were asked. */
  readonly asked: readonly string[]
  readonly cookies: number
  /** Entries in the storage of any frame. */
  readonly stored: number
}

/** Opens a page in a fresh context, at a quarter of the processor's speed. */
export async function openSlow(browser: Browser): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(NAMED)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  // The processor's own time: a machine that does something else beside must not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return { page, client }
}

/** What a script does and what it makes the page do, in ms: its own time, styles and layout. */
async function workOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
  const part = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return parts.reduce((sum, name) => sum + part(name), 0) * 1000
}

/** Main-thread time of the page's process so far, in ms. */
export async function busyOf(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

/** How long a page is left alone before it is looked at, in ms. */
const REST = 1000

/** Loads a host's page and leaves it alone for a while. */
export async function loadAndRest(browser: Browser, address: string): Promise<Loading> {
  const { page, client } = await openSlow(browser)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  await page.waitForTimeout(REST)
  const work = await workOf(client)
  const shift = Number(await page.evaluate('shift'))
  const stored = await storedIn(page)
  const cookies = (await page.context().cookies()).length
  await page.context().close()
  return { work, shift, asked, cookies, stored }
}

async function storedIn(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => localStorage.length + sessionStorage.length)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * What a page's script adds to it, in ms at a quarter of the processor's speed: the page is laid out
 * with the script held back, and what it does until it rests again is counted. The layout of a text
 * differs from one load to the next by more than a script may cost, so that loads with and without
 * one cannot tell.
 * @param script the end of the script's address
 */
export async function addedByScript(
  browser: Browser,
  address: string,
  script: string,
): Promise<number> {
  const { page, client } = await openSlow(browser)
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(`**/${script}`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('#end').waitFor()
  await page.waitForTimeout(REST)
  const before = await workOf(client)
  letThrough()
  await page.waitForLoadState('load')
  await page.waitForTimeout(REST)
  const added = (await workOf(client)) - before
  await page.context().close()
  return added
}

const READY = 'html[data-player="ready"]'

/** From the tap on a player to a "next" that works, in ms, and whether the host's boxes moved. */
export async function tapToNext(browser: Browser, address: string) {
  const { page } = await openSlow(browser)
  await page.goto(address)
  await page.waitForTimeout(REST)
  const after = () => page.locator('#after').boundingBox()
  const before = JSON.stringify(await after())
  const start = Date.now()
  await page.locator('readout-player [data-readout="play"]').click()
  await page.frameLocator('readout-player iframe').locator(READY).waitFor({ state: 'attached' })
  const time = Date.now() - start
  await page.frameLocator('readout-player iframe').locator('.control-next').click()
  const moved = JSON.stringify(await after()) !== before
  await page.context().close()
  return { time, moved }
}

/** From navigation to a "next" that works on the page itself, in ms. */
export async function pageToNext(browser: Browser, address: string): Promise<number> {
  const { page } = await openSlow(browser)
  const start = Date.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(READY).waitFor({ state: 'attached' })
  const time = Date.now() - start
  await page.context().close()
  return time
}

/**
 * How long after the last player has come its page rests, in ms: until then each is woken once by the
 * twelve seconds in which a script may come (src/apps/common/page-frame.css).
 */
const SETTLED = 15_000

/** Main-thread time at rest, in ms a second, once every player on the page has been loaded. */
export async function restOf(browser: Browser, address: string, players: number): Promise<Spread> {
  const { page, client } = await openSlow(browser)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(address)
  await page.mouse.wheel(0, 20)
  for (let n = 0; n < players; n += 1) {
    await page.locator('readout-player').nth(n).scrollIntoViewIfNeeded()
    await page.frameLocator(`readout-player >> nth=${n} >> iframe`).locator(READY).waitFor({
      state: 'attached',
      timeout: 60_000,
    })
  }
  await page.waitForTimeout(SETTLED)
  // What loading has left behind is swept before, and not while, rest is measured.
  await client.send('HeapProfiler.collectGarbage')
  const windows: number[] = []
  for (let n = 0; n < 5; n += 1) {
    const before = await busyOf(client)
    await page.waitForTimeout(2000)
    windows.push(((await busyOf(client)) - before) / 2)
  }
  await page.context().close()
  return spreadOf(windows)
}
