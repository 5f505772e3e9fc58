import type { Page } from '@playwright/test'
import { next, openOpening, openPlay, shown } from './journey/play.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { CALL } from './journey/work.ts'

const AUTOSAVE = 'readout:putins-talk-therapy:auto'

/** The way to the place that is kept. */
const goOn = (page: Page) => page.getByRole('link', { name: 'Go on where you were' })

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...document.cookie.split(';').filter(Boolean),
  ])

test.beforeEach(({ context }) => stageOnItsWay(context))

test('nothing is kept before my first step, and only my place after it', async ({
  page,
  context,
}) => {
  await openPlay(page)
  await page.getByRole('button', { name: 'Help' }).click()
  await page.keyboard.press('Escape')
  expect(await stored(page)).toEqual([])
  await next(page)
  expect(await stored(page)).toEqual([AUTOSAVE])
  expect(await context.cookies()).toEqual([])
})

test('when I come back I am offered to go on from where I was, and land there', async ({
  page,
}) => {
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  await next(page)
  const left = await shown(page)
  expect(left.content).toBe(CALL[4]?.content)

  await openOpening(page, './?again')
  await goOn(page).click()
  await expect(page.locator('.caption .content')).toHaveText(CALL[4]?.content ?? '')
  await expect(
    page.locator('.caption').getByRole('link', { name: /^Line 4 of 8.*\(read\)$/ }),
  ).toBeVisible()
})

test('a place kept in a version that has changed is found again, or I am told what is gone', async ({
  page,
}) => {
  const kept = { format: 1, story: 'putins-talk-therapy', version: '0.0.1', read: [] }
  await keep(page, { ...kept, position: { line: 'no-nato', choices: ['taken-out'] } })
  await goOn(page).click()
  await expect(page.locator('.caption .content')).toHaveText(CALL[1]?.content ?? '')
  await expect(page.getByText('no longer in this story')).toHaveCount(0)

  await keep(page, { ...kept, position: { line: 'gone', choices: [] } })
  await goOn(page).click()
  await expect(page.getByRole('alert').getByText(/“gone”/)).toBeVisible()
  await expect(page.locator('.caption')).toContainText('shampoo aisle')

  const trail = [['taken-out', CALL[2]?.id, 'taken-out-too']]
  const position = { line: 'gone', choices: [] }
  await keep(page, { ...kept, format: 2, position, trail })
  await goOn(page).click()
  await expect(page.getByRole('alert').getByText(/“gone”.*last line before it/)).toBeVisible()
  await expect(page.locator('.caption .content')).toHaveText(CALL[2]?.content ?? '')
})

test('a place that was damaged is told as such, left alone, and keeps nothing from playing', async ({
  page,
}) => {
  // What else it can be: src/player/saves/save.test.ts.
  for (const damaged of ['{"format":1', 'null']) {
    await keep(page, damaged)
    await expect(page.getByRole('alert').getByText(/saved place/)).toBeVisible()
    await expect(goOn(page)).toBeHidden()
    await page.getByRole('link', { name: 'What came before' }).click()
    await next(page)
  }
})

test('where storage is forbidden I play all the same, and am told that my place is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError')
        },
      })
  })
  await openPlay(page)
  await expect(page.getByText('may not store anything')).toHaveCount(0)
  await next(page)
  await next(page)
  await expect(page.getByText('This page may not store anything')).toHaveCount(1)
})

test('where storage is full I play all the same, and am told that my place is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await openPlay(page)
  await next(page)
  await next(page)
  await expect(page.getByText('This page may not store anything')).toHaveCount(1)
})

/** Puts a place into storage and opens the page anew; from a file of the same origin without a script. */
async function keep(page: Page, save: unknown): Promise<void> {
  await page.goto('./lines/no-rockets.txt')
  const text = typeof save === 'string' ? save : JSON.stringify(save)
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [AUTOSAVE, text] as const)
  await openOpening(page)
}
