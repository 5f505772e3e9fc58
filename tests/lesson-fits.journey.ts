import { expect, type Page, test } from '@playwright/test'
import { stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { answerScreen, ready, trusting } from './lesson/pupil.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ context }) => stageOnItsWay(context))

/** Windows in px; a page zoomed to 200 % is laid out for half of one. */
const WINDOWS = [
  { width: 360, height: 640, tag: [] },
  { width: 1366, height: 768, tag: WHOLE },
  { width: 683, height: 384, tag: WHOLE },
  { width: 844, height: 390, tag: [] },
  { width: 1280, height: 800, tag: [] },
]

const QUERY = 'lines=no-rockets,if-you-sanction,greetings&checks=0'

/** How much of an element is in the window, in px of its height, and how high it is. */
const seen = (page: Page, selector: string, at = 0): Promise<{ shows: number; high: number }> =>
  page
    .locator(selector)
    .nth(at)
    .evaluate((element) => {
      const box = element.getBoundingClientRect()
      let [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue
        const frame = around.getBoundingClientRect()
        top = Math.max(top, frame.top)
        bottom = Math.min(bottom, frame.bottom)
      }
      const bar = document.querySelector('.lesson-commit')
      const over = bar && !bar.contains(element) ? bar.getBoundingClientRect() : null
      const below = over && over.left < box.right && over.right > box.left && over.bottom > top
      const end = below ? Math.min(bottom, over.top) : bottom
      return { shows: Math.max(0, end - top), high: box.height }
    })

const whole = async (page: Page, selector: string, at = 0): Promise<void> => {
  const { shows, high } = await seen(page, selector, at)
  expect(shows, `${selector} ${at}`).toBeGreaterThanOrEqual(high - 1)
}

for (const { tag, ...size } of WINDOWS)
  test(`each question and Commit are in view together with the line at ${size.width} × ${size.height}`, {
    tag,
  }, async ({ page }) => {
    await page.setViewportSize(size)
    await page.goto(`lesson.html?${QUERY}`)
    await ready(page)
    await expect(page.getByRole('main').getByText('Does it show heads?')).toBeVisible()
    await whole(page, '.caption-mark')
    for (let screen = 0; screen < 6; screen += 1) {
      const questions = await page.getByRole('main').locator('.question').count()
      for (let at = 0; at < questions; at += 1) {
        // The page scrolls under what is said before the first question.
        if (screen === 0) await page.getByRole('button', { name: /^Commit/ }).focus()
        else
          await page
            .locator('.question')
            .nth(at)
            .evaluate((question) => question.scrollIntoView({ block: 'center' }))
        await whole(page, '.question', at)
        await whole(page, '.lesson-commit button')
        if (screen > 0) await whole(page, '.caption .said')
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      if (questions > 0) await answerScreen(page, trusting)
      await page.getByRole('button', { name: /^(Next|Go on)/ }).click()
    }
  })

test('with letters twice as large the question and Commit are in view together, in a frame too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`lesson.html?${QUERY}`)
  await ready(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'twice as large' }).check()
  await page.getByRole('button', { name: 'Close' }).click()
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.locator('.question').first().scrollIntoViewIfNeeded()
  await whole(page, '.question')
  await whole(page, '.lesson-commit button')
  await page.route('**/parent.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Parent</title><iframe src="lesson.html?${QUERY}" style="inline-size:1180px;block-size:700px"></iframe>`,
    }),
  )
  await page.goto('parent.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html')).toHaveAttribute('data-size', '200')
  await expect(frame.locator('html')).toHaveAttribute('data-player', 'ready')
  await answerScreen(frame, trusting)
  await expect(frame.getByRole('heading', { name: 'Nobody can know' })).toBeVisible()
})
