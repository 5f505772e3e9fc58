import type { Page } from '@playwright/test'
import { exchangeOf, perspectivesOf, tellingOf } from '../src/reconstruction/index.ts'
import { nameOfPerspective, tellingsWords as say } from '../src/words/tellings/index.ts'
import { expectAccessible } from './journey/axe.ts'
import { next, openPlay, printed } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'
import { bundleOf, CALL, LABEL } from './journey/work.ts'

const FINDING =
  'Washington’s accounts tell two of the eight lines. Moscow’s tell five, and two in part. One line neither tells.'

const caption = (page: Page) => page.locator('.telling-caption')
const press = (page: Page, name: string) =>
  page.locator('.tellings-steps').getByRole('button', { name, exact: true }).click()

test('I play the call as each side and each account tells it, to the end', async ({
  page,
  watched,
}) => {
  await page.goto('./tellings.html')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await expect(page.locator('.tellings-stage')).toContainText(LABEL)
  const bundle = await bundleOf(page)
  const event = exchangeOf(bundle)
  for (const teller of perspectivesOf(bundle)) {
    const { lines } = tellingOf(bundle, event, teller)
    const radio = page.locator(`input[name=telling][value="${teller.id}"]`)
    await radio.focus()
    await radio.press('Space')
    for (const [at, { line, how, accounts }] of lines.entries()) {
      await expect(page.locator('.tellings-position').first()).toHaveText(`Line ${at + 1} of 8`)
      const words = page.locator('.telling-caption')
      if (how === 'article') await expect(words).toContainText(line.content)
      else if (how === 'silent') await expect(words).toContainText(/not mention th(is|e) line/)
      for (const { support, source } of how === 'silent' ? [] : accounts) {
        await expect(words).toContainText(support.summary)
        await expect(words).toContainText(`${source.name}, our summary`)
      }
      await press(page, 'Next')
    }
    await expect(page.locator('.tellings-end')).toContainText(FINDING)
    if (teller.kind === 'record')
      await expect(page.locator('.tellings-end')).toContainText(
        `${nameOfPerspective(teller, bundle)} tells`,
      )
    await press(page, say.again)
  }
  expect(watched.complaints).toEqual([])
})

