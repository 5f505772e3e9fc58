import type { Page } from '@playwright/test'
import { fingersOn } from './journey/fingers.ts'
import {
  atEnd,
  back,
  choose,
  next,
  openPlay,
  type Shown,
  shown,
  toNewLine,
} from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { WHOLE } from './journey/whole.ts'
import { bundleOf, CALL } from './journey/work.ts'

const FIRST = `./#line=${CALL[0]?.id}`

test.beforeEach(({ page }) => withoutStage(page))

/** Opens the play at its first line, past whatever opens it. */
async function openFirstLine(page: Page): Promise<void> {
  await openPlay(page)
  const { lines } = await bundleOf(page)
  await openPlay(page, `./?first#line=${lines[0]?.id}`)
}

/** A place on the picture where nothing stands over it. */
async function onPicture(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.stage').boundingBox()
  if (!box) throw new Error('no picture')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height * 0.3, 150) }
}

/** Waits until all that was asked for so far has been handled. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))

const words = (page: Page) => page.locator('.caption-words')

/** Does something that must change no line. */
async function expectNoStep(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const before = await shown(page)
  await act()
  await settled(page)
  expect((await shown(page)).words, what).toBe(before.words)
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('by touch alone I play from the first line to the end', async ({ page }) => {
    test.slow()
    await openFirstLine(page)
    const fingers = await fingersOn(page)
    const at = await onPicture(page)
    const left = { ...at, x: at.x - 120 }
    const right = { ...at, x: at.x + 120 }
    let line: Shown = await shown(page)
    let swiped = 0
    for (let steps = 0; !(await atEnd(page)); steps += 1) {
      expect(steps, line.words).toBeLessThan(200)
      const free = line.choices.length === 0
      if (free) line = await toNewLine(page, () => fingers.tap(at))
      else {
        await expectNoStep(page, 'a tap beside the choices takes none', () => fingers.tap(at))
        const box = await words(page).boundingBox()
        const over = { y: swiped % 2 ? at.y : (box?.y ?? 0) + 20 }
        line = await toNewLine(page, () =>
          fingers.swipe({ ...right, ...over }, { ...left, ...over }),
        )
        swiped += 1
      }
    }
    expect(swiped).toBeGreaterThan(7)
    const end = line.words
    for (const selector of ['.end .section-title', '.end-line a']) {
      const place = await page.locator(selector).first().boundingBox()
      const y = (place?.y ?? 0) + 10
      await toNewLine(page, () => fingers.swipe({ ...left, y }, { ...right, y }))
      const words = await toNewLine(page, () => fingers.swipe(right, left))
      expect(words.words, `a swipe over ${selector} goes back from the end`).toBe(end)
    }
    const scrolled = page.locator('.end-place')
    await expectNoStep(page, 'up it scrolls', () => fingers.swipe(at, { ...at, y: at.y - 90 }))
    await expect.poll(() => scrolled.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
  })

  test('a finger that scrolls, magnifies, selects or is taken away goes nowhere', async ({
    page,
  }) => {
    await openFirstLine(page)
    const fingers = await fingersOn(page)
    const at = await onPicture(page)
    const to = (x: number, y = 0) => ({ x: at.x + x, y: at.y + y })
    await expectNoStep(page, 'up and down', () => fingers.swipe(at, to(0, 140)))
    await expectNoStep(page, 'aslant', () => fingers.swipe(at, to(80, 80)))
    await expectNoStep(page, 'short', () => fingers.swipe(at, to(-25)))
    await expectNoStep(page, 'there and back', async () => {
      await fingers.down(at)
      for (const x of [-30, -90, -30, 2]) await fingers.move(to(x))
      await fingers.up()
    })
    await expectNoStep(page, 'cancelled', async () => {
      await fingers.down(at)
      await fingers.move(to(-90))
      await fingers.cancel()
    })
    await expectNoStep(page, 'two fingers', () =>
      fingers.swipeTogether([
        [to(100), to(10)],
        [to(-20, 60), to(-120, 60)],
      ]),
    )
    const pinch = await page.evaluate(() => {
      const frame = document.querySelector('.stage-frame')
      return frame && getComputedStyle(frame).touchAction
    })
    expect(pinch, 'two fingers magnify').toContain('pinch-zoom')
    await expectNoStep(page, 'a held finger that gets a menu', async () => {
      await fingers.down(at)
      await page.evaluate(() => window.dispatchEvent(new Event('contextmenu')))
      await fingers.up()
    })
    await toNewLine(page, () => fingers.tap(at))
  })

  test('where words run from right to left, a swipe to the right goes on', async ({ page }) => {
    await openFirstLine(page)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const fingers = await fingersOn(page)
    const at = await onPicture(page)
    const first = await shown(page)
    const right = { ...at, x: at.x + 120 }
    await toNewLine(page, () => fingers.swipe(at, right))
    expect((await toNewLine(page, () => fingers.swipe(right, at))).words).toBe(first.words)
  })

  test('the sheet of the sources follows my finger, stays where I leave it, and Back closes it', async ({
    page,
  }) => {
    await openPlay(page, './#line=no-rockets')
    const fingers = await fingersOn(page)
    const sheet = page.locator('.sheet')
    const strip = page.getByRole('button', { name: 'Sources', exact: true })
    await strip.tap()
    await expect(sheet).toHaveAttribute('data-open', 'true')
    const { words: line } = await shown(page)
    await page.goBack()
    await expect(sheet).toHaveAttribute('data-open', 'false')
    expect((await shown(page)).words).toBe(line)
    await strip.tap()
    const frame = await page.locator('.stage-frame').boundingBox()
    await fingers.tap({ x: 195, y: (frame?.y ?? 0) + 12 })
    await expect(sheet, 'a tap beside it puts it away').toHaveAttribute('data-open', 'false')
    expect((await shown(page)).words).toBe(line)

    const height = () => sheet.evaluate((box) => box.getBoundingClientRect().height)
    const closed = await height()
    const grip = async () => {
      const box = await strip.boundingBox()
      return { x: 195, y: (box?.y ?? 0) + 12 }
    }
    const from = await grip()
    await fingers.down(from)
    await fingers.move({ ...from, y: from.y - 200 })
    await expect.poll(height, 'it follows').toBeGreaterThan(closed + 150)
    await fingers.cancel()
    await expect.poll(height, 'cancelled').toBe(closed)
    await expect(sheet).toHaveAttribute('data-open', 'false')

    await fingers.swipe(from, { ...from, y: from.y - 300 })
    await expect(sheet).toHaveAttribute('data-open', 'true')
    await expect(strip).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(height).toBeGreaterThan(500)
    const opened = await grip()
    await fingers.swipe(opened, { ...opened, y: opened.y + 25 })
    await expect(sheet, 'not far enough').toHaveAttribute('data-open', 'true')
    await fingers.swipe(opened, { ...opened, y: opened.y + 300 })
    await expect(sheet).toHaveAttribute('data-open', 'false')
    await expect.poll(height).toBe(closed)
    // At once after a drag, with no time for the browser to make a click of it.
    for (const open of ['true', 'false', 'true']) {
      const here = await grip()
      await fingers.swipe(here, { ...here, y: here.y + (open === 'true' ? -25 : 25) })
      await fingers.tap(here)
      await expect(sheet, 'a tap right after a drag counts').toHaveAttribute('data-open', open)
    }
  })
})

