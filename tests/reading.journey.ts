import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { COMMANDS } from '../src/runtime/commands/index.ts'
import { thorough } from '../src/testing/thorough.ts'
import { words } from '../src/words/index.ts'
import { heardSoFar, listenForLines } from './journey/attention.ts'
import { walkRecordingBoxes } from './journey/boxes.ts'
import { goOnWhereIWas, next, nextButton, openPlay, shown, toNewLine } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { WHOLE } from './journey/whole.ts'
import { bundleOf, CALL } from './journey/work.ts'

declare global {
  interface Window {
    /** Presses a button of the made controller, and lets it go. */
    press?: (button: number) => Promise<void>
    /** What the made voices said. */
    spoken?: string[]
  }
}

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await expect(settings(page)).toBeVisible()
}

const pick = (page: Page, group: string, name: string) =>
  settings(page).getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check()

test.beforeEach(({ page }) => withoutStage(page))

test('lines go by themselves after the time they take to read; I stop them by key or by button', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') })
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  await page.clock.pauseAt(new Date('2026-11-23T10:00:00'))
  const mark = page.getByRole('button', { name: 'Lines go by themselves: stop' })
  await page.keyboard.press('a')
  await expect(mark).toBeVisible()
  await page.clock.runFor(1000)
  expect((await shown(page)).content).toBe(CALL[3]?.content)
  await page.clock.runFor(6000)
  await expect(page.locator('.caption .content')).toHaveText(CALL[4]?.content ?? '')

  await page.keyboard.press('b')
  await page.clock.runFor(60_000)
  await page.keyboard.press('Escape')
  await expect(page.locator('.caption .content')).toHaveText(CALL[4]?.content ?? '')

  await mark.click()
  await expect(mark).toHaveCount(0)
  await page.clock.runFor(60_000)
  expect((await shown(page)).content).toBe(CALL[4]?.content)
})

test('lines that go by themselves stop at the end', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') })
  await openPlay(page)
  await page.clock.pauseAt(new Date('2026-11-23T10:00:00'))
  const { lines } = await bundleOf(page)
  await page.keyboard.press('a')
  for (let i = 0; i < lines.length; i += 1) await page.clock.runFor(30_000)
  await expect(page.locator('.end')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lines go by themselves: stop' })).toHaveCount(0)
})

test('lines that go by themselves stop when I look about, and not when I go on', async ({
  page,
}) => {
  await openPlay(page, `./#line=${CALL[1]?.id}`)
  const mark = page.getByRole('button', { name: 'Lines go by themselves: stop' })
  const go = async () => {
    await page.keyboard.press('a')
    await expect(mark).toBeVisible()
  }
  await go()
  await next(page)
  await page.keyboard.press('ArrowRight')
  await expect(mark).toBeVisible()
  for (const key of ['ArrowLeft', 'Tab', 's']) {
    await page.keyboard.press(key)
    await expect(mark, key).toHaveCount(0)
    await go()
  }
  await page.locator('.caption-words').click()
  await expect(mark).toHaveCount(0)
})

test('I skip what I have read, to the first line that I have not', async ({ page }) => {
  await openPlay(page)
  const lines = [await shown(page)]
  for (let i = 0; i < 4; i += 1) lines.push(await next(page))
  await goOnWhereIWas(page)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const skipped = await toNewLine(page, () => page.keyboard.press('r'))
  expect(lines.map(({ words }) => words)).not.toContain(skipped.words)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.caption-words')).toContainText(lines[4]?.content ?? 'nothing')
})

test('what I prefer applies at once, and is so when I come back', async ({ page }) => {
  await openPlay(page)
  await openSettings(page)
  const root = page.locator('html')
  await pick(page, 'Edition', 'night')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await pick(page, 'Text', 'larger')
  await pick(page, 'Spacing', 'wide')
  await pick(page, 'Contrast', 'more')
  await pick(page, 'Motion', 'less')
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await size()).toBe('20px')
  const spacing = page.locator('.caption-words')
  expect(await spacing.evaluate((box) => getComputedStyle(box).letterSpacing)).not.toBe('normal')

  await openPlay(page, './?again')
  expect(await size()).toBe('20px')
  for (const [name, value] of [
    ['theme', 'dark'],
    ['spacing', 'wide'],
    ['contrast', 'more'],
    ['motion', 'less'],
  ] as const)
    await expect(root).toHaveAttribute(`data-${name}`, value)
})

