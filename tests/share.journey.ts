import type { Page } from '@playwright/test'
import { expectAccessible } from './journey/axe.ts'
import { openPlay } from './journey/play.ts'
import { OTHER_SIZES } from './journey/sizes.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'
import { LABEL } from './journey/work.ts'

/** Windows for the dialog, in CSS px: those that have least room, and a desk's. */
const SIZES = [[1280, 720], [320, 480], ...OTHER_SIZES] as const

/** What was handed to the system's share sheet. */
type Handed = { title?: string; text?: string; url?: string }

declare global {
  interface Window {
    handed: Handed[]
  }
}

/** A share sheet that takes what it is handed, or fails by an error of that name. */
const withSheet = (page: Page, fails: string | null): Promise<unknown> =>
  page.addInitScript((name) => {
    window.handed = []
    navigator.share = async (data = {}) => {
      window.handed.push(data as Handed)
      if (name) throw new DOMException('no', name)
    }
  }, fails)

/** No share sheet, as on many desks. */
const withoutSheet = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))

const shareButton = (page: Page) =>
  page.locator('.top-buttons').getByRole('button', { name: 'Share', exact: true })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' })

const TEXT = [
  LABEL,
  'Putin said, whatever, don’t put your rockets on my borders.',
  'as Julia Ioffe tells it; Only Moscow says so, in other words',
  'Julia Ioffe, “Putin’s Talk Therapy”, Puck, 31 December 2021',
]

test('I share a line by the system’s sheet, and putting the sheet away is no error', async ({
  page,
  baseURL,
}) => {
  await withoutStage(page)
  await withSheet(page, null)
  await openPlay(page, './?clean=0#line=no-rockets')
  await shareButton(page).click()
  await expect.poll(() => page.evaluate(() => window.handed.length)).toBe(1)
  const [handed] = await page.evaluate(() => window.handed)
  expect(handed?.url).toBe(`${baseURL}lines/no-rockets.html`)
  const lines = handed?.text?.split('\n') ?? []
  expect(lines.slice(0, 3)).toEqual(TEXT.slice(0, 3))
  expect(lines[3], 'of which call, and from where').toBe(
    `The call of 30 December 2021 · ${TEXT[3]}`,
  )
  await expect(dialogOf(page)).toBeHidden()
  await expect(shareButton(page)).toHaveAttribute('aria-expanded', 'false')

  await page.evaluate(() => {
    navigator.share = async () => {
      throw new DOMException('put away', 'AbortError')
    }
  })
  await shareButton(page).click()
  await expect(shareButton(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(dialogOf(page)).toBeHidden()
  expect((await page.request.get(handed?.url ?? '')).status()).toBe(200)
})

test('where the sheet is refused I copy the link or the text, or save the picture', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withoutStage(page)
  await withSheet(page, 'NotAllowedError')
  await openPlay(page, './#line=no-rockets')
  await shareButton(page).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByLabel('Address')).toHaveValue(`${baseURL}lines/no-rockets.html`)
  await dialog.getByRole('button', { name: 'Copy the text' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const text of [...TEXT, `${baseURL}lines/no-rockets.html`]) expect(copied).toContain(text)
  await expectAccessible(page, 'the dialog that shares', { part: '.dialog' })
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    await expectUsable(page, `the dialog that shares at ${width} by ${height}`)
  }
  const saved = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Save the picture' }).click()
  expect((await saved).suggestedFilename()).toBe('no-rockets.jpg')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('where the clipboard is denied the text stands selected, and masked words stay masked', async ({
  page,
  baseURL,
}) => {
  await withoutStage(page)
  await withoutSheet(page)
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await openPlay(page, './?clean=1#line=if-you-sanction')
  await shareButton(page).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByLabel('Address')).toHaveValue(
    `${baseURL}lines/if-you-sanction.clean.html`,
  )
  const text = dialog.getByLabel('Text with its source')
  await expect(text).toHaveValue(/if you sanction us/)
  expect(await text.inputValue()).not.toContain('fucking')
  await dialog.getByRole('button', { name: 'Copy the text' }).click()
  await expect(dialog).toContainText('It is selected: copy it by hand.')
  const selected = await text.evaluate(
    (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
  )
  expect(selected).toBe((await text.inputValue()).length)
  await expect(dialog.getByRole('link', { name: 'Save the picture' })).toHaveAttribute(
    'href',
    /if-you-sanction\.clean\.card\.\w+\.jpg$/,
  )
})

test('at the end I share the whole, and a line’s own page shares itself', async ({
  page,
  baseURL,
}) => {
  await withoutStage(page)
  await withSheet(page, null)
  await openPlay(page, './#line=rests-on')
  await page.locator('.end').getByRole('button', { name: 'Share', exact: true }).click()
  await expect.poll(() => page.evaluate(() => window.handed.length)).toBe(1)
  const [whole] = await page.evaluate(() => window.handed)
  expect(whole?.url).toBe(baseURL)
  expect(whole?.text).toMatch(new RegExp(`^${LABEL}\n.*One is in no account we found\\.`))

  await page.goto('./lines/no-rockets.html?from=a-letter')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const [line] = await page.evaluate(() => window.handed)
  expect(line?.url).toBe(`${baseURL}lines/no-rockets.html`)
  for (const text of TEXT) expect(line?.text).toContain(text.split('; ')[0])
})

test.describe('a line’s own page', () => {
  test.use({ javaScriptEnabled: false })

  test('shows without any script label, plates, words, who says so, sources, and the way to play', async ({
    page,
  }) => {
    await page.goto('./lines/no-rockets.html')
    await expect(page.getByText(LABEL)).toBeVisible()
    const plates = page.locator('.picture img')
    await expect(plates).toHaveCount(2)
    for (const [i, screen] of ['none', 'full'].entries()) {
      await expect(plates.nth(i)).toHaveAttribute('src', new RegExp(`\\.${screen}\\.\\w+\\.small`))
      const width = () => plates.nth(i).evaluate((one: HTMLImageElement) => one.naturalWidth)
      await expect.poll(width).toBe(320)
    }
    await expect(page.locator('blockquote').first()).toHaveText(TEXT[1] ?? '')
    await expect(page.getByText('Washington’s plate is coarse')).toBeVisible()
    await expect(page.getByText('Kremlin readout').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Play from here' })).toHaveAttribute(
      'href',
      '../#line=no-rockets',
    )
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
      [320, 480],
    ] as const) {
      await page.setViewportSize({ width, height })
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(wider, `${width}`).toBe(false)
    }
  })
})
