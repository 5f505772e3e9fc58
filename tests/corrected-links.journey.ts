import type { Page } from '@playwright/test'
import { openPlay } from './journey/play.ts'
import { expect, test } from './journey/test.ts'
import { CALL } from './journey/work.ts'

const LINE = 'no-rockets'
const SAID = 'Corrected on 20 November 2026: A word was wrong.'

/** Ships the work with a correction on one line, and one for a line that was withdrawn. */
async function withCorrections(page: Page): Promise<void> {
  await page.route('**/story/*.json', async (route) => {
    const response = await route.fetch()
    const bundle = await response.json()
    bundle.story.corrections = [
      { date: '2026-11-20', text: 'A word was wrong.', line: LINE },
      { date: '2026-11-21', text: 'Nobody said so.', line: 'fair', withdrawn: true },
    ]
    await route.fulfill({ response, body: JSON.stringify(bundle) })
  })
}

/** Follows a link of another program’s to a place in the page that is open. */
const follow = (page: Page, hash: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    document.body.append(link)
    link.click()
    link.remove()
  }, hash)

test('a link to a corrected line tells me so, as I come and while I play; Back does not', async ({
  page,
}) => {
  await withCorrections(page)
  await openPlay(page, `#line=${CALL[0]?.id}`)
  const notice = page.locator('#notice')
  await expect(page.locator('.panel-scene')).not.toContainText(SAID)
  await follow(page, `#line=${LINE}`)
  await expect(page.locator('.caption')).toContainText(CALL[3]?.content ?? 'none')
  await expect(notice).toContainText(SAID)
  await expect(page.locator('.panel-scene')).toContainText(SAID)
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).not.toContainText(SAID)
  await follow(page, '#line=fair')
  await expect(notice).toContainText('Withdrawn on 21 November 2026: Nobody said so.')
  await page.goBack()
  await expect(page.locator('.caption')).toContainText(CALL[3]?.content ?? 'none')
  await expect(notice).not.toContainText(SAID)

  await page.goto('./about.html')
  await openPlay(page, `#line=${LINE}`)
  await expect(notice).toContainText(SAID)
})

test('a link to a corrected line’s tellings leads to a caption that says so', async ({ page }) => {
  await withCorrections(page)
  await page.goto(`./tellings.html#line=${CALL[0]?.id}`)
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  const told = page.locator('.tellings-told')
  await expect(told).toContainText(CALL[0]?.content ?? 'none')
  await expect(told).not.toContainText(SAID)
  for (const hash of [`#telling=US&line=${LINE}`, `#line=${LINE}&all`]) {
    await follow(page, hash)
    await expect(told).toContainText(SAID)
  }
  await follow(page, '#line=fair')
  await expect(page.locator('#notice')).toContainText('Withdrawn on 21 November 2026')
})
