import { expect, test } from '@playwright/test'
import { type Bitmap, coloursIn, readScreen } from '../src/stage/measure.ts'
import { inkAngle, SCREENS } from '../src/stage/screens.ts'
import { thorough } from '../src/testing/thorough.ts'
import { loseCanvas } from './journey/stage.ts'
import { type Bench, buildBench, openBench, readBack, ready, turn } from './stage/bench.ts'

// In one worker, so that its bench is built once.
test.describe.configure({ mode: 'default' })

let bench: Bench
test.beforeAll(async () => {
  bench = await buildBench()
})

const WIDTH = 700
const HEIGHT = 560
const PLATE = (WIDTH - 14) / 2
test.use({ viewport: { width: WIDTH, height: HEIGHT } })

type Side = 'left' | 'right'

const PAIRS = [
  ['full', 'none'],
  ['partial', 'full'],
  ['neutral', 'partial'],
  ['none', 'plain'],
] as const

/** The screen of one side's plate, in CSS px. @param turned degrees off the screen's own angle. */
function screenOf(bitmap: Bitmap, side: Side, turned = 0) {
  const ratio = bitmap.width / WIDTH
  const x = side === 'left' ? 0 : (WIDTH - PLATE) * ratio
  const part = { x, y: 0, width: PLATE * ratio, height: HEIGHT * ratio }
  const angle = inkAngle(side === 'left' ? 0 : 1) + turned
  const found = readScreen(bitmap, part, angle, [2.5 * ratio, 20 * ratio])
  return { period: (found?.period ?? 0) / ratio, strength: found?.strength ?? 0 }
}

/** Whole ones are tried on the page itself too: pixels.journey.ts. */
const RATIOS = thorough ? [1, 1.5, 2, 3] : []

for (const ratio of RATIOS) {
  test.describe(`At ${ratio} device pixels to one of the page`, () => {
    test.use({ deviceScaleFactor: ratio })
    test('each side is printed at its own grade, as large as ever', async ({ page }) => {
      await openBench(page, bench, 'motion=off&left=full&right=none')
      await ready(page)
      // Reading back takes its time where there are many pixels.
      for (const [left, right] of ratio < 2 ? PAIRS : PAIRS.slice(0, 2)) {
        await turn(page, { left, right })
        await page.evaluate(() => stage.settled())
        const bitmap = await readBack(page)
        for (const [side, grade] of [
          ['left', left],
          ['right', right],
        ] as const) {
          const { period, strength } = screenOf(bitmap, side)
          expect.soft(period / SCREENS[grade].cell, `${side} at ${grade}`).toBeCloseTo(1, 1)
          expect.soft(strength, `${side} at ${grade}`).toBeGreaterThan(0.003)
        }
      }
    })
  })
}

test('a plate that is spoken against is told from a coarse one by its lines, by day and by night', async ({
  page,
}) => {
  await openBench(page, bench, 'motion=off&left=against&right=none&theme=light')
  await ready(page)
  for (const theme of ['light', 'dark']) {
    await turn(page, { theme })
    await page.evaluate(() => stage.settled())
    const bitmap = await readBack(page)
    const lines = screenOf(bitmap, 'left', 90)
    expect(lines.period, theme).toBeCloseTo(SCREENS.against.cell, 0)
    expect(lines.strength, theme).toBeGreaterThan(4 * screenOf(bitmap, 'left').strength)
    const dots = screenOf(bitmap, 'right', 90)
    expect(dots.strength, theme).toBeLessThan(3 * screenOf(bitmap, 'right').strength)
  }
})

test('the night edition is no negative: what is light by day is light by night', async ({
  page,
}) => {
  await openBench(page, bench, 'motion=off&scene=shop-aisle&theme=light')
  await ready(page)
  const day = lightness(await readBack(page))
  await turn(page, { theme: 'dark' })
  await page.evaluate(() => stage.settled())
  const night = lightness(await readBack(page))
  expect(correlation(day, night)).toBeGreaterThan(0.8)
  expect(mean(night)).toBeLessThan(mean(day))
})

test('the same state draws the same picture, whatever was shown before', async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=none&right=full&noise=0.7')
  await ready(page)
  const first = await readBack(page)
  await turn(page, { scene: 'shop-aisle' })
  await turn(page, { theme: 'dark', left: 'full' })
  await turn(page, { theme: 'light', left: 'none', scene: 'call' })
  await page.evaluate(() => stage.settled())
  expect(Buffer.compare(bytes(first), bytes(await readBack(page)))).toBe(0)
})

test('asks for no frame at rest, and comes to rest after a change', async ({ page }) => {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window)
    Object.assign(globalThis, { asked: 0 })
    window.requestAnimationFrame = (then) => {
      Object.assign(globalThis, { asked: Number(Reflect.get(globalThis, 'asked')) + 1 })
      return ask(then)
    }
  })
  const asked = () => page.evaluate(() => Number(Reflect.get(globalThis, 'asked')))
  await openBench(page, bench, 'left=none&right=full')
  await ready(page)
  const before = await asked()
  await page.waitForTimeout(1500)
  expect(await asked()).toBe(before)
  await turn(page, { left: 'full', from: 'right' })
  await page.evaluate(() => stage.settled())
  const after = await asked()
  expect(after).toBeGreaterThan(before)
  await page.waitForTimeout(1000)
  expect(await asked()).toBe(after)
})

