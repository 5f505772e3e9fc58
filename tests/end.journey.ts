import type { Page } from '@playwright/test'
import { expectAccessible } from './journey/axe.ts'
import { openPlay, shown } from './journey/play.ts'
import { OTHER_SIZES } from './journey/sizes.ts'
import { stageOnItsWay, withoutWebgl } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'
import { ATTESTED, CALL, LABEL } from './journey/work.ts'

/** The last line of the story: the end stands there. */
const END = './#line=rests-on'

const SUM =
  'Two of the eight lines have both sides behind them, Moscow only in part. Five rest on Moscow alone. One is in no account we found.'

interface Placed {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly pictures: readonly string[]
}

/** Opens the end, and waits until its pictures have come. */
async function openEnd(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await openPlay(page, END)
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('.diptych img')].every(
      ({ complete, naturalWidth }) => complete && naturalWidth === 320,
    ),
  )
}

/** Where the lines stand, and the names of their stills. */
const linesOf = (page: Page): Promise<Placed[]> =>
  page.locator('.end-line').evaluateAll((lines) =>
    lines.map((line) => {
      const { left, top, bottom } = line.getBoundingClientRect()
      const images = [...line.querySelectorAll('img')]
      const pictures = images.map(({ src }) => src.split('/').at(-1) ?? '')
      return { left, top, bottom, pictures }
    }),
  )

test('at the end I see all the lines at their own screens, the sum of them, and can open each', async ({
  page,
  context,
  watched,
}) => {
  await stageOnItsWay(context)
  await openEnd(page, 1280, 720)
  await expect(page.getByRole('heading', { name: SUM })).toBeVisible()
  await expect(page.locator('.end').getByText(LABEL)).toBeVisible()
  const place = await page.locator('.end-place').boundingBox()
  const lines = await linesOf(page)
  expect(lines).toHaveLength(8)
  for (const { top, bottom } of lines) {
    expect(top).toBeGreaterThanOrEqual(place?.y ?? 0)
    expect(bottom).toBeLessThanOrEqual((place?.y ?? 0) + (place?.height ?? 0))
  }
  const screens = lines.map(({ pictures }) => pictures.map((name) => name.split('.')[2]))
  expect(screens[0]).toEqual(['full', 'partial'])
  expect(screens[2]).toEqual(['none', 'none'])
  expect(screens[3]).toEqual(['none', 'full'])
  await expectAccessible(page, 'the end', { part: '.end' })
  await expectUsable(page, 'the end')

  const paragraph = page.locator('.end blockquote')
  await expect(paragraph).toBeHidden()
  await page.getByText('The whole paragraph', { exact: true }).click()
  await expect(paragraph).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Where to go next' }).getByRole('link'),
  ).toHaveText([
    'As the accounts tell it',
    'Who said what',
    'Test yourself',
    'Teach it',
    'Put it into a page',
    /^Read the article/,
  ])

  await page
    .locator('.end')
    .getByRole('link', { name: CALL[3]?.content ?? 'missing' })
    .click()
  await expect(page.locator('.end')).toHaveCount(0)
  expect((await shown(page)).attested).toBe(ATTESTED['no-rockets'])
  expect(watched.complaints).toEqual([])
})

test('on a telephone the lines stand in two columns, and scroll', async ({ page, context }) => {
  await stageOnItsWay(context)
  for (const [width, height] of [
    [390, 844],
    [320, 480],
  ] as const) {
    await openEnd(page, width, height)
    const lines = await linesOf(page)
    expect(new Set(lines.map(({ left }) => Math.round(left))).size, `${width}`).toBe(2)
    await expectUsable(page, `the end at ${width} by ${height}`)
    await page.locator('.end-line').last().scrollIntoViewIfNeeded()
    await expect(page.locator('.end').getByText(LABEL), 'the label stays').toBeInViewport()
  }
})

test('on a telephone on its side, and at any other size, the end is read and pressed', async ({
  page,
  context,
}) => {
  await stageOnItsWay(context)
  await openEnd(page, 844, 390)
  for (const [width, height] of OTHER_SIZES) {
    await page.setViewportSize({ width, height })
    await expectUsable(page, `the end at ${width} by ${height}`)
    await page.locator('.end-line').last().scrollIntoViewIfNeeded()
    await expect(page.locator('.end').getByText(LABEL), 'the label stays').toBeInViewport()
  }
})

test('the end stands without WebGL, without a picture that is missing, in a frame, by night and masked', async ({
  page,
}) => {
  await withoutWebgl(page)
  await page.route(/caller-night\.listening\..*small/, (route) => route.abort())
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPlay(page, './frame.html?line=rests-on&clean=1')
  await expect(page.getByRole('heading', { name: SUM })).toBeVisible()
  await expect(page.locator('.end-line')).toHaveCount(8)
  // Of a line whose plate is missing the other one is not shown alone.
  await expect
    .poll(async () => new Set((await linesOf(page)).map(({ pictures }) => pictures.length)))
    .toEqual(new Set([0, 2]))
  await expect(page.locator('.end')).not.toContainText('fucking')
  await expect(page.getByRole('link', { name: 'Test yourself' })).toBeVisible()
  await page
    .locator('.end')
    .getByRole('link', { name: CALL[0]?.content ?? 'missing' })
    .click()
  await expect(page.locator('.caption-words')).toContainText(CALL[0]?.content ?? 'missing')
})

test('on paper the end has the sum, every line and the whole paragraph', async ({
  page,
  context,
}) => {
  await stageOnItsWay(context)
  await openEnd(page, 1280, 720)
  await page.emulateMedia({ media: 'print' })
  const paper = await page.evaluate(() => document.body.innerText)
  for (const text of [LABEL, SUM, ...CALL.map(({ content }) => content)])
    expect(paper).toContain(text)
  await expect(page.locator('.end blockquote')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0)
})
