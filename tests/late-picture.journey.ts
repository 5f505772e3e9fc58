import type { Page } from '@playwright/test'
import { coloursIn } from '../src/stage/measure.ts'
import { openPlay, printed } from './journey/play.ts'
import { platesOf, stageOf } from './journey/screens.ts'
import { beforePrinting, stageWorker } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { answerScreen, ready, trusting } from './lesson/pupil.ts'

/** A stage that, once it is told to, waits in the middle of a print until it is let go. */
async function holdingStage(
  page: Page,
): Promise<{ hold(): Promise<void>; letGo(): Promise<void> }> {
  const letGo: (() => Promise<void>)[] = []
  await page.route('**/held', (route) => {
    letGo.push(() => route.fulfill({ body: '' }))
  })
  await beforePrinting(
    page,
    `const draw = WebGL2RenderingContext.prototype.copyTexImage2D
    WebGL2RenderingContext.prototype.copyTexImage2D = function (...args) {
      if (self.held) {
        const asked = new XMLHttpRequest()
        asked.open('GET', new URL('../held', self.location.href), false)
        self.held = false
        asked.send()
      }
      return draw.apply(this, args)
    }`,
  )
  return {
    hold: async () => {
      await (await stageWorker(page)).evaluate(() => Object.assign(self, { held: true }))
    },
    letGo: async () => {
      await expect.poll(() => letGo.length, 'the stage prints').toBe(1)
      await letGo.pop()?.()
    },
  }
}

/** What is seen of a stage at the first frame after something was done in the page. */
const atOnce = (page: Page, click: string) =>
  page.evaluate(async (selector) => {
    document.querySelector<HTMLElement>(selector)?.click()
    await new Promise(requestAnimationFrame)
    const canvas = document.querySelector('.stage canvas')
    return {
      canvas: canvas && getComputedStyle(canvas).opacity,
      source: document.querySelector<HTMLElement>('.stage')?.dataset.source,
    }
  }, click)

const tick = (line: string) => `.tick[href="#line=${line}"]`
const canvas = (page: Page) => page.locator('.stage canvas')
const looks = async (page: Page) => (await platesOf(page)).map((plate) => plate.looks)

/** How many colours there are where the plates stand, the buttons over them put away. */
async function coloursOfStage(page: Page): Promise<number> {
  await page.evaluate(() => {
    const over = document.querySelector<HTMLElement>('.picture-buttons')
    if (over) over.style.display = 'none'
  })
  const { bitmap } = await stageOf(page)
  return coloursIn(bitmap, { x: 0, y: 0, width: bitmap.width, height: bitmap.height })
}

test('no line is seen with the plates of another: until its print is here its own still stands, or paper', async ({
  page,
}) => {
  const stage = await holdingStage(page)
  await openPlay(page, './#line=not-to-invade')
  await printed(page)
  expect(await looks(page)).toEqual(['fine', 'middling'])

  await stage.hold()
  expect(await atOnce(page, tick('no-promise'))).toEqual({ canvas: '0', source: 'still' })
  await expect(page.locator('.caption .attested')).toHaveText(/^No account/)
  expect(await looks(page), 'its own still').toEqual(['coarse', 'coarse'])
  await stage.letGo()
  await printed(page)
  await expect(canvas(page)).toHaveCSS('opacity', '1')
  expect(await looks(page), 'its own print').toEqual(['coarse', 'coarse'])

  await page.route('**/stills/**', (route) => route.abort())
  await stage.hold()
  await atOnce(page, tick('we-are-not'))
  await expect(page.locator('.stage')).toHaveAttribute('data-source', 'paper')
  expect(await coloursOfStage(page), 'bare paper').toBe(1)
  await stage.letGo()
  await printed(page)
  expect(await looks(page)).toEqual(['coarse', 'fine'])
})

test('nor is it in a frame', async ({ page }) => {
  const stage = await holdingStage(page)
  await openPlay(page, './frame.html?line=not-to-invade')
  await printed(page)
  await stage.hold()
  expect(await atOnce(page, tick('no-promise'))).toEqual({ canvas: '0', source: 'still' })
  await stage.letGo()
  await printed(page)
})

test('nor is a question: the grades of the answer before are gone from the lesson with it', async ({
  page,
}) => {
  const stage = await holdingStage(page)
  await page.goto('./lesson.html?lines=not-to-invade,no-promise&checks=0&transfer=0')
  await ready(page)
  await printed(page)
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  await answerScreen(page, trusting)
  await expect(page.locator('.feedback').first()).toBeVisible()
  await printed(page)
  await expect.poll(() => looks(page), 'revealed').toEqual(['fine', 'middling'])
  await stage.hold()
  const next = '.screen .lesson-button'
  await expect(page.locator(next)).toHaveText('Next')
  expect(await atOnce(page, next)).toEqual({ canvas: '0', source: 'paper' })
  await expect(page.locator('.caption .content')).toContainText('promise')
  expect(await coloursOfStage(page), 'bare paper').toBe(1)
  await stage.letGo()
  await printed(page)
  expect(await looks(page), 'neither').toEqual(['neither', 'neither'])
})
