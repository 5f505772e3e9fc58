import type { Page } from '@playwright/test'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

test.beforeEach(async ({ page }) => {
  await withoutStage(page)
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dir = 'rtl'
    })
  })
})

test('from right to left an English line ends with its full stop, and each name stands over its own plate', async ({
  page,
}) => {
  await openPlay(page, './#line=not-to-invade')
  const ends = await fullStops(page)
  expect(ends.length).toBeGreaterThan(1)
  for (const end of ends) expect(end).toBeGreaterThan(0)

  const box = (selector: string) => boxOf(page, selector)
  expect((await box('.sheet')).x, 'the panel stands left').toBeLessThan(
    (await box('.caption-box')).x,
  )
  for (const party of await page.locator('.stage-dateline-side').all()) {
    const name = await party.getAttribute('data-party')
    const plate = await box(`.still-plate[data-party="${name}"]`)
    const label = await party.boundingBox()
    expect(label?.x, name ?? '').toBeGreaterThanOrEqual(plate.x)
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(plate.x + plate.width)
  }

  await page.setViewportSize({ width: 390, height: 844 })
  const [left, right] = await Promise.all(
    ['US', 'RU'].map((party) => box(`.stage-dateline-side[data-party="${party}"]`)),
  )
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
})

/** How far to the right of the letter before it the last mark of each text stands, in CSS px. */
const fullStops = (page: Page) =>
  page
    .locator('.caption-words .content, .panel .passage blockquote, .panel .account-said')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        while (walker.nextNode()) nodes.push(walker.currentNode as Text)
        const last = nodes.findLast(({ data }) => data.trim() !== '')
        if (!last) return null
        const at = last.data.trimEnd().length
        const [before, end] = [at - 2, at - 1].map((from) => {
          const range = new Range()
          range.setStart(last, from)
          range.setEnd(last, from + 1)
          return range.getBoundingClientRect()
        })
        return end && before && Math.round(end.left - before.left)
      }),
    )

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`nothing is shown at ${selector}`)
  return box
}
