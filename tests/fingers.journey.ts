import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { tooSmall } from './journey/fingers-fit.ts'
import { enterAsked, goToGuess } from './journey/guess.ts'
import { goTo, putMessagesAway } from './journey/places.ts'
import { openDialog, openOpening, openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

/** Touch screens, in CSS px. */
const SIZES = [
  [390, 844],
  [844, 390],
  [667, 375],
  [320, 480],
  [1024, 768],
  ...(thorough
    ? ([
        [360, 640],
        [740, 360],
        [768, 1024],
        [1366, 1024],
      ] as const)
    : []),
] as const

test.use({ hasTouch: true, isMobile: true })

test.beforeEach(({ page }) => withoutStage(page))

/** Fails where one of a kind, of which there are some, is smaller than a finger. */
async function expectFits(page: Page, place: string, pressed: string): Promise<void> {
  const { of, small } = await tooSmall(page, pressed)
  expect.soft(of, `${place}: how many there are`).toBeGreaterThan(0)
  expect.soft(small, place).toEqual([])
}

/** Gives the page each size in turn. */
async function atEachSize(page: Page, look: (at: string) => Promise<unknown>): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    await look(`at ${width} by ${height}`)
  }
}

test('the opening and the key are pressed by finger', async ({ page }) => {
  await openOpening(page)
  const ways = '.front-way, .opening-sound, .opening-more a'
  await atEachSize(page, (at) => expectFits(page, `the opening ${at}`, ways))
  await page.getByRole('link', { name: 'Play the call', exact: true }).tap()
  await expect(page.getByRole('slider')).toBeVisible()
  await atEachSize(page, (at) => expectFits(page, `the key ${at}`, '.front-way, .first-key-hand'))
})

test('what I press while I play, the guess too, is large enough for a finger', async ({ page }) => {
  const [asked = ''] = await enterAsked(page)
  await putMessagesAway(page)
  await goToGuess(page, asked)
  await atEachSize(page, (at) =>
    expectFits(page, `a guess ${at}`, '.guess .choice, .control, .menu-button, .sheet-strip'),
  )
  await goTo(page, 'no-rockets')
  await expect(page.locator('.guess')).toHaveCount(0)
  const played = '.choice, .control, .picture-buttons button, .menu-button, .caption-bar .where'
  await atEachSize(page, (at) => expectFits(page, `a line ${at}`, `${played}, .sheet-strip`))
})

test('so is what lies in the menu, in a dialog, in the list of chapters and at the end', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await openPlay(page)
  await putMessagesAway(page)
  await goTo(page, 'no-rockets')
  await atEachSize(page, async (at) => {
    const menu = page.locator('.menu-button:visible')
    if ((await menu.count()) > 0) await menu.first().tap()
    await expectFits(page, `the menu ${at}`, '.top-buttons button')
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.menu:popover-open')?.hidePopover(),
    )
  })
  for (const [name, pressed] of [
    ['Share', '.share-actions :is(button, a), .dialog-close'],
    ['Chapters', '.dialog .chapter-title, .dialog-close'],
  ] as const) {
    await openDialog(page, name)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await atEachSize(page, (at) => expectFits(page, `${name} ${at}`, pressed))
    await page.keyboard.press('Escape')
  }
  await goTo(page, 'rests-on')
  await expect(page.locator('.end .next')).toBeVisible()
  await atEachSize(page, (at) =>
    expectFits(page, `the end ${at}`, '.end .next :is(a, button), .end-line a'),
  )
})
