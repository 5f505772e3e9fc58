import type { Page } from '@playwright/test'
import { back, next, nextButton, openPlay, shown, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

const FIRST = './#line=not-to-invade'

test.beforeEach(({ page }) => withoutStage(page))

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

/** Opens a dialog by its key and closes it by another. */
async function opensBy(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(dialog(page, name)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page, name)).toBeHidden()
}

/** A button that is on or off, by its key too. */
async function turnsBy(page: Page, key: string, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  for (const on of ['true', 'false']) {
    await page.keyboard.press(key)
    await expect(button).toHaveAttribute('aria-pressed', on)
  }
}

async function overPicture(page: Page): Promise<void> {
  const box = await page.locator('.stage').boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 150)
}

/** What players of visual novels are used to, each by the key or the wheel that Ren’Py has for it, where ours is the same. */
const HABITS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'hide the words': async (page) => {
    await page.keyboard.press('h')
    await expect(page.locator('html')).toHaveAttribute('data-bare')
    await page.keyboard.press('h')
    await expect(page.locator('html')).not.toHaveAttribute('data-bare')
  },
  'roll back by the wheel': async (page) => {
    const line = await shown(page)
    await next(page)
    await overPicture(page)
    expect((await toNewLine(page, () => page.mouse.wheel(0, -100))).words).toBe(line.words)
  },
  'save and load quickly': async (page) => {
    const line = await shown(page)
    await page.keyboard.press('q')
    await next(page)
    expect((await toNewLine(page, () => page.keyboard.press('l'))).words).toBe(line.words)
  },
  'skip what was read while a key is held': async (page) => {
    // The lines of the call have choices, at which it would stop.
    await openPlay(page, './?skip#line=aisle')
    const line = await shown(page)
    const after = await next(page)
    const last = await next(page)
    await back(page)
    await back(page)
    await expect(page.locator('.caption-words')).toHaveText(line.words)
    const words = page.locator('.caption-words')
    await page.keyboard.down('Control')
    // To the first that was not read, past those that were.
    for (const { words: read } of [line, after, last]) await expect(words).not.toHaveText(read)
    await page.keyboard.up('Control')
    expect((await back(page)).words).toBe(last.words)
  },
  'look through the history': (page) => opensBy(page, 'b', 'Backlog'),
  'open the preferences': (page) => opensBy(page, 'p', 'Settings'),
  'go by the list of chapters': async (page) => {
    await page.getByRole('button', { name: 'Chapters', exact: true }).click()
    const chapter = dialog(page, 'Chapters').getByRole('button', { name: /^Before the call/ })
    const line = await toNewLine(page, () => chapter.click())
    expect(line.words).toContain('shampoo aisle')
  },
  'fill the screen': (page) => turnsBy(page, 'f', 'Full screen'),
  'turn the sound off and on': (page) => turnsBy(page, 'm', 'Sound'),
}

test('what players of visual novels are used to works here', async ({ page }) => {
  for (const [habit, tried] of Object.entries(HABITS))
    await test.step(habit, async () => {
      await page.goto('about:blank')
      await openPlay(page, FIRST)
      await tried(page)
    })
})

test.describe('the list of chapters', () => {
  /** Ticks of lines that were read, of a chapter in the list. */
  const readTicks = (page: Page) =>
    dialog(page, 'Chapters').locator('.chapter[data-here="true"]').locator('[data-state="read"]')

  test('by keys alone I open it, see what I have read and go to a line', async ({ page }) => {
    await openPlay(page, FIRST)
    await next(page)
    await next(page)
    const button = page.getByRole('button', { name: 'Chapters', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const list = dialog(page, 'Chapters')
    await expect(list).toBeVisible()
    await expect(list.getByRole('button', { name: /^The call/ })).toContainText('you are here')
    expect(await readTicks(page).count()).toBeGreaterThan(0)
    const read = readTicks(page).first()
    await expect(read).toHaveAccessibleName(/\(read\)/)
    const line = list.getByRole('link', { name: /your rockets/ })
    await line.focus()
    const gone = await toNewLine(page, () => page.keyboard.press('Enter'))
    expect(gone.content).toContain('your rockets')
    await expect(list).toBeHidden()
  })

  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('I open it where it says where I am, see what I have read, and go to a chapter', async ({
      page,
    }) => {
      await openPlay(page, FIRST)
      await toNewLine(page, () => nextButton(page).tap())
      await page.locator('.where').tap()
      const list = dialog(page, 'Chapters')
      await expect(list).toBeVisible()
      expect(await readTicks(page).count()).toBeGreaterThan(0)
      const chapter = list.getByRole('button', { name: /^Before the call/ })
      await expect(chapter).toContainText(/\d of \d+ read/)
      const line = await toNewLine(page, () => chapter.tap())
      expect(line.words).toContain('shampoo aisle')
      await expect(list).toBeHidden()
      await page.locator('.where').tap()
      await expect(list.getByRole('button', { name: /^The call/ })).toContainText(
        /[1-9] of \d+ read/,
      )
    })
  })
})