/** Larger, wider, in another face, with more contrast: everything at once. */
const ALL = { format: 1, size: 200, spacing: 'wide', face: 'dyslexic', contrast: 'more' }

const prefer = (page: Page, kept: object) =>
  page.addInitScript((text) => {
    localStorage.setItem('readout:preferences', text)
  }, JSON.stringify(kept))

for (const { tag, ...size } of [
  { width: 1280, height: 800, tag: WHOLE },
  { width: 390, height: 844, tag: [] },
])
  test(`with all of them on, at ${size.width} px, all words fit or scroll, and no page scrolls sideways`, {
    tag,
  }, async ({ page }) => {
    test.slow()
    await page.setViewportSize(size)
    await prefer(page, ALL)
    await openPlay(page)
    await page.evaluate(() => document.fonts.ready)
    const walk = await walkRecordingBoxes(page)
    expect(walk.steps).toBeGreaterThan(40)
    // Letters so large take the room that they need: the play grows with its words.
    expect(walk.cut, 'words that neither fit nor scroll').toEqual([])
    expect(walk.wider, 'lines at which the page scrolls sideways').toEqual([])
  })

test('what I prefer holds on every other page too', async ({ page }) => {
  await prefer(page, { ...ALL, edition: 'dark', motion: 'less', clean: true })
  for (const name of ['compare', 'about', 'embed', 'teach', 'lesson', 'frame']) {
    await page.goto(`./${name}.html`)
    const root = page.locator('html')
    await expect(root, name).toHaveAttribute('data-size', '200')
    for (const [mark, value] of [
      ['theme', 'dark'],
      ['spacing', 'wide'],
      ['face', 'dyslexic'],
      ['contrast', 'more'],
      ['motion', 'less'],
    ] as const)
      await expect(root, name).toHaveAttribute(`data-${mark}`, value)
  }
})

