import type { Browser, Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { openPlay, printed, shown, toNewLine } from './journey/play.ts'
import { platesOf } from './journey/screens.ts'
import { expect, test } from './journey/test.ts'

/** Opens a page in a window whose pixels are `ratio` to the CSS px. */
async function pageAt(
  browser: Browser,
  baseURL: string,
  ratio: number,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    deviceScaleFactor: ratio,
    reducedMotion: 'reduce',
    viewport,
  })
  const page = await context.newPage()
  await openPlay(page)
  await printed(page)
  return page
}

/** Goes to a line of the event by the address, without loading the page again. */
async function goTo(page: Page, line: string): Promise<void> {
  await toNewLine(page, () =>
    page.evaluate((id) => {
      location.hash = `line=${id}`
    }, line),
  )
  await expect(page).toHaveURL(new RegExp(`#line=${line}$`))
  await printed(page)
}

/** The call’s own lines: what each side’s plate looks like, left and right. */
const CALL = [
  { line: 'not-to-invade', looks: ['fine', 'middling'], says: /^Both sides: Washington states it/ },
  { line: 'no-promise', looks: ['coarse', 'coarse'], says: /^No account/ },
  { line: 'we-are-not', looks: ['coarse', 'fine'], says: /^Only Moscow/ },
  { line: 'if-you-sanction', looks: ['coarse', 'fine'], says: /^Only Moscow/ },
]

for (const ratio of thorough ? [1, 2] : [])
  test(`on a screen of ${ratio} to 1, each plate of the call is as fine as its own side’s accounts`, async ({
    browser,
    baseURL,
  }) => {
    const page = await pageAt(browser, baseURL ?? '', ratio)
    // A line with each looks will do where there are many pixels to read.
    for (const { line, looks, says } of CALL.filter((_, i) => ratio === 1 || i % 2 === 0)) {
      await goTo(page, line)
      await expect(page.locator('.caption .attested')).toHaveText(says)
      const plates = await platesOf(page)
      expect(
        plates.map((plate) => plate.looks),
        `${line} ${JSON.stringify(plates)}`,
      ).toEqual(looks)
    }
    await page.context().close()
  })

test('on a telephone the plates have the same dots made smaller: fine, middling and coarse as on a desk', async ({
  browser,
  baseURL,
}) => {
  const page = await pageAt(browser, baseURL ?? '', 2, { width: 390, height: 844 })
  for (const { line, looks } of CALL.slice(0, 2)) {
    await goTo(page, line)
    const plates = await platesOf(page)
    expect(
      plates.map((plate) => plate.looks),
      `${line} ${JSON.stringify(plates)}`,
    ).toEqual(looks)
  }
  await page.context().close()
})

/** The made call’s lines have the grades that the real one has not. */
const MADE: Readonly<Record<string, [string, string]>> = {
  late: ['fine', 'fine'],
  tide: ['fine', 'middling'],
  paint: ['coarse', 'fine'],
  horn: ['middling', 'coarse'],
  sell: ['coarse', 'coarse'],
  slip: ['fine', 'coarse'],
  'never-liked': ['middling', 'coarse'],
}

test('fine, middling and coarse are told apart on either side; what a side contradicts is ruled, what it leaves out is dotted', async ({
  browser,
}, { config }) => {
  const page = await pageAt(browser, config.metadata.madeStory, 1)
  const seen = new Set<string>()
  for (const [line, looks] of Object.entries(MADE)) {
    await goTo(page, line)
    const plates = await platesOf(page)
    expect(
      plates.map((plate) => plate.looks),
      `${line} ${JSON.stringify(plates)}`,
    ).toEqual(looks)
    for (const [side, { looks: now }] of plates.entries()) seen.add(`${side} ${now}`)
    expect((await shown(page)).attested).not.toBe('')
  }
  expect([...seen].sort()).toEqual(
    [0, 1].flatMap((side) => ['coarse', 'fine', 'middling'].map((looks) => `${side} ${looks}`)),
  )

  await goTo(page, 'nobody')
  expect(await platesOf(page)).toMatchObject([{ ruled: false }, { ruled: false, looks: 'coarse' }])
  await goTo(page, 'sell')
  expect(await platesOf(page)).toMatchObject([{ ruled: false }, { ruled: true, looks: 'coarse' }])
  await page.context().close()
})
