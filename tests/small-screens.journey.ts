import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { walkRecordingBoxes } from './journey/boxes.ts'
import { openPlay, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { WHOLE } from './journey/whole.ts'

const SIZES = [
  { width: 1280, height: 800, tag: [] },
  { width: 768, height: 1024, tag: WHOLE },
  { width: 390, height: 844, tag: [] },
  { width: 320, height: 480, tag: WHOLE },
]

for (const { tag, ...size } of SIZES) {
  test(`at ${size.width} by ${size.height} nothing I read or press moves from line to line`, {
    tag,
  }, async ({ page }) => {
    await withoutStage(page)
    await page.setViewportSize(size)
    await openPlay(page)
    await page.evaluate(() => document.fonts.ready)
    // The typefaces are set with the first step.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    const walk = await walkRecordingBoxes(page)
    expect(walk.steps).toBeGreaterThan(40)
    // Each chapter has as many ticks as lines.
    for (const [name, { length }] of Object.entries(walk.places))
      expect(length, name).toBeLessThanOrEqual(name === 'ticks' ? 5 : 1)
    expect(walk.heights.length, `heights of the caption: ${walk.heights}`).toBeLessThanOrEqual(3)
    expect(walk.cut, 'words that neither fit nor scroll').toEqual([])
    expect(walk.wider, 'lines at which the page scrolls sideways').toEqual([])
  })
}

/** Half of a screen, or 200 % zoom. */
const BETWEEN = [
  [562, 800],
  // A telephone.
  [390, 844],
] as const

/** More between a desk's and a telephone's, tablets on their side: tried only where all is. */
const FURTHER = [
  [1120, 800],
  [920, 700],
  [1250, 800],
  [1024, 768],
  [700, 900],
  [640, 400],
] as const

test('on a telephone, and in windows between those, every line stands whole in its caption, with nothing to scroll to', async ({
  page,
}) => {
  test.slow()
  await withoutStage(page)
  await openPlay(page)
  await page.evaluate(() => document.fonts.ready)
  for (const [width, height] of thorough ? [...BETWEEN, ...FURTHER] : BETWEEN) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => {
      location.hash = 'line=aisle'
    })
    await expect(page.locator('.caption-words')).toContainText('shampoo aisle')
    const { steps, scrolled } = await walkForScrolls(page)
    expect(steps).toBeGreaterThan(40)
    expect.soft(scrolled, `at ${width} by ${height}`).toEqual([])
  }
})

/** Goes through the whole play, and gives the beginnings of lines that do not stand whole. */
const walkForScrolls = (page: Page): Promise<{ steps: number; scrolled: string[] }> =>
  page.evaluate(async () => {
    const scrolled: string[] = []
    let steps = 0
    for (; !document.querySelector('.end') && steps < 200; steps += 1) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      const words = document.querySelector('.caption-words')
      if (words && words.scrollHeight > words.clientHeight + 1)
        scrolled.push((words.textContent ?? '').slice(0, 40))
      document.querySelector<HTMLElement>('.control-next')?.click()
    }
    return { steps, scrolled }
  })

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the sources show as a sliver, open at a touch, and close again', async ({ page }) => {
    await withoutStage(page)
    await openPlay(page, './#line=no-promise')
    const strip = page.getByRole('button', { name: 'Sources', exact: true })
    const body = page.locator('#sources')
    await expect(strip).toBeInViewport({ ratio: 1 })
    await expect(strip).toHaveAttribute('aria-expanded', 'false')
    await expect(body).toBeHidden()
    await expect(page.locator('.sheet').getByRole('heading')).toHaveCount(0)

    await strip.tap()
    await expect(strip).toHaveAttribute('aria-expanded', 'true')
    await expect(body).toBeVisible()
    await expect(body.getByRole('heading', { name: 'What the picture means' })).toBeInViewport()
    expect(await scrolls(page), 'the sheet scrolls by itself').toBe(true)

    await strip.tap()
    await expect(body).toBeHidden()
    await expect(strip).toBeInViewport({ ratio: 1 })
  })

  test('I go on by touch alone, and choose by touch', async ({ page }) => {
    await withoutStage(page)
    await openPlay(page, './#line=no-rockets')
    const choice = page.getByRole('button', { name: 'Moscow’s accounts' })
    const account = await toNewLine(page, () => choice.tap())
    expect(account.cue).toBe('Kremlin readout, our summary')
    const next = page.getByRole('button', { name: 'Next', exact: true })
    expect((await toNewLine(page, () => next.tap())).cue).toBe('Ushakov’s briefing, our summary')
  })

  test('everything I can press is large enough to hit', async ({ page }) => {
    await withoutStage(page)
    await openPlay(page, './#line=no-rockets')
    const small = await page.evaluate(() => {
      const pressable = document.querySelectorAll('#play button, #play a')
      return [...pressable].flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        const shown = one.checkVisibility({ visibilityProperty: true })
        const hidden =
          !shown || width < 2 || one.closest('dialog:not([open]), p, .masthead-title') !== null
        return hidden || (width >= 24 && height >= 24)
          ? []
          : [`${one.textContent} ${width}×${height}`]
      })
    })
    expect(small).toEqual([])
  })
})

test('magnified four times, or with large text, I still read and press everything', async ({
  page,
}) => {
  await withoutStage(page)
  await page.setViewportSize({ width: 320, height: 256 })
  await openPlay(page, './#line=no-promise')
  await expectUsable(page, 'Menu')

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expectUsable(page, 'Settings')
})

/** @param rest what leads to the rest: a menu, or where there is room one of the buttons themselves. */
async function expectUsable(page: Page, rest: string): Promise<void> {
  for (const name of ['Next', 'Back', /^Sources/, rest]) {
    const button = page
      .locator('.caption-bar, .sheet, .masthead')
      .getByRole('button', { name, exact: true })
      .filter({ visible: true })
      .first()
    await button.scrollIntoViewIfNeeded()
    await expect(button).toBeInViewport({ ratio: 0.9 })
  }
  const words = page.locator('.caption-words')
  await words.scrollIntoViewIfNeeded()
  await expect(words).toBeInViewport()
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: innerWidth,
  }))
  expect(scroll, 'sideways').toBeLessThanOrEqual(width)
}

const scrolls = (page: Page): Promise<boolean> =>
  page.locator('#sources').evaluate((body) => body.scrollHeight > body.clientHeight)
