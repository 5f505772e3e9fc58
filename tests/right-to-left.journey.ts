import type { Page } from '@playwright/test'
import { throughThePages, throughThePlay } from './journey/places.ts'
import { openPlay } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'

test.beforeEach(async ({ page }) => {
  await withoutStage(page)
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dir = 'rtl'
    })
  })
})

for (const [name, viewport] of Object.entries({
  'wide window': { width: 1280, height: 800 },
}))
  test.describe(name, () => {
    test.use({ viewport })
    test(`from right to left, on a ${name}, nothing of the play is cut, covered or too small to press`, ({
      page,
    }) => throughThePlay(page, (place) => expectUsable(page, place)))
    test(`from right to left, on a ${name}, nothing of the other pages is cut, covered or too small to press`, ({
      page,
    }) => throughThePages(page, (place) => expectUsable(page, place)))
  })

test('from right to left the panel stands left, and each name still over its own plate', async ({
  page,
}) => {
  await openPlay(page, './#line=no-rockets')
  const box = (selector: string) => boxOf(page, selector)
  expect((await box('.sheet')).x).toBeLessThan((await box('.caption-box')).x)
  for (const party of await page.locator('.stage-dateline-side').all()) {
    const name = await party.getAttribute('data-party')
    const plate = await box(`.still-plate[data-party="${name}"]`)
    const label = await party.boundingBox()
    expect(label?.x, name ?? '').toBeGreaterThanOrEqual(plate.x)
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(plate.x + plate.width)
  }
})

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`nothing is shown at ${selector}`)
  return box
}
