import type { Page } from '@playwright/test'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, LABEL } from './journey/work.ts'
import { MOST_SHIFT, shiftOf, TELEPHONE, watchShifts } from './layout-shift.ts'

test.use({ viewport: TELEPHONE.viewport, deviceScaleFactor: TELEPHONE.deviceScaleFactor })

/** From the next page on, writes down what of the picture and the caption can be seen, frame by frame. */
const watchSeen = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>()
    const look = () => {
      const words = document.querySelector<HTMLElement>('.caption-words')
      // What is hidden has no inner text.
      if (words?.innerText) seen.add(words.innerText.replace(/\s+/g, ' ').slice(0, 40))
      for (const image of document.querySelectorAll<HTMLImageElement>('.stage img'))
        if (image.currentSrc && image.checkVisibility({ visibilityProperty: true }))
          seen.add(image.currentSrc)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { seen })
  })

const seenIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])

test('the line that the address asks for is the first whose words and picture are shown', async ({
  page,
}) => {
  await withoutStage(page)
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  const stills: string[] = []
  page.on('request', (request) => {
    if (/\/stills\//.test(request.url())) stills.push(request.url())
  })
  await watchSeen(page)
  await page.goto('./#line=no-rockets', { waitUntil: 'commit' })
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.caption-words')).toContainText('don’t put your rockets')
  await expect(page.locator('.caption-mark')).toHaveText(LABEL)
  await expect(page.locator('.caption-foot')).toContainText(ATTESTED['no-rockets'] ?? 'missing')
  await expect(page.locator('.panel')).toBeHidden()
  // Its own plates come with it, and nobody else's.
  const plates = page.locator('.stage .still-printed')
  const loaded = () =>
    plates.evaluateAll((all) =>
      all.map((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
    )
  await expect.poll(loaded).toEqual([true, true])
  await expect(plates.first()).toBeVisible()
  const others = stills.filter((one) => !/\.none\.US\.|\.full\.RU\.|\/wire\./.test(one))
  expect(others, 'no picture of another line is fetched').toEqual([])

  letThrough()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await expect(page.locator('.caption .content')).toContainText('don’t put your rockets')
  const shown = (await seenIn(page)).map((one) => one.split('/').at(-1))
  expect(shown).toContain('Putin said, whatever, don’t put your roc')
  expect(shown.filter((one) => !/^Putin said,|^caller-|^wire\./.test(`${one}`))).toEqual([])
})

/** Addresses that lead to a line: none is pressed on, so that nothing moves by the reader's doing. */
const LOADED = ['./#line=aisle', './#line=no-rockets', './frame.html?line=not-to-invade']

test('nothing moves while a page loads: not for what comes after, not for choices, not for typefaces', async ({
  page,
}) => {
  await watchShifts(page)
  for (const address of LOADED) {
    await page.goto('about:blank')
    await openPlay(page, address)
    await page.evaluate(() => document.fonts.ready)
    expect(await shiftOf(page), address).toBeLessThanOrEqual(MOST_SHIFT)
  }
  // Nor without anybody’s doing, from a line with nothing to choose to one with ways to look.
  const captionAt = () => page.locator('.caption').evaluate((box) => box.getBoundingClientRect().y)
  const before = await captionAt()
  await page.evaluate(() => {
    location.hash = 'line=we-are-not'
  })
  await expect(page.locator('.choice').first()).toBeVisible()
  expect(await captionAt()).toBe(before)
  expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT)
})

test('the opening stands where it stays before what follows it has been read', async ({ page }) => {
  const wordsAt = async () => {
    const box = await page.locator('.opening .front-words').boundingBox()
    return box && { ...box }
  }
  await page.route('**/*.{js,woff2}', (route) => route.abort())
  for (const address of ['./', './index.html']) {
    await page.goto(address)
    const whole = await wordsAt()
    await page.route(`**/${address.slice(2)}`, async (route) => {
      const response = await route.fetch()
      const [first = ''] = (await response.text()).split('</main>')
      await route.fulfill({ response, body: first })
    })
    await page.goto(address)
    expect(await wordsAt(), address).toEqual(whole)
    await page.unrouteAll()
    await page.route('**/*.{js,woff2}', (route) => route.abort())
  }
})