test('I change the telling and keep my place, go by address, and see all at once', async ({
  page,
}) => {
  await page.goto('./#line=no-rockets')
  await page
    .locator('.panel-scene')
    .getByRole('link', { name: 'This line, as the accounts' })
    .click()
  await expect(page).toHaveURL(/tellings\.html#.*line=no-rockets&all$/)
  const cards = page.locator('.telling-card')
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(1)).toContainText('Washington’s accounts do not mention this line')
  await expect(cards.nth(1).locator('.diptych img')).toHaveCount(2)
  await expectAccessible(page, 'all tellings at once', { part: '#tellings' })
  await expectUsable(page, 'all tellings at once')

  await page.setViewportSize({ width: 320, height: 480 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'One telling' }).click()
  await page.locator('input[value=RU]').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/#telling=RU&line=no-rockets$/)
  await expect(caption(page)).toContainText('no weapons that threaten Russia')
  await page.locator('input[value=US]').focus()
  await page.keyboard.press('Space')
  await expect(caption(page)).toContainText('would not negotiate in public')
  await expect(page.locator('.tellings-position').first()).toHaveText('Line 4 of 8')
  await expectAccessible(page, 'a telling', { part: '#tellings' })

  await page.evaluate(() => {
    location.hash = 'telling=K&line=if-you-sanction'
  })
  // The readout has this pair the other way round.
  await expect(page.locator('.tellings-position').first()).toHaveText('Line 7 of 8')
  await expect(caption(page)).toContainText('The order of this account')
  await expect(page.locator('.tellings-order')).toContainText('Kremlin readout')

  for (const [width, height] of [
    [320, 480],
    [390, 560],
    [844, 390],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    const size = `${width} by ${height}`
    const words = await caption(page).locator('.telling-words').first().boundingBox()
    const stage = await page.locator('.tellings-stage').boundingBox()
    expect(stage?.height ?? 0, size).toBeGreaterThan(100)
    expect((stage?.y ?? height) + (stage?.height ?? 0), `picture at ${size}`).toBeLessThan(height)
    // Two lines of the words at least.
    expect((words?.y ?? height) + 44, `words at ${size}`).toBeLessThan(height)
    const row = await page.locator('.telling-row').first().boundingBox()
    expect(row?.width ?? 0, `every line at ${size}`).toBeGreaterThan(width * 0.8)
  }
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.evaluate(() => {
    location.hash = 'telling=nobody&line=gone'
  })
  await expect(page.locator('#notice')).toContainText('There is no telling called “nobody” here.')
  await expect(page.locator('#notice')).toContainText('There is no line of the event called “gone”')
  await expect(page.locator('.tellings-position').first()).toHaveText('Line 7 of 8')
  await page.getByRole('link', { name: 'This line in the table' }).click()
  await expect(page.locator('#row-if-you-sanction')).toBeInViewport()
})

test('the picture changes with the telling: its screen, and whether anything is on the plate', async ({
  page,
}) => {
  await withoutStage(page)
  await page.goto('./tellings.html#telling=RU&line=no-nato')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  const plate = page.locator('.tellings-stage .still-plate[data-party=RU]')
  const drawn = () => plate.locator('img').getAttribute('src')
  const choose = async (teller: string) => {
    await page.locator(`input[value=${teller}]`).focus()
    await page.keyboard.press('Space')
  }
  await expect(plate).toHaveAttribute('data-screen', 'full')
  const full = await drawn()
  await choose('U')
  await expect(plate).toHaveAttribute('data-screen', 'partial')
  const partial = await drawn()
  expect(partial).not.toBe(full)
  await page.evaluate(() => {
    location.hash = 'telling=U&line=greetings'
  })
  // It is silent on this one.
  await expect(plate).toHaveAttribute('data-screen', 'none')
  await expect(caption(page)).toContainText('does not mention the line')
  expect([full, partial]).not.toContain(await drawn())
  await choose('K')
  await expect(plate).toHaveAttribute('data-screen', 'full')
})

test.describe('in the hand', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('I go sideways from one telling of a line to the next and read each', async ({ page }) => {
    await page.goto('./tellings.html#line=no-rockets&all')
    const cards = page.locator('.telling-card')
    await expect(cards).toHaveCount(3)
    const said = [
      CALL[3]?.content ?? 'none',
      'Washington’s accounts do not mention this line',
      'no weapons that threaten Russia',
    ]
    for (const [at, words] of said.entries()) {
      const card = cards.nth(at)
      const text = card.getByText(words).first()
      await expect(card).toBeInViewport({ ratio: 0.5 })
      // It ends where a card stands: what comes earlier stops it on its way.
      await expect
        .poll(async () => {
          const [box, place] = [await text.boundingBox(), await card.boundingBox()]
          const isThere = at === said.length - 1 || (place?.x ?? 0) < 20
          return isThere && box !== null && box.x >= 0 && box.x + box.width <= 390
        })
        .toBe(true)
      if (at === said.length - 1) continue
      await expect(cards.nth(at + 1)).not.toBeInViewport({ ratio: 0.5 })
      await card.hover()
      await page.mouse.wheel(320, 0)
      await expect(cards.nth(at + 1)).toBeInViewport({ ratio: 0.9 })
    }
    await expectUsable(page, 'a telling that was swiped to')
  })
})

test('the play asks for nothing of the tellings or the table before I do', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofOthers = () => asked.filter((path) => /tellings|compare|\.text\.js$|_all\./i.test(path))
  await openPlay(page, './#line=no-rockets')
  await next(page)
  await next(page)
  const way = page.locator('.panel-scene').getByRole('link', { name: 'This line, as the accounts' })
  await expect(way).toBeVisible()
  await printed(page)
  expect(asked.some((path) => /\.play\.js$/.test(path))).toBe(true)
  expect(ofOthers()).toEqual([])
  await way.click()
  await expect(page.locator('.telling-card')).toHaveCount(3)
  expect(ofOthers().some((path) => /tellings.*\.text\.js$/.test(path))).toBe(true)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('every telling stands as text, with what they come to', async ({ page }) => {
    await page.goto('./tellings.html')
    await expect(page.locator('#tellings')).toBeHidden()
    await expect(page.locator('.telling-row')).toHaveCount(8)
    await expect(page.locator('#every-line')).toContainText(FINDING)
    await expect(page.locator('#every-line')).toContainText(LABEL)
  })
})
