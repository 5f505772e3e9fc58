import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { next, openPlay, printed, shown } from './journey/play.ts'
import { readPng } from './journey/png.ts'
import { platesOf } from './journey/screens.ts'
import {
  beforePrinting,
  keepContexts,
  loseContext,
  stageWorker,
  withoutRemoteStage,
  withoutStage,
  withoutWebgl,
} from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { WHOLE } from './journey/whole.ts'
import { ATTESTED, CALL } from './journey/work.ts'

/** The plates show as printed beforehand, as fine as the evidence. */
async function expectPrintedBeforehand(page: Page): Promise<void> {
  await expect(page.locator('.stage canvas').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.still')).toHaveAttribute('data-printed', 'true')
  await expectLoaded(page)
  expect((await platesOf(page)).map(({ looks }) => looks)).toEqual(['fine', 'middling'])
  await expect(page.locator('.panel .part-picture')).toContainText('Washington’s plate is fine')
}

/** The plates show as drawn, grade nothing, and the panel says so. */
async function expectUnprinted(page: Page): Promise<void> {
  await expect(page.locator('.stage')).toHaveAttribute('data-source', 'drawings')
  await expectLoaded(page)
  await expect(page.locator('.panel .part-picture')).toContainText(
    'cannot print the plates by grade',
  )
  await expect(page.locator('.panel .part-picture')).not.toContainText('plate is fine')
}

async function expectLoaded(page: Page): Promise<void> {
  const plates = page.locator('.still-plate img')
  await expect(plates).toHaveCount(2)
  for (const plate of await plates.all())
    await expect
      .poll(() => plate.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0)
}

/**
 * The call can be played on, with what attests each line: to its end where everything is tried, since
 * whatever the picture does, the words are the same.
 */
async function expectCallPlays(page: Page): Promise<void> {
  const lines = thorough ? CALL : CALL.slice(0, 2)
  for (const { id, content } of lines) {
    expect(await shown(page)).toMatchObject({ content, attested: ATTESTED[id] })
    if (id !== lines.at(-1)?.id) await next(page)
  }
}

/** Closes the message, so that it covers nothing. */
const putAway = (page: Page) =>
  page.locator('.notice-item').getByRole('button', { name: 'Close' }).click()

const told = (page: Page, what: RegExp) => page.getByRole('alert').filter({ hasText: what })

test('without WebGL I see the plates as printed beforehand, am told so, and play on', async ({
  page,
}) => {
  await withoutWebgl(page)
  await openPlay(page, './#line=not-to-invade')
  await expect(told(page, /does not draw with WebGL.*printed beforehand/)).toHaveCount(1)
  await putAway(page)
  await expectPrintedBeforehand(page)
  await expectCallPlays(page)
})

test('without WebGL and without those prints I see the plates unprinted, by night too, am told so, and play on', {
  tag: WHOLE,
}, async ({ page }) => {
  await withoutWebgl(page)
  await page.route('**/stills/**', (route) => route.abort())
  await openPlay(page, './#line=not-to-invade')
  await expect(told(page, /does not draw with WebGL/)).toHaveCount(1)
  await expectUnprinted(page)
  await putAway(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => litShare(page)).toBeGreaterThan(0.2)
  await expectCallPlays(page)
})

/** The share of the plates, where no words stand over them, that is lighter than a mid grey. */
async function litShare(page: Page): Promise<number> {
  const { width, height, data } = readPng(
    await page.screenshot({ clip: { x: 20, y: 130, width: 800, height: 330 } }),
  )
  let lit = 0
  for (let at = 0; at < data.length; at += 4)
    if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 110) lit += 1
  return lit / (width * height)
}

test('where drawing throws I am told so, and play on', async ({ page }) => {
  await withoutRemoteStage(page)
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('refused')
    }
  })
  await openPlay(page, './#line=not-to-invade')
  await expect(told(page, /WebGL|stage stopped/)).toHaveCount(1)
  await putAway(page)
  await expectPrintedBeforehand(page)
  await expectCallPlays(page)
})

