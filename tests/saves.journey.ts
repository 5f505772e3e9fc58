import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { next, openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { CALL } from './journey/work.ts'

const saves = (page: Page) => page.getByRole('dialog', { name: 'Saves' })

async function openSaves(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saves', exact: true }).click()
  await expect(saves(page)).toBeVisible()
}

async function keepAs(page: Page, name: string): Promise<void> {
  await saves(page).getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await saves(page).getByRole('button', { name: 'Keep this place' }).click()
}

test.beforeEach(({ page }) => withoutStage(page))

test('I keep a place under a name, with its line and the time, and come back to it another day', async ({
  page,
}) => {
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  await openSaves(page)
  await keepAs(page, 'For the class')
  const item = saves(page).getByRole('listitem')
  await expect(item).toHaveCount(1)
  await expect(item).toContainText(CALL[3]?.content ?? '')
  await expect(item.locator('time')).toHaveText(/\d{4}, \d\d:\d\d/)

  await openPlay(page, './?another-day')
  await openSaves(page)
  await saves(page).getByRole('button', { name: 'Go there: For the class' }).click()
  await expect(saves(page)).toBeHidden()
  await expect(page.locator('.caption .content')).toHaveText(CALL[3]?.content ?? '')
})

test('I rename a save, and delete another', async ({ page }) => {
  await openPlay(page, `./#line=${CALL[0]?.id}`)
  await openSaves(page)
  await keepAs(page, 'First')
  await keepAs(page, 'Second')
  const field = saves(page).getByRole('textbox', { name: 'Rename First' })
  await field.fill('Where it begins')
  await field.press('Tab')
  await expect(saves(page).getByRole('textbox', { name: 'Rename Where it begins' })).toBeVisible()
  await saves(page).getByRole('button', { name: 'Delete Second' }).click()
  await expect(saves(page).getByRole('listitem')).toHaveCount(1)
  await expect(saves(page).getByRole('status')).toHaveText('“Second” is deleted.')
})

test('I take my saves to another device in a file, and a wrong file is refused in words', async ({
  page,
  browser,
}, info) => {
  await openPlay(page, `./#line=${CALL[2]?.id}`)
  await openSaves(page)
  await keepAs(page, 'Line three')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    saves(page).getByRole('button', { name: 'Write all to a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('putins-talk-therapy.saves.json')
  const file = info.outputPath('saves.json')
  await download.saveAs(file)
  expect(JSON.parse(await readFile(file, 'utf8')).saves).toHaveLength(1)

  const context = await browser.newContext()
  const device = await context.newPage()
  await withoutStage(device)
  await openPlay(device, page.url().replace(/#.*/, ''))
  await openSaves(device)
  const field = saves(device).getByLabel('Take saves from a file')
  await field.dispatchEvent('cancel', { bubbles: true })
  await expect(field, 'no file chosen').toBeVisible()
  const wrong = info.outputPath('wrong.json')
  for (const text of ['{', '[]', '{"readout":"saves","saves":7}']) {
    await writeFile(wrong, text)
    await field.setInputFiles(wrong)
    await expect(saves(device).getByRole('status')).toHaveText(/cannot be read|damaged/)
  }
  await field.setInputFiles(file)
  await expect(saves(device).getByRole('status')).toHaveText('One save was taken from the file.')
  await field.setInputFiles(file)
  await expect(saves(device).getByRole('listitem')).toHaveCount(1)
  await saves(device).getByRole('button', { name: 'Go there: Line three' }).click()
  await expect(device.locator('.caption .content')).toHaveText(CALL[2]?.content ?? '')
  await context.close()
})

test('where nothing more can be stored a save is not kept, and I am told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await openPlay(page)
  await openSaves(page)
  await keepAs(page, 'Lost')
  await expect(saves(page).getByRole('status')).toContainText('could not be kept')
  await expect(saves(page).getByRole('listitem')).toHaveCount(0)
})

test('two tabs that save at once both keep what they saved, and I am told that there are two', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await withoutStage(other)
  await openPlay(page)
  await openPlay(other, page.url())
  await openSaves(page)
  await openSaves(other)
  await keepAs(page, 'From one')
  await keepAs(other, 'From the other')
  await expect(saves(other).getByRole('listitem')).toHaveCount(2)
  for (const tab of [page, other]) await tab.keyboard.press('Escape')
  await next(other)
  await expect(page.getByText('in another tab too')).toBeVisible()
})
