import type { Page } from '@playwright/test'
import { choose, next, openPlay, shown, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { CALL } from './journey/work.ts'

const [first, , , fourth, fifth] = CALL.map(({ id }) => id)

const words = (page: Page) => page.locator('.caption-words')

test('Back and Forward show where I left each address, and then lead out of the page', async ({
  page,
}) => {
  await withoutStage(page)
  await page.goto('about:blank')
  await openPlay(page, `./#line=${first}`)
  const one = await next(page)
  await toNewLine(page, () => page.goto(`./#line=${fourth}`))
  const other = await choose(page, 'Moscow’s accounts')

  for (const round of ['once', 'and again']) {
    await page.goBack()
    await expect(words(page), round).toHaveText(one.words)
    await page.goForward()
    await expect(words(page), round).toHaveText(other.words)
  }
  const after = await next(page)
  await page.goBack()
  await expect(words(page)).toHaveText(one.words)
  await page.goForward()
  await expect(words(page), 'a step moves its entry along, and adds none').toHaveText(after.words)

  const tick = page.locator('.caption').getByRole('link', { name: /^Line 5 of 8/ })
  const jumped = await toNewLine(page, () => tick.click())
  expect(new URL(page.url()).hash).toBe(`#line=${fifth}`)
  await page.goBack()
  await expect(words(page), 'a jump is undone').toHaveText(after.words)
  await page.goForward()
  await expect(words(page)).toHaveText(jumped.words)

  await page.goto('./about.html')
  await page.goBack()
  await expect(words(page), 'from another page').toHaveText(jumped.words)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  expect((await shown(page)).words, 'loaded anew').toBe(jumped.words)
  for (const left of [after, one]) {
    await page.goBack()
    await expect(words(page)).toHaveText(left.words)
  }
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('a place that I left is found again when I come back, with what I had read', async ({
  page,
}) => {
  await withoutStage(page)
  await openPlay(page)
  await next(page)
  const left = await next(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  expect((await shown(page)).words).toBe(left.words)
  await expect(page.getByRole('button', { name: 'Go on from there' })).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Backlog' }).getByRole('listitem')).toHaveCount(3)
})
