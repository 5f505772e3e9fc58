import type { Page, Worker } from '@playwright/test'
import { busyOf } from './embed-measure.ts'
import type { Figure } from './figure.ts'
import type { Ground } from './ground.ts'
import { openPage } from './slow-page.ts'
import { spreadOf } from './spread.ts'
import { times } from './times.ts'

/** A page is left alone for this long before it is held to be at rest, in ms. */
const AFTER = 2000
/** How long it is then watched, in ms. */
const WATCHED = 3000
const WINDOWS = 5

/** What a page does while nobody does anything. */
interface Rest {
  /** Main-thread time of each window, in ms a second. */
  readonly busy: readonly number[]
  /** Animation frames asked for in all windows. */
  readonly frames: number
}

/** Opens a page, lets a reader take a step, and watches it at rest. The processor is not slowed: that is done by keeping it busy. */
async function restOf(
  { browser }: Ground,
  address: string,
  step: (page: Page) => Promise<void>,
): Promise<Rest> {
  const { page, client, context } = await openPage(browser)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(countFrames)
  await page.goto(address, { waitUntil: 'load' })
  await step(page)
  await Promise.all(page.workers().map((worker) => worker.evaluate(countFrames)))
  await page.waitForTimeout(AFTER)
  // What loading has left behind is swept before, and not while, rest is measured.
  await client.send('HeapProfiler.collectGarbage')
  const countIn = (one: Page | Worker) =>
    (one as Page).evaluate(() => Number(Reflect.get(self, 'benchFrames')))
  const asked = async () => {
    const counts = await Promise.all([page, ...page.workers()].map(countIn))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  const before = await asked()
  const busy = await times(WINDOWS, async () => {
    const start = await busyOf(client)
    await page.waitForTimeout(WATCHED)
    return ((await busyOf(client)) - start) / (WATCHED / 1000)
  })
  const frames = (await asked()) - before
  await context.close()
  return { busy, frames }
}

/** Runs in the page, and in each of its workers. */
function countFrames(): void {
  Object.assign(self, { benchFrames: 0 })
  const ask = self.requestAnimationFrame.bind(self)
  self.requestAnimationFrame = (then) => {
    Object.assign(self, { benchFrames: Reflect.get(self, 'benchFrames') + 1 })
    return ask(then)
  }
}

const staged = (page: Page) =>
  page.locator('[data-staged="true"]').waitFor({ state: 'attached', timeout: 60_000 })

/** Work and frames once nothing is asked of a page any more. */
export async function rest(ground: Ground): Promise<Figure[]> {
  const { readout, pixiVn, blank } = ground
  const empty = await restOf(ground, blank, async () => {})
  const ours = await restOf(ground, `${readout.url}#line=${ground.lines.call[0]}`, async (page) => {
    await staged(page)
    await page.locator('.control-next').click()
  })
  const pixi = await restOf(ground, pixiVn.url, async (page) => {
    await staged(page)
    await page.locator('#next').click()
  })
  const [busy, emptyBusy, pixiBusy] = [ours, empty, pixi].map((one) => spreadOf(one.busy))
  if (!busy || !emptyBusy || !pixiBusy) return []
  return [
    {
      what: 'animation frames asked for at rest',
      unit: 'in 15 s',
      got: ours.frames,
      most: 0,
      measured: { 'pixi-vn': spreadOf([pixi.frames]), 'blank page': spreadOf([empty.frames]) },
    },
    {
      what: 'main thread at rest, beyond a blank page',
      unit: 'ms a second',
      got: busy.median - emptyBusy.median,
      most: 1,
      measured: { 'Readout ms': busy, 'blank page ms': emptyBusy, 'pixi-vn ms': pixiBusy },
    },
  ]
}
