import type { Page } from '@playwright/test'
import { focused, heardSoFar, listenForLines } from './journey/attention.ts'
import { atEnd, openPlay, type Shown, shown, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { CALL } from './journey/work.ts'

const press = (page: Page, key: string) => toNewLine(page, () => page.keyboard.press(key))

test('by keyboard alone I play to the end, and a screen reader says each line once', async ({
  page,
}) => {
  test.slow()
  await withoutStage(page)
  await listenForLines(page)
  await openPlay(page, './#line=aisle')
  expect(await heardSoFar(page), 'nothing is announced on loading').toEqual([])

  const keys = [' ', 'ArrowRight', 'PageDown', 'Enter']
  const expected: string[] = []
  while (!(await atEnd(page))) {
    const onSlider = await page.evaluate(() => document.activeElement?.matches('input') ?? false)
    const line = await press(page, keys[onSlider ? 1 : expected.length % 4] ?? ' ')
    expected.push(asHeard(line))
  }
  const heard = await heardSoFar(page)
  expect(heard.map(flat)).toEqual(expected.map(flat))

  await page.keyboard.press('ArrowRight')
  expect(await heardSoFar(page), 'the end is not said twice').toHaveLength(heard.length)
})

test('the arrow back undoes a step, and a digit chooses', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page, './#line=we-are-not')
  const line = await shown(page)
  expect((await press(page, '2')).cue).toBe('Kremlin readout, our summary')
  expect((await press(page, ' ')).cue).toBe('Ushakov’s briefing, our summary')
  await press(page, 'ArrowLeft')
  expect(await press(page, 'ArrowLeft')).toEqual(line)
  expect((await press(page, '4')).content).toBe(CALL[5]?.content)
  expect(await press(page, 'Backspace')).toEqual(line)
  await page.keyboard.press('9')
  expect(await shown(page), 'a digit that offers nothing does nothing').toEqual(line)
})

test('keys with a modifier are left to the browser', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page)
  const line = await shown(page)
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Alt+s')
  expect(await shown(page)).toEqual(line)
})

test('keys go by their place where the layout has other letters, and what is no key press does nothing', async ({
  page,
  watched,
}) => {
  await withoutStage(page)
  await openPlay(page, './#line=we-are-not')
  const type = await keyboardOf(page)
  const line = await shown(page)
  // A browser that fills a form in tells of keys without a name; an input method, of letters to come.
  await page.evaluate(() => {
    const told = { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...told, isComposing: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...told, keyCode: 229 }))
  })
  expect(watched.complaints.filter((said) => !/ERR_/.test(said))).toEqual([])
  expect(await shown(page)).toEqual(line)

  await type('ы', 'KeyS')
  await expect(page.locator('#sources'), 'Russian').toBeFocused()
  await type('σ', 'KeyS')
  await expect(page.locator('#sources'), 'Greek').not.toBeFocused()
  const dialogs = [
    ['لا', 'KeyB', 'Backlog'],
    ['л', 'KeyK', 'Saves'],
  ] as const
  for (const [key, code, name] of dialogs) {
    await type(key, code)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await type('o', 'KeyS')
  await expect(page.locator('#sources'), 'Dvorak has its S elsewhere').not.toBeFocused()
  const second = await toNewLine(page, () => type('é', 'Digit2'))
  expect(second.cue, 'the digit row of AZERTY').toBe('Kremlin readout, our summary')
})

test('a key that is held opens a thing once, fills in no field, and does not run across a choice', async ({
  page,
}) => {
  await withoutStage(page)
  await openPlay(page, './#line=aisle')
  for (const { key, name } of OPENED) {
    await hold(page, key, 4)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
  }
  await hold(page, 'k', 4)
  const field = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect(field).toBeVisible()
  expect(await field.inputValue()).not.toContain('kk')
  await field.focus()
  await hold(page, 'Enter', 4)
  await expect(page.getByRole('dialog', { name: 'Saves' }).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')

  const settings = page.getByRole('button', { name: 'Saves', exact: true })
  await settings.focus()
  await hold(page, 'Enter', 3)
  await expect(page.getByRole('dialog', { name: 'Saves' })).toBeVisible()
  await page.keyboard.press('Escape')

  await hold(page, 'ArrowRight', 40)
  const stopped = await shown(page)
  expect(stopped.choices.length, stopped.words).toBeGreaterThan(1)
  await toNewLine(page, () => page.keyboard.press('ArrowRight'))
  await hold(page, 'ArrowLeft', 3)
  expect((await shown(page)).words, 'held, it goes back line by line').not.toBe(stopped.words)
})

const OPENED = [
  { key: 'b', name: 'Backlog' },
  { key: '?', name: 'Help' },
]

for (const { key, name } of OPENED) {
  test(`${key} opens ${name}, Escape closes it, and my place on the page is kept`, async ({
    page,
  }) => {
    await withoutStage(page)
    await openPlay(page)
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    expect((await focused(page)).inside).toContain('dialog')
    const line = await shown(page)
    await page.keyboard.press('ArrowRight')
    expect(await shown(page), 'the keys belong to what is open').toEqual(line)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    expect((await focused(page)).tag, 'focus when nothing had it before').not.toBe('body')

    const opener = page.getByRole('button', { name })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  })
}

test('a dialog I open again stays open, however late the browser tells that it was closed', async ({
  page,
}) => {
  await withoutStage(page)
  await openPlay(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Help' })
  await expect(dialog).toBeVisible()
  // The browser tells with its next frame, which on a busy machine is a while away.
  await page.evaluate(() => {
    const hold = (told: Event) => {
      told.stopImmediatePropagation()
      const tell = () => told.target?.dispatchEvent(new Event('close'))
      addEventListener('told late', tell, { once: true })
    }
    addEventListener('close', hold, { capture: true, once: true })
  })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(dialog).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('told late')))
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))))
  await expect(dialog).toBeVisible({ timeout: 1_000 })
})

