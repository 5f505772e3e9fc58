import type { Page } from '@playwright/test'
import { enterAsked, goToGuess } from './journey/guess.ts'
import { goTo, putMessagesAway } from './journey/places.ts'
import { openDialog, painted } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { LABEL } from './journey/work.ts'

const SIZES = [
  [390, 844],
  [844, 390],
] as const

/** Those that show words of the call. */
const DIALOGS = ['Backlog']

/** Whether the label stands somewhere in the window, whole, with nothing over it. */
const labelIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate((label) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const on = node.parentElement
      if (!node.textContent?.includes(label) || !on?.checkVisibility()) continue
      const range = new Range()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()]
      const isSeen = ({ left, top, right, bottom, width, height }: DOMRect) => {
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false
        return [0.05, 0.5, 0.95].every((share) => {
          const over = document.elementFromPoint(left + width * share, top + height / 2)
          return over !== null && (on.contains(over) || over.contains(on))
        })
      }
      if (boxes.length > 0 && boxes.every(isSeen)) return true
    }
    return false
  }, LABEL)

const expectLabel = (page: Page, where: string) =>
  expect.poll(() => labelIsSeen(page), { message: `the label: ${where}` }).toBe(true)

for (const [width, height] of SIZES)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    test('the label stays in view with the guess, the sheet or the backlog open, and with H', async ({
      page,
    }) => {
      await withoutStage(page)
      const [asked = ''] = await enterAsked(page)
      await putMessagesAway(page)
      await goToGuess(page, asked)
      await expectLabel(page, 'a guess')
      await goTo(page, 'no-rockets')
      await expectLabel(page, 'a line')
      await page.keyboard.press('h')
      await painted(page)
      await expectLabel(page, 'the picture alone')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Sources', exact: true }).tap()
      await expect(page.locator('.sheet')).toHaveAttribute('data-open', 'true')
      await expectLabel(page, 'the sheet')
      await page.keyboard.press('Escape')
      for (const name of DIALOGS) {
        await openDialog(page, name)
        await expect(page.getByRole('dialog', { name })).toBeVisible()
        await expectLabel(page, name)
        await page.keyboard.press('Escape')
      }
    })
  })