test('by mouse alone I play from the first line to the end', { tag: WHOLE }, async ({ page }) => {
  test.slow()
  await openFirstLine(page)
  const { x, y } = await onPicture(page)
  let line: Shown = await shown(page)
  for (let steps = 0; !(await atEnd(page)); steps += 1) {
    expect(steps, line.words).toBeLessThan(200)
    if (line.choices.length === 0) {
      await page.mouse.move(x, y)
      line = await toNewLine(page, () =>
        steps % 2 ? page.mouse.wheel(0, 100) : page.mouse.click(x, y),
      )
    } else line = await toNewLine(page, () => page.locator('[data-go-on="true"] > button').click())
  }
})

test('the wheel rewinds over the picture, and is left alone elsewhere; a drag and a selection go nowhere', async ({
  page,
}) => {
  await openPlay(page, FIRST)
  const first = await shown(page)
  const at = await onPicture(page)
  await page.mouse.move(at.x, at.y)
  await toNewLine(page, () => page.mouse.wheel(0, 100))
  expect((await toNewLine(page, () => page.mouse.wheel(0, -100))).words).toBe(first.words)

  const panel = await page.locator('.sheet-body').boundingBox()
  await expectNoStep(page, 'over the panel it scrolls that', async () => {
    await page.mouse.move((panel?.x ?? 0) + 50, (panel?.y ?? 0) + 200)
    await page.mouse.wheel(0, 120)
    await expect
      .poll(() => page.locator('.sheet-body').evaluate((box) => box.scrollTop))
      .toBeGreaterThan(0)
  })
  await next(page)
  await back(page)
  await expectNoStep(page, 'a drag', async () => {
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x - 150, at.y, { steps: 4 })
    await page.mouse.up()
  })
  await expectNoStep(page, 'another button', () =>
    page.mouse.click(at.x, at.y, { button: 'right' }),
  )
  await page.keyboard.press('Escape')
  await page.locator('.caption .content').dblclick()
  expect(await page.evaluate(() => `${getSelection()}`.length)).toBeGreaterThan(0)
  await expectNoStep(page, 'a click that takes a selection away', () =>
    page.mouse.click(at.x, at.y),
  )
})

