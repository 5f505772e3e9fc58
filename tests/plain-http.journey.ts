import type { Page } from '@playwright/test'
import { DIST } from '../src/tools/folders.ts'
import { next, openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { test as base, expect } from './journey/test.ts'
import { type Host, openHost } from './offline/host.ts'

/** At a host by name over http, as a school's own server is: there is no secure context. */
const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  host: async ({}, use) => {
    const host = await openHost(DIST)
    await use(host)
    await host.goDown()
  },
  baseURL: ({ host }, use) => use(host.address.replace('127.0.0.1', 'school.test')),
})

test.beforeEach(async ({ page }) => {
  // Firefox has these in secure contexts only, as the standard says; Chromium has them everywhere.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'getGamepads')
  })
  await withoutStage(page)
})

/** What the page complained of, but for the stage that was kept from it. */
const complaints = (all: readonly string[]) => all.filter((said) => !/ERR_FAILED/.test(said))

test('over plain http I keep my place, and am told what is not to be had', async ({
  page,
  watched,
}) => {
  await openPlay(page)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await next(page)
  await page.keyboard.press('k')
  const saves = page.getByRole('dialog', { name: 'Saves' })
  await saves.getByRole('button', { name: 'Keep this place' }).click()
  await expect(saves.getByRole('listitem')).toHaveCount(1)
  await saves.getByRole('button', { name: 'Keep this place' }).click()
  await expect(saves.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('region', { name: 'This device' })).toContainText(
    'browsers keep pages for reading without a network only from https addresses',
  )
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(complaints(watched.complaints)).toEqual([])

  await page.goto('./lesson.html')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  expect(complaints(watched.complaints)).toEqual([])
})

test('over plain http the teacher’s link and the editor’s snippet are copied all the same', async ({
  page,
}) => {
  await page.goto('./teach.html')
  const link = page.getByRole('textbox', { name: 'The class link' })
  await expect(link).toHaveValue(/^http:\/\/school\.test/)
  const copy = page.getByRole('button', { name: 'Copy the link' })
  await copy.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveText('Copied.')
  expect(await pasted(page)).toBe(await link.inputValue())

  await page.goto('./embed.html')
  const snippet = page.locator('.snippet')
  await expect(snippet).toHaveValue(/<readout-player/)
  const button = page.getByRole('button', { name: 'Copy the snippet' })
  await button.click()
  await expect(page.getByRole('status')).toHaveText('Copied.')
  await expect(button, 'my place on the page').toBeFocused()
  expect(await pasted(page)).toBe(await snippet.inputValue())

  // A browser may refuse even so.
  await page.evaluate(() => {
    document.execCommand = () => false
  })
  await button.click()
  await expect(page.getByRole('status')).toContainText('copy it by hand')
  expect(await page.evaluate(() => String(getSelection()))).toBe(await snippet.inputValue())
})

/** What comes when the reader pastes. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('ControlOrMeta+v')
  return page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return 'nothing was pasted'
    field.remove()
    return field.value
  })
}
