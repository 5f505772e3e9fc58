import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { openPlay } from './journey/play.ts'
import { settled } from './journey/screens.ts'
import { expect, test } from './journey/test.ts'

/** Where the pictures go; the folder is ignored. */
const FOLDER = 'shots'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 480 },
]

/** How it is looked at, and how many of the lines are worth a picture of it. */
const LOOKS = {
  light: { media: { colorScheme: 'light' }, every: 1 },
  dark: { media: { colorScheme: 'dark' }, every: 3 },
  forced: { media: { colorScheme: 'dark', forcedColors: 'active' }, every: 4 },
  moving: { media: { colorScheme: 'light', reducedMotion: 'no-preference' }, every: 4 },
} as const

const LINES = {
  '01-first-line': 'aisle',
  '02-key': 'two-plates',
  '03-line-1': 'not-to-invade',
  '04-line-3': 'no-promise',
  '05-line-5': 'we-are-not',
  '06-line-6': 'if-you-sanction',
  '07-line-8': 'greetings',
  '08-account': 'k-on-no-rockets',
  '09-silent-account': 'w-on-no-rockets',
  '10-aside': 'hers-no-rockets',
  '11-hindsight': 'invasion',
  '12-end': 'rests-on',
}

mkdirSync(FOLDER, { recursive: true })

// For the eye only: where nobody looks, nothing is lost without them.
test.skip(!thorough, 'pictures for the eye: TEST_ALL=1')

for (const { width, height } of SIZES)
  for (const [look, { media, every }] of Object.entries(LOOKS))
    test(`what it looks like at ${width} by ${height}, ${look}`, async ({ page }) => {
      test.slow()
      const shoot = (name: string) =>
        page.screenshot({ path: `${FOLDER}/${width}x${height}-${look}-${name}.png` })
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce', ...media })
      await openPlay(page)
      const lines = Object.entries(LINES).filter((_, i) => i % every === every - 1)
      for (const [name, line] of lines) {
        await goTo(page, line)
        await settled(page)
        await shoot(name)
      }
      if (look === 'moving' || look === 'forced') return
      await goTo(page, 'no-rockets')
      if (width < 760) {
        await page.keyboard.press('s')
        await settled(page)
        await shoot('13-sheet')
        await page.keyboard.press('s')
      }
      for (const [name, dialog] of [
        ['14-backlog', 'Backlog'],
        ['15-help', 'Help'],
        ['16-settings', 'Settings'],
      ] as const) {
        await page.getByRole('button', { name: dialog }).first().click()
        await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
        await shoot(name)
        await page.keyboard.press('Escape')
      }
      await page.goto('./read.html#read-no-promise')
      await shoot('17-read')
      await page.goto('./about.html')
      await shoot('18-about')
      await page.goto('./compare.html')
      await page.locator('summary').first().click()
      await shoot('19-compare')
    })

async function goTo(page: Page, line: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `line=${id}`
  }, line)
}