test('S takes me to the sources and back to where I was', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page)
  const tick = page.locator('.caption').getByRole('link', { name: /^Line 3 of 8/ })
  await tick.focus()
  await page.keyboard.press('s')
  await expect(page.locator('#sources')).toBeFocused()
  await page.keyboard.press('s')
  await expect(tick).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.locator('#sources')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tick).toBeFocused()

  await page.setViewportSize({ width: 390, height: 844 })
  // The page is told of the narrower window with its next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.keyboard.press('s')
  await expect(page.locator('#sources')).toBeFocused()
  await expect(page.locator('.sheet')).toHaveAttribute('data-open', 'true')
  await page.keyboard.press('Escape')
  await expect(page.locator('.sheet')).toHaveAttribute('data-open', 'false')
  expect((await focused(page)).tag).not.toBe('body')
})

test('a choice taken with Enter does not lose my place on the page', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page, './#line=no-rockets')
  for (const name of ['Moscow’s accounts', 'Go on']) {
    await page.getByRole('button', { name, exact: true }).focus()
    await press(page, 'Enter')
    expect(await focused(page), name).toMatchObject({ ring: true })
    expect((await focused(page)).tag, name).not.toBe('body')
    if (name !== 'Go on') await press(page, 'ArrowRight')
  }
})

test('jumping from the backlog, putting a message away: my place on the page is never lost', async ({
  page,
}) => {
  await openPlay(page, './#line=nowhere')
  await page.getByRole('button', { name: 'Close' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body')

  await press(page, 'ArrowRight')
  await page.keyboard.press('b')
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().focus()
  await press(page, 'Enter')
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body')
})

test('I can reach everything by Tab, and always see where I am', async ({ page }) => {
  await withoutStage(page)
  await openPlay(page, './#line=we-are-not')
  await page.getByRole('alert').getByText('stage').waitFor()
  const reached: string[] = []
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at.tag === 'body') break
    reached.push(at.name)
    expect(at, at.name).toMatchObject({ ring: true, uncovered: true })
  }
  expect(reached[0], 'an address with a line begins there too').toBe('Skip to the line')
  for (const name of ['Washington’s accounts', 'Go on', 'Back', 'Next', 'Help'])
    expect(
      reached.some((found) => found.includes(name)),
      name,
    ).toBe(true)
  const ticks = new Set(reached.filter((name) => /^Line \d of 8/.test(name)))
  expect(ticks.size, 'of its own chapter, and of others in the list').toBeGreaterThanOrEqual(8)
})

/** Holds a key down until it has come this often. */
async function hold(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.down(key)
  await page.keyboard.up(key)
}

/** Presses keys of layouts that Playwright has not: what they type, and where they lie. */
async function keyboardOf(page: Page): Promise<(key: string, code: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (key, code) => {
    const windowsVirtualKeyCode = code.charCodeAt(code.length - 1)
    const pressed = { key, code, windowsVirtualKeyCode }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...pressed })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
  }
}

/** How a mark that a line was written afterwards is spoken. */
function afterwards(mark: string): string {
  if (/^Written afterwards\. Not all/.test(mark)) return 'In part written afterwards'
  return /^Written afterwards/.test(mark) ? 'Written afterwards, not in the article' : ''
}

/** The line with what it is, what attests it and the ways to look: from what the page shows of each. */
function asHeard({ kind, words, mark, tells, attested, choices }: Shown): string {
  const is = kind === 'speech' && 'Reconstructed'
  const quoted = kind === 'quotation' && tells
  const translated = /translat/.test(mark) && 'In translation'
  const ways = choices.length > 1 && `${choices.length} ways to look`
  const after = [is, quoted, translated, afterwards(mark), attested, ways].filter(Boolean)
  return after.length > 0 ? `${words} — ${after.join('. ')}.` : words
}

const flat = (text: string) => text.replace(/\s+/g, '').replace(/oursummary/, 'oursummary:')
