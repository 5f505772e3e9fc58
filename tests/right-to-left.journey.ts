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

test('from right to left the names stand over their plates on a telephone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPlay(page, './#line=no-rockets')
  const [left, right] = await Promise.all(
    ['US', 'RU'].map((party) => boxOf(page, `.stage-dateline-side[data-party="${party}"]`)),
  )
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
})

test('from right to left an English line ends with its full stop', async ({ page }) => {
  await openPlay(page, './#line=not-to-invade')
  const ends = await page
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
  expect(ends.length).toBeGreaterThan(1)
  for (const end of ends) expect(end).toBeGreaterThan(0)
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
