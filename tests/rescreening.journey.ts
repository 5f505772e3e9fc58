import { expect, type Page, test } from '@playwright/test'
import { type Bitmap, readScreen } from '../src/stage/measure.ts'
import { inkAngle, SCREENS } from '../src/stage/screens.ts'
import { loseCanvas } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { type Bench, buildBench, openBench, readBack, ready, turn } from './stage/bench.ts'
import { figureIn, LEAST_FIGURE } from './stage/bitmap.ts'
import { framesAsked, giveFrame, holdFrames } from './stage/held-frames.ts'

// In one worker, so that its bench is built once.
test.describe.configure({ mode: 'default' })

let bench: Bench
test.beforeAll(async () => {
  bench = await buildBench()
})

const WIDTH = 700
const HEIGHT = 560
test.use({ viewport: { width: WIDTH, height: HEIGHT } })

/** What stands on the left plate after a frame, clear of the wire. */
async function frameAt(page: Page, now: number): Promise<string> {
  await giveFrame(page, now)
  return (await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 300 } })).toString(
    'base64',
  )
}

test('a change of grade is a re-screening: neither the one nor the other, and over in half a second', async ({
  page,
}) => {
  await holdFrames(page)
  await openBench(page, bench, 'left=none&right=full')
  await ready(page)
  await turn(page, { left: 'full' })
  const frames: string[] = []
  for (const now of [0, 100, 200, 300, 500]) frames.push(await frameAt(page, 1000 + now))
  const [first, , , , last] = frames
  expect(new Set(frames).size, 'every frame differs').toBe(frames.length)
  expect(first).not.toBe(last)
  const over = await frameAt(page, 1000 + 2000)
  expect(over, 'what comes after half a second is the same').toBe(last)
  expect(await framesAsked(page), 'and then no frame is asked for').toBe(0)
})

test('where movement is not wanted a change of grade is a cut, and asks for no frame', async ({
  page,
}) => {
  await holdFrames(page)
  await openBench(page, bench, 'motion=off&left=none&right=full')
  await ready(page)
  await turn(page, { left: 'full' })
  expect(await framesAsked(page)).toBe(0)
  expect(periodOf(await readBack(page)) / SCREENS.full.cell).toBeCloseTo(1, 1)
})

/** What a change cost: frames that were asked for, those that drew, and prints that were screened. */
interface Cost {
  frames: number
  drawn: number
  prints: number
}

/** Counts draws and prints. (A method: tsx gives arrow functions a name by a helper.) */
const countWork = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext
    for (const name of ['drawElements', 'copyTexImage2D'] as const) {
      const before = prototype[name] as (...given: unknown[]) => void
      Object.assign(globalThis, { [name]: 0 })
      Object.assign(prototype, {
        [name](...given: unknown[]) {
          Object.assign(globalThis, { [name]: Number(Reflect.get(globalThis, name)) + 1 })
          before.apply(this, given)
        },
      })
    }
  })

const counted = (page: Page, what: 'drawElements' | 'copyTexImage2D'): Promise<number> =>
  page.evaluate((name) => Number(Reflect.get(globalThis, name)), what)

let clock = 1000

/** Changes the picture on a machine that takes so many ms to a frame. */
async function costOf(page: Page, values: Record<string, string>, frame: number): Promise<Cost> {
  const before = await counted(page, 'copyTexImage2D')
  await turn(page, values)
  const cost = { frames: 0, drawn: 0, prints: 0 }
  while ((await framesAsked(page)) > 0) {
    const draws = await counted(page, 'drawElements')
    await giveFrame(page, clock)
    clock += frame
    cost.frames += 1
    if ((await counted(page, 'drawElements')) > draws) cost.drawn += 1
  }
  cost.prints = (await counted(page, 'copyTexImage2D')) - before
  return cost
}

test('where frames are late movement comes down in steps: no moves of the camera, fewer frames, a cut', {
  tag: WHOLE,
}, async ({ page }) => {
  await holdFrames(page)
  await countWork(page)
  await openBench(page, bench, 'left=none&right=full&from=left')
  await ready(page)
  const moving = await costOf(page, { from: 'right' }, 50)
  expect(moving.drawn, 'every frame is drawn').toBe(moving.frames)
  expect(moving.prints, 'and the camera moves').toBeGreaterThan(5)
  const smooth = await costOf(page, { from: 'left' }, 50)
  expect(smooth.drawn, 'every frame is drawn').toBe(smooth.frames)
  expect(smooth.prints, 'and the camera stands').toBe(1)
  const stepped = await costOf(page, { from: 'right' }, 16)
  expect(stepped.drawn, 'a few frames are drawn').toBeLessThan(stepped.frames / 3)
  expect(stepped.prints).toBe(1)
  expect(await costOf(page, { from: 'left' }, 16), 'what is given up stays so').toEqual(stepped)
  await costOf(page, { from: 'right' }, 200)
  expect(await costOf(page, { from: 'left' }, 16)).toEqual({ frames: 0, drawn: 0, prints: 1 })
})