test('H leaves the picture with its label, its cue and who tells it, until any key or click', async ({
  page,
}) => {
  await openPlay(page, './#line=no-rockets')
  const line = await shown(page)
  const content = page.locator('.caption .content')
  const size = () => content.evaluate((box) => box.getBoundingClientRect().height)
  const at = await onPicture(page)
  const ways = [
    () => page.keyboard.press('ArrowRight'),
    () => page.keyboard.press('x'),
    () => page.mouse.click(at.x, at.y),
  ]
  for (const bringBack of ways) {
    await page.keyboard.press('h')
    await expect.poll(size).toBeLessThan(2)
    for (const part of ['.caption-mark', '.cue', '.tells'])
      await expect(page.locator(`.caption ${part}`)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Shift')
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toHaveCount(1)
    expect(await size(), 'a key that goes with another').toBeLessThan(2)
    await bringBack()
    await expect.poll(size).toBeGreaterThan(20)
    expect((await shown(page)).words).toBe(line.words)
  }
})

test('Q keeps the place, L comes back to it, and both are said', async ({ page }) => {
  await openPlay(page, './#line=no-promise')
  const said = page.getByRole('alert')
  await page.keyboard.press('l')
  await expect(said.filter({ hasText: 'There is no quick save yet' })).toBeVisible()
  await page.keyboard.press('q')
  await expect(said.filter({ hasText: 'This place is the quick save now' })).toBeVisible()
  const kept = await shown(page)
  await toNewLine(page, () => page.keyboard.press('ArrowRight'))
  await expect(said.filter({ hasText: 'quick save' }), 'said until the next step').toHaveCount(0)
  await toNewLine(page, () => page.keyboard.press('ArrowRight'))
  expect((await toNewLine(page, () => page.keyboard.press('l'))).words).toBe(kept.words)
  await expect(said.filter({ hasText: 'the place of the quick save' })).toBeVisible()
  await page.keyboard.press('q')
  await page.keyboard.press('k')
  const saves = page.getByRole('dialog', { name: 'Saves' })
  await expect(saves.getByRole('listitem'), 'one, and the newest').toHaveCount(1)
  await expect(saves.getByRole('button', { name: 'Go there: Quick save' })).toBeVisible()
})

test('held, Ctrl and Next skip what I have read, and stop at what I have not, at choices and when let go', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') })
  await openFirstLine(page)
  const lines = [await shown(page)]
  const stopsAt = lines[0]?.choices.length === 0 ? 5 : 1
  for (let i = 0; i < stopsAt; i += 1) lines.push(await next(page))
  const rewind = async () => {
    for (let i = 0; i < stopsAt; i += 1) await page.keyboard.press('ArrowLeft')
    await expect(words(page)).toHaveText(lines[0]?.words ?? '')
  }
  const isAt = (index: number, why: string) =>
    expect(words(page), why).toHaveText(lines[index]?.words ?? '')
  await page.clock.pauseAt(new Date('2026-11-23T10:00:00'))
  await rewind()
  await page.keyboard.down('Control')
  await page.clock.runFor(450)
  await isAt(1, 'held')
  await page.clock.runFor(350)
  await isAt(2, 'and on')
  await page.keyboard.up('Control')
  await page.clock.runFor(2000)
  await isAt(2, 'let go')
  await page.keyboard.down('Control')
  await page.clock.runFor(450)
  await isAt(3, 'held again')
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await page.clock.runFor(2000)
  await isAt(3, 'the page has lost the focus')
  await page.keyboard.up('Control')
  await page.keyboard.press('Control+c')
  await page.clock.runFor(2000)
  await isAt(3, 'with another key it is the browser’s')

  const nextBox = await page.getByRole('button', { name: 'Next', exact: true }).boundingBox()
  await page.mouse.move((nextBox?.x ?? 0) + 10, (nextBox?.y ?? 0) + 10)
  await page.mouse.down()
  await page.clock.runFor(450)
  await isAt(4, 'Next is held')
  await page.clock.runFor(350)
  await isAt(5, 'and on')
  await page.clock.runFor(350)
  const unread = await shown(page)
  expect(
    lines.map((line) => line.words),
    'the first that was not read',
  ).not.toContain(unread.words)
  await page.clock.runFor(5000)
  await page.mouse.up()
  expect((await shown(page)).words, 'it stops there, and letting go is no click').toBe(unread.words)
  await page.clock.resume()
  await toNewLine(page, () => page.mouse.click((nextBox?.x ?? 0) + 10, (nextBox?.y ?? 0) + 10))
})

