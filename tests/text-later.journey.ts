import type { Page } from '@playwright/test'
import { next, openPlay, printed } from './journey/play.ts'
import { expect, test } from './journey/test.ts'

const ENTRIES = '#read .chapter > .entry'

const waiting = (page: Page) =>
  page.evaluate(
    (entries) =>
      [...document.querySelectorAll(entries)].filter(
        (entry) => getComputedStyle(entry).contentVisibility === 'auto',
      ).length,
    ENTRIES,
  )

/** How far below the top of what is seen an entry begins, in CSS px. */
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((entry) => Math.round(entry.getBoundingClientRect().top))

test.describe('The text below Play', () => {
  test('is laid out whole once the player stands', async ({ page }) => {
    await openPlay(page)
    await expect(page.locator('html')).toHaveAttribute('data-text', 'whole', { timeout: 60_000 })
    expect(await waiting(page)).toBe(0)
  })

  test('waits while no script has come, and a link into it lands where it leads', async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('')
    expect(await waiting(page)).toBeGreaterThan(10)
    const id = await page.locator(ENTRIES).last().getAttribute('id')
    await page.evaluate((target) => {
      location.hash = `#${target}`
    }, id)
    await expect.poll(() => waiting(page)).toBe(0)
    // As far below the top as the style sheet keeps free: 4rem.
    await expect.poll(() => topOf(page, String(id))).toBe(64)
  })

  test('is left alone by a step: no style of its entries is found anew', async ({
    page,
    browser,
  }) => {
    await openPlay(page, './#line=not-to-invade')
    await printed(page)
    await expect(page.locator('html')).toHaveAttribute('data-text', 'whole', { timeout: 60_000 })
    await next(page)
    await browser.startTracing(page, { categories: ['devtools.timeline'] })
    await next(page)
    const found = stylesFound(String(await browser.stopTracing()))
    expect(found, 'those of the caption, at least').toBeGreaterThan(0)
    expect(found).toBeLessThan(await page.locator(ENTRIES).count())
  })
})

/** Of how many elements the browser found the style anew, by its own trace. */
function stylesFound(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as {
    traceEvents: readonly { name: string; args: { elementCount?: number } }[]
  }
  return traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0)
}
