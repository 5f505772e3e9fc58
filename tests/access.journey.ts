import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { expectAccessible } from './journey/axe.ts'
import { openDialog, openPlay } from './journey/play.ts'
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

/** Windows in which a scheme is looked at: light and wide, dark and narrow show all inks and places. */
const windowsFor = (scheme: string) =>
  Object.entries({
    ...((thorough || scheme === 'light') && { wide: WIDE }),
    ...((thorough || scheme === 'dark') && { narrow: NARROW }),
  })

for (const scheme of ['light', 'dark'] as const)
  for (const [window, viewport] of windowsFor(scheme))
    test(`the play is accessible, ${window} and ${scheme}: every kind of line, the sheet, the dialogs`, async ({
      page,
    }) => {
      await withoutStage(page)
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize(viewport)
      await openPlay(page)
      if (scheme === 'light' && window === 'wide') {
        await expect(page.getByRole('alert'), 'a message').toBeVisible()
        await expectAccessible(page, 'on loading')
      }
      for (const [line, what] of linesFor(scheme, window)) {
        await goTo(page, line)
        await expectAccessible(page, `${what} (${line})`, { part: '#play' })
      }
      if (window === 'narrow') {
        await goTo(page, 'no-rockets')
        await page
          .getByRole('button', { name: /^Sources/ })
          .first()
          .click()
        await expectAccessible(page, 'the sheet, open', { part: '#play' })
        await page.keyboard.press('Escape')
      }
      for (const name of ['Backlog', 'Help', 'Settings']) {
        await openDialog(page, name)
        await expect(page.getByRole('dialog', { name })).toBeVisible()
        await expectAccessible(page, name, { part: 'dialog[open]' })
        await page.keyboard.press('Escape')
      }
    })
