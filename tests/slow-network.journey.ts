import type { Page, Route } from '@playwright/test'
import { next, openOpening, openPlay, printed, shown } from './journey/play.ts'
import { expect, test } from './journey/test.ts'
import { LABEL } from './journey/work.ts'

const STAGE = '**/assets/stage-*.js'
const FONTS = '**/*.woff2'
const SOUND = /\/assets\/sound-[^/]+\.(webm|m4a)$/

/** Keeps what is asked for waiting, as a slow network does, until it is let through. */
async function held(page: Page, what: string): Promise<() => Promise<void>> {
  const waiting: Route[] = []
  let open = false
  await page.route(what, (route) => (open ? route.continue() : void waiting.push(route)))
  return async () => {
    open = true
    await Promise.all(waiting.splice(0).map((route) => route.continue()))
  }
}

/** Where the parts of the screen stand, in CSS px. The controls end their row: only their end counts. */
const places = (page: Page) =>
  page.evaluate(() =>
    ['.stage', '.caption-box', '.controls', '.ticks', '.sheet'].map((part) => {
      const { left, right, top, bottom } =
        document.querySelector(part)?.getBoundingClientRect() ?? {}
      const sides = part === '.controls' ? [right, top, bottom] : [left, right, top, bottom]
      return [part, ...sides.map((n) => Math.round(n ?? -1))].join(' ')
    }),
  )

/** Typefaces of ours for which the browser has taken no face from the styles. */
const unknownFaces = (page: Page) =>
  page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const named = ['--serif', '--sans'].flatMap((name) => root.getPropertyValue(name).split(/,\s*/))
    const known = new Set([...document.fonts].map(({ family }) => family.replace(/["']/g, '')))
    return named
      .map((name) => name.replace(/"/g, ''))
      .filter((name) => !/^(sans-)?serif$/.test(name) && !known.has(name))
  })

/** Where the controls begin, in CSS px. */
const controlsAt = (page: Page) =>
  page.evaluate(() =>
    ['.controls', '.control-next'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().left ?? -1,
    ),
  )

const told = (page: Page, what: RegExp) => page.getByRole('alert').filter({ hasText: what })

test('words come first: the opening reads before any script, and lines step before fonts, stage and sound', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const script = await held(page, '**/assets/index-*.js')
  const fonts = await held(page, FONTS)
  const stage = await held(page, STAGE)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('.opening')).toContainText('Fine means that his side says so')
  await expect(page.locator('.in-short')).toContainText('don’t put your rockets on my borders')
  await expect(page.getByText(LABEL).first()).toBeAttached()
  expect(asked.filter((url) => /assets\/stage-/.test(url))).toEqual([])

  await script()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await page.getByRole('link', { name: 'What came before' }).click()
  await expect(page.locator('.caption-words')).toContainText('shampoo aisle')
  await next(page)
  await next(page)
  await expect(page.locator('.stage')).toHaveAttribute('data-staged', 'false')
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => /Source/.test(family))
      .map(({ display, status }) => `${display} ${status}`),
  )
  expect(new Set(faces)).toEqual(new Set(['swap loading', 'swap unloaded']))
  expect(await unknownFaces(page), 'all that is to stand in for them is known').toEqual([])

  await fonts()
  await page.evaluate(() => document.fonts.ready)
  const controls = await controlsAt(page)
  const line = await next(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-typefaces')
  expect(await controlsAt(page), 'nor when a line is set in the typefaces').toEqual(controls)
  const before = await places(page)
  await stage()
  await printed(page)
  expect(await places(page), 'nothing moves when the stage comes').toEqual(before)
  expect((await shown(page)).words).toBe(line.words)
  expect(asked.filter((url) => SOUND.test(url))).toEqual([])
})

test('what does not come is said, piece by piece, and the play goes on', async ({ page }) => {
  await page.route(STAGE, (route) => route.abort())
  await page.route(FONTS, (route) => route.abort())
  await page.route(SOUND, (route) => route.abort())
  await openPlay(page)
  await expect(told(page, /stage stopped.*words and their sources are complete/)).toBeVisible()
  await expect(told(page, /typeface did not load/)).toHaveCount(1)
  await expect(told(page, /typeface did not load/)).toContainText('Source S')
  await expect(told(page, /no sound/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Sound on').check()
  await page.keyboard.press('Escape')
  await expect(told(page, /There is no sound.*sound file did not load/)).toBeVisible()
  for (const item of (await page.locator('.notice-item').all()).reverse())
    await item.getByRole('button', { name: 'Close' }).click()
  const first = await shown(page)
  const second = await next(page)
  expect(second.words).not.toBe(first.words)
  expect(second.panel.length).toBeGreaterThan(0)
})

test('what is seen first has all of its styles: those that stand below the play change none of it', async ({
  page,
}) => {
  await openOpening(page)
  await page.evaluate(() => document.fonts.ready)
  // Of the opening the play's own styles change nothing either.
  await expectTheSameWithout(page, ['play', 'rest'])
  await page.getByRole('link', { name: 'What came before' }).click()
  await printed(page)
  await expectTheSameWithout(page, ['rest'])
})

/** The style sheets that stand below what is seen first, in their order. */
const LATER = ['play', 'rest'] as const

type Later = (typeof LATER)[number]

async function expectTheSameWithout(page: Page, later: readonly Later[]): Promise<void> {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    await expect.poll(() => page.evaluate(pictureFits)).toBe(true)
    const whole = await looks(page)
    await laterStyles(page, later, false)
    expect(await looks(page)).toEqual(whole)
    await laterStyles(page, later, true)
  }
}

/** Runs in the page: whether each still is here in the size that goes with the window. */
const pictureFits = () =>
  [...document.querySelectorAll<HTMLImageElement>('.still-printed')].every(
    (one) =>
      one.complete &&
      one.currentSrc.includes('.narrow.') === matchMedia('(width < 47.5rem)').matches,
  )

/** How everything of the play looks that is laid out at all: its place, its type and its colours. */
const looks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page-body *')].flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const { font, color, backgroundColor, borderWidth, padding } = getComputedStyle(part)
      // What is fetched later brings its styles with it.
      if (width === 0 || part.closest('.picture-buttons, .panel-scene')) return []
      const name = `${part.tagName} ${part.getAttribute('class')}`
      return [
        [name, x, y, width, height, font, color, backgroundColor, borderWidth, padding].join(),
      ]
    }),
  )

/** Turns some of the styles that stand below what is seen first off or on. */
const laterStyles = (page: Page, later: readonly Later[], on: boolean) =>
  page.evaluate(
    ({ places, enabled }) => {
      const styles = [...document.querySelectorAll<HTMLStyleElement>('body style')]
      for (const place of places) {
        const { sheet } = styles[place] ?? {}
        if (!sheet?.cssRules.length) throw new Error('no styles stand below the play')
        sheet.disabled = !enabled
      }
    },
    { places: later.map((name) => LATER.indexOf(name)), enabled: on },
  )