test('the browser’s Back closes what is open, one thing a press, and then leads out', async ({
  page,
}) => {
  await page.goto('about:blank')
  await openPlay(page, './#line=no-rockets')
  const line = await next(page)
  const address = page.url()
  for (const name of ['Settings', 'Saves', 'Backlog', 'Help']) {
    const dialog = page.getByRole('dialog', { name })
    await page.getByRole('button', { name, exact: true }).click()
    await expect(dialog).toBeVisible()
    await page.goBack()
    await expect(dialog, name).toBeHidden()
    expect((await shown(page)).words).toBe(line.words)
    // Closed by other means it leaves nothing behind.
    await page.getByRole('button', { name, exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  await page.getByRole('button', { name: 'Key', exact: true }).click()
  await expect(page.locator('.key-card')).toBeVisible()
  await page.goBack()
  await expect(page.locator('.key-card')).toHaveCount(0)
  await page.keyboard.press('b')
  const first = page.getByRole('dialog').getByRole('listitem').getByRole('button').first()
  const jumped = await toNewLine(page, () => first.click())
  await page.goBack()
  await expect(words(page), 'a jump from what was open is undone').toHaveText(line.words)
  expect(jumped.words).not.toBe(line.words)
  await expect.poll(() => page.url()).toMatch(/#line=/)
  await settled(page)
  await page.goBack()
  await expect.poll(() => page.url(), address).toBe('about:blank')
})

test('sound and full screen have a button and a key; the backlog and the preferences have both too', async ({
  page,
}) => {
  await openPlay(page, FIRST)
  for (const [name, key] of [
    ['Sound', 'm'],
    ['Full screen', 'f'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true })
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press(key)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  }
  for (const [name, key] of [
    ['Backlog', 'b'],
    ['Settings', 'p'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('a choice that I have taken is marked, and said to be read', async ({ page }) => {
  await openPlay(page, './#line=no-rockets')
  await expect(page.getByRole('button', { name: /\(read\)/ })).toHaveCount(0)
  await choose(page, 'Moscow’s accounts')
  await back(page)
  await expect(page.locator('.choice[data-read="true"]')).toHaveAccessibleName(
    'Moscow’s accounts (read)',
  )
  await expect(
    page.getByRole('button', { name: 'Washington’s accounts', exact: true }),
  ).toBeVisible()
})
