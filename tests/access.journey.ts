import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { expectAccessible } from './journey/axe.ts'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 390, height: 844 }

/** Each kind of line once, and what is special about it. */
const LINES = [
  ['aisle', 'narration'],
  ['world-locked', 'a quotation outside the call'],
  ['two-plates', 'the key to the picture'],
  ['not-to-invade', 'both sides'],
  ['no-promise', 'neither side'],
  ['if-you-sanction', 'strong language'],
  ['greetings', 'a quotation in the call'],
  ['k-on-no-rockets', 'an account'],
  ['hers-no-rockets', 'an aside'],
  ['invasion', 'hindsight'],
  ['rests-on', 'the end'],
] as const

async function goTo(page: Page, line: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `line=${id}`
  }, line)
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
}

/** By night only the inks differ, and narrow only the places: a few kinds of line show them all. */
const linesFor = (scheme: string, window: string) =>
  thorough || (scheme === 'light' && window === 'wide')
    ? LINES
    : LINES.filter((_, i) => i % 3 === 0)

/** Windows in which a scheme is looked at; narrow is for its places, which no ink moves. */
const windowsFor = (scheme: string) =>
  Object.entries(thorough || scheme === 'light' ? { wide: WIDE, narrow: NARROW } : { wide: WIDE })

for (const scheme of ['light', 'dark'] as const)
  for (const [window, viewport] of windowsFor(scheme))
    test(`the play is accessible, ${window} and ${scheme}: every kind of line, the sheet, the dialogs`, async ({
      page,
    }) => {
      await withoutStage(page)
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize(viewport)
      await openPlay(page)
      for (const [line, what] of linesFor(scheme, window)) {
        await goTo(page, line)
        await expectAccessible(page, `${what} (${line})`, '#play')
      }
      if (window === 'narrow') {
        await goTo(page, 'no-rockets')
        await page
          .getByRole('button', { name: /^Sources/ })
          .first()
          .click()
        await expectAccessible(page, 'the sheet, open', '#play')
        await page.keyboard.press('Escape')
      }
      for (const name of ['Backlog', 'Help', 'Settings']) {
        await page.getByRole('button', { name }).first().click()
        await expect(page.getByRole('dialog', { name })).toBeVisible()
        await expectAccessible(page, name, 'dialog[open]')
        await page.keyboard.press('Escape')
      }
    })

test('the page as it loads is accessible: the first line, the whole text, and a message', async ({
  page,
}) => {
  await withoutStage(page)
  await openPlay(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'on loading')
})

// Light and wide they are looked at with all the other pages: modes.journey.ts.
for (const [scheme, windows] of [
  ['light', [NARROW]],
  ['dark', thorough ? [WIDE, NARROW] : [WIDE]],
] as const)
  test(`About and Compare are accessible, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const name of ['about', 'compare'])
      for (const viewport of windows) {
        await page.setViewportSize(viewport)
        await page.goto(`./${name}.html`)
        for (const cell of await page.locator('summary').all()) await cell.click()
        await expectAccessible(page, `${name} at ${viewport.width}`)
      }
  })