for (const scheme of thorough ? (['light', 'dark'] as const) : (['light'] as const))
  test(`more contrast is more: soft words, hairlines and what is off stand out more than before (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const off = () =>
      page.evaluate(() =>
        Number(getComputedStyle(document.querySelector('.control-back') ?? document.body).opacity),
      )
    // At the first line there is no way back.
    await openPlay(page)
    const offBefore = await off()
    await openPlay(page, './?#line=not-to-invade')
    const measured = () =>
      page.evaluate(() => {
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
            const one = Number(part) / 255
            return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const paper = luminance(getComputedStyle(document.body).backgroundColor)
        const against = (colour: string) => {
          const [dark = 0, light = 0] = [luminance(colour), paper].sort((a, b) => a - b)
          return (light + 0.05) / (dark + 0.05)
        }
        const of = (selector: string) => {
          const element = document.querySelector(selector)
          if (!element) throw new Error(`nothing at ${selector}`)
          return getComputedStyle(element)
        }
        return {
          soft: against(of('.part-head').color),
          hairline: against(of('.part + .part').borderBlockStartColor),
          rule: against(of('.top-buttons button').borderBlockStartColor),
        }
      })
    const less = await measured()
    await openSettings(page)
    await pick(page, 'Contrast', 'more')
    const more = await measured()
    expect(more.soft).toBeGreaterThan(Math.max(7, less.soft))
    expect(more.hairline).toBeGreaterThan(Math.max(7, less.hairline))
    expect(more.rule).toBeGreaterThan(Math.max(7, less.rule))
    await openPlay(page)
    expect(await off()).toBeGreaterThan(offBefore)
  })

test('the typeface for dyslexic readers is fetched when I choose it, and not before', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (/opendyslexic/.test(request.url())) fonts.push(request.url())
  })
  await openPlay(page)
  await next(page)
  await openSettings(page)
  expect(fonts).toEqual([])
  await pick(page, 'Typeface', 'OpenDyslexic')
  await expect.poll(() => fonts.length).toBeGreaterThan(0)
})

test('clean words are clean everywhere: caption, panel, ticks, backlog, the text and its links', async ({
  page,
}) => {
  await openPlay(page, './#line=greetings')
  const { sourcing } = await bundleOf(page)
  const strong = Object.values(sourcing).flatMap((line) =>
    'strong-language' in line ? line['strong-language'] : [],
  )
  expect(strong.length).toBeGreaterThan(0)
  const found = () =>
    page.evaluate((words) => {
      const html = document.documentElement.outerHTML
      const decoded = decodeURIComponent(html.replace(/%(?![0-9a-f]{2})/gi, '%25'))
      return words.filter((word) => decoded.toLowerCase().includes(word.toLowerCase()))
    }, strong)
  expect(await found()).not.toEqual([])
  await page.keyboard.press('c')
  await expect.poll(found).toEqual([])
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Backlog' })).toBeVisible()
  expect(await found()).toEqual([])

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Saves', exact: true }).click()
  await page.getByRole('button', { name: 'Keep this place' }).click()
  expect(await found()).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write all to a file' }).click(),
  ])
  const written = readFileSync(await file.path(), 'utf8').toLowerCase()
  expect(strong.filter((word) => written.includes(word.toLowerCase()))).toEqual([])

  for (const address of [
    './compare.html',
    './read.html',
    './lesson.html?clean=no',
    './frame.html',
  ]) {
    await page.goto(address)
    await expect.poll(found, address).toEqual([])
  }
})

test('a link that asks for clean words shows them, and changes nothing that I set', async ({
  page,
}) => {
  await openPlay(page, './?clean=1#line=if-you-sanction')
  await expect(page.locator('.caption .said')).toContainText('█')
  await expect(page.locator('body')).not.toContainText(/fuck/i)
  await nextButton(page).click()
  await openPlay(page, './#line=if-you-sanction')
  await expect(page.locator('.caption .said')).toContainText(/fuck/i)
})

test('clean words are told to the ear as masked, each time, and nobody is quoted with them', async ({
  page,
}) => {
  await prefer(page, { format: 1, clean: true })
  await listenForLines(page)
  await openPlay(page, './#line=we-are-not')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  const [heard] = (await heardSoFar(page)).slice(-1)
  expect(heard).toContain('masked word')
  expect(heard).not.toContain('█')
  const quoted = await page.evaluate(() =>
    [...document.querySelectorAll('#play .masked')].flatMap((mask) => {
      const around = mask.closest('p, button, td, th, dd, span.chain-words')?.textContent ?? ''
      return /[“"][^”"]*█[^”"]*[”"]/.test(around) ? [around] : []
    }),
  )
  expect(quoted).toEqual([])
  await expect(page.locator('.caption .masked').first()).toHaveAccessibleName('masked word')
})

test('the words of a line come slowly if I want; they are all in the page, and nothing moves', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openPlay(page, `./#line=${CALL[4]?.id}`)
  await openSettings(page)
  await pick(page, 'The words of a line come', 'slowly')
  await page.keyboard.press('Escape')
  const coming = () => page.evaluate(() => CSS.highlights.has('to-come'))
  const box = () => page.locator('.caption-box').boundingBox()
  const before = await box()
  await nextButton(page).click()
  await expect.poll(coming).toBe(true)
  await expect(page.locator('.caption .content')).toHaveText(CALL[5]?.content ?? '')
  expect(await box()).toEqual(before)
  await expect.poll(coming, { timeout: 10_000 }).toBe(false)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await nextButton(page).click()
  expect(await coming()).toBe(false)
})

test('I turn off letters as keys, and the others still work; Help says so', async ({ page }) => {
  await openPlay(page)
  await openSettings(page)
  await settings(page)
    .getByRole('checkbox', { name: /Letters are keys/ })
    .uncheck()
  await page.keyboard.press('Escape')
  const before = await shown(page)
  for (const key of ['s', 'b', 'a', '?', '1']) await page.keyboard.press(key)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  expect(await shown(page)).toEqual(before)
  await toNewLine(page, () => page.keyboard.press('ArrowRight'))
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await expect(page.getByText('turned off as keys')).toBeVisible()
})

