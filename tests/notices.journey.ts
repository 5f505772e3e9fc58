import type { Page } from '@playwright/test'
import { openPlay, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, CALL, LABEL } from './journey/work.ts'

const AUTOSAVE = 'readout:putins-talk-therapy:auto'
const [, , line] = CALL
const items = (page: Page) => page.locator('.notice-item')
const close = (page: Page) => items(page).first().getByRole('button', { name: 'Close' }).click()

/** Opens the page with three things to be told: no stage, no typeface, and a place kept before. */
async function withThreeNotices(page: Page, address: string): Promise<void> {
  await withoutStage(page)
  await page.route('**/*.woff2', (route) => route.abort())
  const save = { format: 1, story: 'putins-talk-therapy', version: '1', read: [] }
  const kept = { ...save, position: { line: 'no-nato', choices: ['taken-out'] } }
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    AUTOSAVE,
    JSON.stringify(kept),
  ] as const)
  await openPlay(page, address)
  await expect(items(page)).toHaveCount(3)
}

/** What a reader must be able to see of a line, whatever else there is to say. */
const OWED = {
  label: '.caption-mark',
  cue: '.caption .cue',
  words: '.caption .content',
  author: '.caption .tells',
  attestation: '.caption .attested',
}

/** Which of those nothing covers: each point of its first line shows itself. */
const uncovered = (page: Page): Promise<string[]> =>
  page.evaluate((owed) => {
    return Object.entries(owed).flatMap(([name, selector]) => {
      const part = document.querySelector(selector)
      part?.scrollIntoView({ block: 'nearest' })
      const box = part?.getClientRects()[0]
      if (!part || !box || box.width === 0) return []
      const seen = [0.1, 0.5, 0.9].every((share) => {
        const at = document.elementFromPoint(box.x + box.width * share, box.y + box.height / 2)
        return at !== null && (part.contains(at) || at.contains(part))
      })
      return seen ? [name] : []
    })
  }, OWED)

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 480 },
]

/** Fails where the messages that stand now cover anything owed, in any window. */
async function expectUncovered(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    expect(await uncovered(page), `${size.width} by ${size.height}`).toEqual(Object.keys(OWED))
  }
}

test('three messages at once cover neither the label nor who wrote it nor what attests it, in any window', async ({
  page,
}) => {
  await withThreeNotices(page, `./#line=${CALL.at(-1)?.id}`)
  await expect(page.getByRole('button', { name: 'Go on from there' })).toBeVisible()
  await toNewLine(page, () =>
    page.evaluate((id) => {
      location.hash = `line=${id}`
    }, line?.id),
  )
  await expect(items(page)).toHaveCount(3)
  await expect(page.locator('.caption-mark')).toHaveText(LABEL)
  await expect(page.locator('.caption .attested')).toHaveText(ATTESTED[line?.id ?? ''] ?? '')
  await expectUncovered(page)

  await page.setViewportSize({ width: 390, height: 844 })
  const before = await places(page)
  for (let left = 3; left > 0; left -= 1) await close(page)
  await expect(items(page)).toHaveCount(0)
  expect(await places(page), 'a message takes its room from the picture').toEqual(before)
  await expectUncovered(page)
})

test('in a wide window messages stand over the picture, and nothing moves for them', async ({
  page,
}) => {
  await withThreeNotices(page, `./#line=${line?.id}`)
  const boxes = () =>
    page.evaluate(() =>
      ['.masthead', '.stage-frame', '.caption-box', '.sheet-body'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return [selector, box?.x, box?.y, box?.width, box?.height]
      }),
    )
  const before = await boxes()
  const place = await page.locator('#notice').boundingBox()
  const picture = await page.locator('.stage').boundingBox()
  if (!place || !picture) throw new Error('neither shows')
  expect(place.y, 'below the masthead').toBeGreaterThanOrEqual(picture.y - 1)
  expect(place.width, 'beside the sources').toBeLessThanOrEqual(picture.width)
  for (let left = 3; left > 0; left -= 1) await close(page)
  await expect(items(page)).toHaveCount(0)
  expect(await boxes()).toEqual(before)
})

test('in a frame they cover none of it either', async ({ page }) => {
  await withThreeNotices(page, `./frame.html?line=${line?.id}`)
  await expect(page.locator('.caption-mark')).toHaveText(LABEL)
  await expectUncovered(page)
})

/** Where what is read and pressed stands, in CSS px. */
const places = (page: Page) =>
  page.evaluate(() =>
    ['.caption-box', '.controls', '.sheet-strip'].map((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return [selector, box && box.top + scrollY, box?.height]
    }),
  )