test('when the stage itself does not load I am told so, and play on', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page, './#line=not-to-invade')
  await expect(told(page, /stage stopped/)).toHaveCount(1)
  await putAway(page)
  await expectPrintedBeforehand(page)
  await expectCallPlays(page)
})

test('when the graphics device is lost for good I am told so, and play on', async ({ page }) => {
  await keepContexts(page)
  await openPlay(page, './#line=not-to-invade')
  await printed(page)
  await loseContext(page, { forGood: true })
  await expect(told(page, /stage stopped/)).toHaveCount(1)
  await putAway(page)
  await expectPrintedBeforehand(page)
  await expectCallPlays(page)
})

test('when the graphics device is lost and comes back, the picture does too', {
  tag: WHOLE,
}, async ({ page }) => {
  await keepContexts(page)
  await openPlay(page, './#line=not-to-invade')
  await printed(page)
  await loseContext(page, { forGood: false })
  await next(page)
  await expect(page.locator('.stage canvas').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('.stage')).toHaveAttribute('data-staged', 'true')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Waits until something is printed, and reads the two plates. */
async function expectPrinted(page: Page): Promise<void> {
  await printed(page)
  await expect(page.locator('.stage canvas').filter({ visible: true })).toHaveCount(1)
  expect((await platesOf(page)).map(({ looks }) => looks)).toEqual(['fine', 'middling'])
}

test('where no worker draws, the page prints by itself', { tag: WHOLE }, async ({ page }) => {
  await withoutRemoteStage(page)
  await openPlay(page, './#line=not-to-invade')
  await expectPrinted(page)
  expect(page.workers()).toEqual([])
})

test('where a worker has no WebGL, the page prints by itself', { tag: WHOLE }, async ({ page }) => {
  await beforePrinting(page, 'OffscreenCanvas.prototype.getContext = () => null')
  await openPlay(page, './#line=not-to-invade')
  await expectPrinted(page)
})

test('when what prints breaks down I am told so, and play on', { tag: WHOLE }, async ({ page }) => {
  await openPlay(page, './#line=not-to-invade')
  await expectPrinted(page)
  const worker = await stageWorker(page)
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken down')
    })
  })
  await expect(told(page, /stage stopped/)).toHaveCount(1)
  await putAway(page)
  await expectPrintedBeforehand(page)
  await expectCallPlays(page)
})

test('two seconds after a step the page is at rest: no frame asked for, no timer running', {
  tag: WHOLE,
}, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.addInitScript(watchWork)
  await beforePrinting(page, `(${watchWork})()`)
  await openPlay(page)
  await printed(page)
  const rest = async () => {
    await page.waitForTimeout(2_000)
    const worker = await stageWorker(page)
    for (const one of [page, worker] as Page[]) await one.evaluate(() => self.work?.splice(0))
    await page.waitForTimeout(2_000)
    const done = [page, worker].map((one) => (one as Page).evaluate(() => self.work))
    return (await Promise.all(done)).flat()
  }
  expect(await rest(), 'on loading').toEqual([])
  await page.evaluate(() => {
    location.hash = 'line=no-promise'
  })
  const there = CALL.find(({ id }) => id === 'no-promise')?.content ?? 'none'
  await expect(page.locator('.caption .content')).toHaveText(there)
  await next(page)
  await printed(page)
  expect(await rest(), 'in the call').toEqual([])
  await context.close()
})

/** Runs in the page and in the worker that prints for it. */
function watchWork(): void {
  self.work = []
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
    const before = self[name] as (...args: unknown[]) => number
    Object.assign(self, {
      [name]: (...args: unknown[]) => {
        const by = new Error().stack?.split('\n')[2]?.trim()
        self.work?.push(`${name} ${by}`)
        return before.apply(self, args)
      },
    })
  }
}

declare global {
  interface Window {
    /** Frames and timers that were asked for. */
    work?: string[]
  }
}