test('Help lists every key that is listened to', async ({ page }) => {
  await openPlay(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Help' })
  for (const { keys } of COMMANDS)
    for (const key of keys) {
      const digits = /\d/.test(key) ? '1–9' : key
      const name = words.help.keyNames.get(key) ?? (key.length === 1 ? digits.toUpperCase() : key)
      await expect(
        help.locator('td:nth-child(2) kbd').getByText(name, { exact: true }),
      ).toBeVisible()
    }
  await expect(help.getByText('wheel up')).toBeVisible()
})

test('a game controller goes on and back, chooses, and opens the sources', async ({ page }) => {
  await page.addInitScript(() => {
    const pressed = new Set<number>()
    const pad = {
      index: 0,
      buttons: Array.from({ length: 16 }, (_, button) => ({
        get pressed() {
          return pressed.has(button)
        },
      })),
    }
    Object.defineProperty(navigator, 'getGamepads', { value: () => [pad, null] })
    Object.assign(window, {
      async press(button: number) {
        pressed.add(button)
        await new Promise((resolve) => setTimeout(resolve, 150))
        pressed.delete(button)
        await new Promise((resolve) => setTimeout(resolve, 150))
      },
    })
  })
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  const press = (button: number) => page.evaluate((at) => window.press?.(at), button)
  await page.evaluate(() => window.dispatchEvent(new Event('gamepadconnected')))
  await toNewLine(page, () => press(0))
  expect((await shown(page)).content).toBe(CALL[4]?.content)
  await toNewLine(page, () => press(1))
  await press(13)
  await press(13)
  const lit = await page.evaluate(() => document.activeElement?.textContent)
  expect(lit).toContain('Moscow’s accounts')
  await toNewLine(page, () => press(0))
  expect((await shown(page)).cue).toMatch(/, our summary$/)
  await press(3)
  await expect(page.getByRole('dialog', { name: 'Backlog' })).toBeVisible()
})

test('lines are spoken by a voice of this device only, each once, with what attests it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const spoken: string[] = []
    const voice = (name: string, localService: boolean) => ({
      name,
      voiceURI: name,
      lang: 'en-GB',
      localService,
      default: false,
    })
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice('Far away', false), voice('Here', true)],
      speak: (saying: { text: string; voice: { name: string } }) =>
        spoken.push(`${saying.voice.name}: ${saying.text}`),
      cancel: () => {},
    })
    class Saying extends EventTarget {
      voice: unknown
      lang = ''
      constructor(readonly text: string) {
        super()
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Saying })
    Object.assign(window, { spoken })
  })
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  await openSettings(page)
  await settings(page)
    .getByRole('checkbox', { name: /Speak each line/ })
    .check()
  await page.keyboard.press('Escape')
  await next(page)
  const spoken = await page.evaluate(() => window.spoken ?? [])
  expect(spoken).toHaveLength(2)
  for (const [i, said] of spoken.entries()) {
    expect(said).toMatch(/^Here: /)
    expect(said).toContain(CALL[3 + i]?.content)
    expect(said).toContain('Only Moscow says so')
  }
})

test('where no voice is on the device, I am told, and nothing is spoken', async ({ page }) => {
  await page.addInitScript(() => {
    const speech = Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => {} })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
  })
  await openPlay(page)
  await openSettings(page)
  await settings(page)
    .getByRole('checkbox', { name: /Speak each line/ })
    .check()
  await page.keyboard.press('Escape')
  await expect(page.getByText('There is no voice on this device')).toBeVisible()
})

test('F goes full screen and back', async ({ page }) => {
  await openPlay(page)
  const full = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(full).toBe(false)
})

test('backlog, saves and settings that do not load are said to, and the lines go on', async ({
  page,
}) => {
  await page.route('**/assets/deferred-*.js', (route) => route.abort())
  await openPlay(page)
  await expect(page.getByText('did not load. Lines and sources are complete.')).toBeVisible()
  await next(page)
})