test('comes back to the same picture when its context is lost', async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=none&right=full')
  await ready(page)
  const before = await readBack(page)
  const restore = await loseCanvas(page)
  await expect(page.locator('canvas')).toBeHidden()
  await restore()
  await expect(page.locator('canvas')).toBeVisible()
  expect(Buffer.compare(bytes(before), bytes(await readBack(page)))).toBe(0)
})

test('opens another context when the browser keeps the first', async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=none&right=full')
  await ready(page)
  const before = await readBack(page)
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    canvas?.setAttribute('data-first', '')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.locator('canvas:not([data-first])')).toBeVisible({ timeout: 10_000 })
  await expect(page.locator('canvas')).toHaveCount(1)
  expect(Buffer.compare(bytes(before), bytes(await readBack(page)))).toBe(0)
})

const FAULTY = [
  ['that is no drawing', '<!doctype html><p>Not found</p>', 'not-svg'],
  ['that is broken', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g', 'not-svg'],
  ['that is too large', `<svg width="10" height="10"></svg>${' '.repeat(600_000)}`, 'too-large'],
  [
    'of absurd size',
    '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="9"/>',
    'too-large',
  ],
] as const

// The last two are refused before they are drawn: src/stage/plates.test.ts.
for (const [what, body, why] of thorough ? FAULTY : FAULTY.slice(0, 2)) {
  test(`a plate ${what} is an even tone at its own grade, and is told of`, async ({ page }) => {
    await openBench(page, bench, 'motion=off&left=none&right=full', { 'caller-day': body })
    await ready(page)
    await expect(page.locator('output')).toHaveText(new RegExp(`caller-day[^"]*","why":"${why}"`))
    const bitmap = await readBack(page)
    expect(screenOf(bitmap, 'left').period / SCREENS.none.cell).toBeCloseTo(1, 1)
    expect(screenOf(bitmap, 'right').period / SCREENS.full.cell).toBeCloseTo(1, 1)
    const right = { x: WIDTH - PLATE, y: 0, width: PLATE, height: HEIGHT }
    expect(coloursIn(bitmap, right)).toBeGreaterThan(20)
  })
}

test('does not work while it cannot be seen, and shows the latest picture when it can', async ({
  page,
}) => {
  await openBench(page, bench, 'motion=off&left=none&right=full')
  await ready(page)
  await page.evaluate(() => {
    const high = document.createElement('div')
    high.style.height = '3000px'
    document.querySelector<HTMLElement>('#host')?.style.setProperty('height', '400px')
    document.body.style.display = 'block'
    document.body.prepend(high)
    const draw = WebGL2RenderingContext.prototype.drawElements
    Object.assign(globalThis, { drawn: 0 })
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      Object.assign(globalThis, { drawn: Number(Reflect.get(globalThis, 'drawn')) + 1 })
      draw.apply(this, given)
    }
  })
  const drawn = () => page.evaluate(() => Number(Reflect.get(globalThis, 'drawn')))
  await page.waitForTimeout(300)
  const before = await drawn()
  await turn(page, { left: 'full' })
  await page.waitForTimeout(300)
  expect(await drawn()).toBe(before)
  await page.evaluate(() => document.querySelector('#host')?.scrollIntoView())
  await expect.poll(drawn).toBeGreaterThan(before)
})

test('a still is the very picture that the stage shows', async ({ page }) => {
  await openBench(page, bench, 'motion=off&left=partial&right=full&theme=dark')
  await ready(page)
  const differing = await page.evaluate(async () => {
    const shown = await stage.snapshot()
    const image = new Image()
    image.src = await still()
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? {}
    return data && shown?.data.reduce((sum, byte, i) => sum + (byte === data[i] ? 0 : 1), 0)
  })
  expect(differing).toBe(0)
  await expect(page.locator('canvas')).toHaveCount(1)
})

test('leaves nothing behind', async ({ page }) => {
  await openBench(page, bench, 'left=none&right=full')
  await ready(page)
  await page.evaluate(() => {
    stage.destroy()
    stage.destroy()
  })
  await expect(page.locator('#host > *')).toHaveCount(0)
})

test('breaks no rule of the policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await openBench(page, bench, 'left=against&right=full')
  await ready(page)
  await turn(page, { scene: 'shop-aisle' })
  await page.evaluate(() => stage.settled())
  expect(complaints).toEqual([])
})

/** Lightness of blocks of 20 px, in which a screen no longer shows. */
function lightness({ data, width, height }: Bitmap): number[] {
  const side = 20
  const out: number[] = []
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      let sum = 0
      for (let i = 0; i < side * side; i++) {
        const at = ((top + Math.floor(i / side)) * width + left + (i % side)) * 4
        sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
      }
      out.push(sum / (side * side * 3 * 255))
    }
  }
  return out
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  a.forEach((value, i) => {
    const [x, y] = [value - middleA, (b[i] ?? 0) - middleB]
    ab += x * y
    aa += x * x
    bb += y * y
  })
  return ab / Math.sqrt(aa * bb)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function bytes({ data }: Bitmap): Uint8Array {
  return Uint8Array.from(data)
}