/** Tells the page that its tab is hidden, or shown again. */
const hideTab = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((now) => {
    const state = now ? 'hidden' : 'visible'
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test('in a hidden tab a change under way ends, nothing is drawn, and the tab comes back to the latest picture', {
  tag: WHOLE,
}, async ({ page }) => {
  await holdFrames(page)
  await countWork(page)
  await openBench(page, bench, 'left=none&right=full')
  await ready(page)
  await turn(page, { left: 'full' })
  await giveFrame(page, 1000)
  await hideTab(page, true)
  expect(await framesAsked(page)).toBe(0)
  const before = await counted(page, 'drawElements')
  await turn(page, { left: 'partial' })
  expect(await framesAsked(page)).toBe(0)
  expect(await counted(page, 'drawElements')).toBe(before)
  await hideTab(page, false)
  while ((await framesAsked(page)) > 0) {
    await giveFrame(page, clock)
    clock += 300
  }
  expect(periodOf(await readBack(page)) / SCREENS.partial.cell).toBeCloseTo(1, 1)
})

test('when the context is lost in the middle of a change, the picture that was coming is there after', {
  tag: WHOLE,
}, async ({ page }) => {
  await holdFrames(page)
  await openBench(page, bench, 'left=none&right=full')
  await ready(page)
  await turn(page, { left: 'partial' })
  await giveFrame(page, 1000)
  await giveFrame(page, 1100)
  const restore = await loseCanvas(page)
  await expect(page.locator('canvas')).toBeHidden()
  await restore()
  await expect(page.locator('canvas')).toBeVisible()
  expect(await framesAsked(page)).toBe(0)
  expect(periodOf(await readBack(page)) / SCREENS.partial.cell).toBeCloseTo(1, 1)
})

/** Between two dots of the left plate, in CSS px. */
function periodOf(bitmap: Bitmap, width = WIDTH): number {
  const ratio = bitmap.width / width
  const part = { x: 0, y: 0, width: ((width - 14) / 2) * ratio, height: bitmap.height }
  return (readScreen(bitmap, part, inkAngle(0), [2.5 * ratio, 20 * ratio])?.period ?? 0) / ratio
}

/** Waits until the picture is printed at another size. @param width in device px. */
async function printedAt(page: Page, width: number): Promise<void> {
  await page.waitForFunction((px) => document.querySelector('canvas')?.width === px, width)
  await page.evaluate(() => stage.settled())
}

test('after a resize the dots are as large as before, on a picture of the new size', async ({
  page,
}) => {
  await openBench(page, bench, 'motion=off&left=partial&right=full')
  await ready(page)
  expect(periodOf(await readBack(page)) / SCREENS.partial.cell).toBeCloseTo(1, 1)
  await page.setViewportSize({ width: 1000, height: 640 })
  await printedAt(page, 1000)
  expect(periodOf(await readBack(page), 1000) / SCREENS.partial.cell).toBeCloseTo(1, 1)
})

test('zoomed in, the picture is printed anew as sharp as the screen, its dots as large in CSS px', {
  tag: WHOLE,
}, async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=partial&right=full')
  await ready(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: WIDTH,
    height: HEIGHT,
    deviceScaleFactor: 2,
    mobile: false,
  })
  await page.evaluate(() => dispatchEvent(new Event('resize')))
  await printedAt(page, 2 * WIDTH)
  expect(periodOf(await readBack(page)) / SCREENS.partial.cell).toBeCloseTo(1, 1)
})

test('among twenty other graphics contexts its own is taken away, and the picture comes back', {
  tag: WHOLE,
}, async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=none&right=full')
  await ready(page)
  const before = await readBack(page)
  await page.evaluate(() => {
    document.querySelector('canvas')?.setAttribute('data-first', '')
    const others = Array.from({ length: 20 }, () =>
      document.createElement('canvas').getContext('webgl2'),
    )
    Object.assign(globalThis, { others })
  })
  await expect(page.locator('canvas:not([data-first])')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('canvas')).toHaveCount(1)
  const after = await readBack(page)
  expect(
    Buffer.compare(Buffer.from(before.data as Buffer), Buffer.from(after.data as Buffer)),
  ).toBe(0)
})

test('a drawing that is not there leaves an even tone at the plate’s own screen, and is told of', async ({
  page,
}) => {
  await openBench(page, bench, 'motion=off&scene=missing&left=partial')
  await ready(page)
  await expect(page.locator('output')).toHaveText(/missing[^"]*","why":"missing"/)
  const bitmap = await readBack(page)
  const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const period = readScreen(bitmap, whole, inkAngle(0), [2.5, 20])?.period ?? 0
  expect(period / SCREENS.partial.cell).toBeCloseTo(1, 1)
  expect(figureIn(bitmap, whole)).toBeLessThan(LEAST_FIGURE)
})

test('a figure is told from an even tone and from bare paper', async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=full&right=full')
  await ready(page)
  const left = { x: 0, y: 0, width: 340, height: HEIGHT }
  expect(figureIn(await readBack(page), left)).toBeGreaterThan(LEAST_FIGURE)
  const blank = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400"/>`
  await openBench(page, bench, 'motion=off&left=none&right=full', { 'caller-day': blank })
  await ready(page)
  expect(figureIn(await readBack(page), left)).toBeLessThan(LEAST_FIGURE)
})
