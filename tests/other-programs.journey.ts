import type { Page } from '@playwright/test'
import { openPlay } from './journey/play.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { WHOLE } from './journey/whole.ts'
import { ATTESTED, CALL } from './journey/work.ts'
import { answerScreen, atEnd, ready, trusting } from './lesson/pupil.ts'
import { letLoose, PROGRAMS } from './other-programs.ts'

type Named = keyof typeof PROGRAMS

const FIRST = 'not-to-invade'

/** Everything that changes with the line, as it stands: each element's words, and how ticks stand. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) =>
        (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
      )
    const ticks = [...document.querySelectorAll<HTMLElement>('.tick')]
    return {
      caption: all('.caption-box > :not(.caption-bar, .other)'),
      cue: all('.caption .cue'),
      content: all('.caption .content'),
      foot: all('.caption-foot'),
      position: all('.masthead-position, .lesson-progress'),
      places: all('.stage-dateline'),
      choices: all('.choice'),
      ticks: ticks.map((tick) => `${tick.dataset.state} ${tick.getAttribute('aria-label')}`),
      panel: all('.panel'),
      side: all('.lesson-side'),
      heard: all('#play [role="status"]'),
    }
  })

type Standing = Awaited<ReturnType<typeof standing>>

/** Lets a program loose in a page: from before our script runs, or once the page is ready. */
async function withProgram(page: Page, name: Named, early: boolean): Promise<void> {
  const loose = `(${letLoose})(${PROGRAMS[name]}, document.body)`
  if (early)
    await page.addInitScript(`document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') ${loose} })`)
  else await page.evaluate(loose)
}

/** What stands once it is painted; where another page is given, once it is like that. */
async function look(page: Page, where: string, like?: Standing): Promise<Standing> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  if (like) await expect.poll(() => standing(page), where).toEqual(like)
  return like ?? standing(page)
}

/** Presses → six times. @returns what stood at each line, the first too */
async function sixSteps(page: Page, like: readonly Standing[] = []): Promise<Standing[]> {
  const stood: Standing[] = []
  for (let step = 0; step <= 6; step += 1) {
    if (step > 0) await page.keyboard.press('ArrowRight')
    stood.push(await look(page, `after ${step} steps`, like[step]))
  }
  return stood
}

/** Goes through a lesson. @returns what stood on each screen and with each feedback */
async function lesson(page: Page, like: readonly Standing[] = []): Promise<Standing[]> {
  const stood: Standing[] = []
  for (;;) {
    stood.push(await look(page, `screen ${stood.length + 1}`, like[stood.length]))
    if (await atEnd(page)) return stood
    if ((await page.locator('.question').count()) > 0) await answerScreen(page, trusting)
    else await page.getByRole('button', { name: /^(Next|Go on to the last part)$/ }).click()
  }
}

/** Waits until the script of any page has taken it over. */
const running = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { player } = document.documentElement.dataset
    return player === 'ready' || document.getElementById('chooser') !== null
  })

test.use({ changedByOthers: true })

/** What the page says of its being translated. */
const said = (page: Page) =>
  page.getByText('A program has translated this page: words in quotation marks are nobody’s')

test.beforeEach(({ context }) => stageOnItsWay(context))

test('whatever another program does to the page, each step shows its own line and nothing else', async ({
  page,
  context,
  watched,
}) => {
  test.slow()
  await openPlay(page, `./#line=${FIRST}`)
  const alone = await sixSteps(page)
  const { cue, content } = CALL[6] ?? {}
  expect(alone[6]).toMatchObject({ cue: [cue], content: [content], position: ['Line 7 of 8'] })
  expect(alone[6]?.foot[0]).toContain(ATTESTED['do-not-re-invade'])
  expect(alone[6]?.heard[0]).toContain(content)

  for (const [name, early] of [
    ['a translator', true],
    ['a translator that keeps our text nodes', false],
    ['a highlighter', true],
    ['an extension that inserts elements', true],
  ] as const)
    await test.step(name, async () => {
      const other = await context.newPage()
      if (early) await withProgram(other, name, true)
      await openPlay(other, `./#line=${FIRST}`)
      if (!early) await withProgram(other, name, false)
      await sixSteps(other, alone)
      await expect(said(other)).toHaveCount(name.includes('translator') ? 1 : 0)
      await other.close()
    })

  const root = page.locator('html')
  for (const [name, value, before] of [
    ['className', 'translated-ltr', ''],
    ['lang', 'fr', 'en'],
  ] as const) {
    const set = (to: string) => root.evaluate((html, by) => Object.assign(html, by), { [name]: to })
    await set(value)
    await expect(said(page)).toBeVisible()
    await set(before)
    await expect(said(page)).toHaveCount(0)
  }
  expect(watched.complaints).toEqual([])
})

test('a frame and a lesson that are translated show their own line and nothing else', {
  tag: WHOLE,
}, async ({ page, context }) => {
  test.slow()
  await openPlay(page, `frame.html?line=${FIRST}`)
  const framed = await sixSteps(page)
  // Every pupil is another: two are to be asked the same.
  await context.addInitScript(() => {
    crypto.getRandomValues = (numbers) => numbers
  })
  const asked = 'lesson.html?lines=no-promise,no-rockets&transfer=0'
  await page.goto(asked)
  await ready(page)
  const taught = await lesson(page)

  const other = await context.newPage()
  await withProgram(other, 'a translator', true)
  await openPlay(other, `frame.html?line=${FIRST}`)
  await sixSteps(other, framed)
  await expect(said(other)).toBeVisible()
  await other.goto(asked)
  await ready(other)
  await lesson(other, taught)
  await expect(said(other)).toBeVisible()
  for (const text of ['compare.html', 'about.html', 'lines/no-rockets.html']) {
    await other.goto(text)
    await expect(said(other)).toBeVisible()
  }
})

test('an element in a page that is translated says so, whether its words are the page’s or fetched', async ({
  page,
}) => {
  await page.goto('variants/element.html')
  await page.waitForFunction(() => customElements.get('readout-player'))
  await page.evaluate(() => {
    const tag = Object.assign(document.createElement('readout-player'), { line: 'no-nato' })
    document.querySelector('readout-player')?.after(tag)
  })
  await expect(page.locator('readout-player .brought')).toContainText('NATO')
  await expect(said(page)).toHaveCount(0)

  // The page may be in another language, and change it: words that stand as they were are nobody else's.
  const root = page.locator('html')
  const set = (names: object) => root.evaluate((html, by) => Object.assign(html, by), names)
  await set({ lang: 'ru' })
  await expect(said(page)).toHaveCount(0)
  // As Firefox does it.
  const words = page.locator('readout-player blockquote > p').first()
  const before = await words.innerHTML()
  await words.evaluate((p) => p.replaceChildren('Путин сказал: не ставьте ракеты.'))
  await expect(said(page)).toHaveCount(1)
  await words.evaluate((p, html) => {
    p.innerHTML = html
  }, before)
  await set({ lang: 'en' })
  await expect(said(page)).toHaveCount(0)

  await set({ className: 'translated-ltr' })
  await expect(said(page)).toHaveCount(2)
  for (const one of await said(page).all()) await expect(one).toBeVisible()
  await set({ className: '' })
  await expect(said(page)).toHaveCount(0)
  await withProgram(page, 'a translator', false)
  await expect(said(page)).toHaveCount(1)
})

/** Where each page is drawn, by its address. */
const PLACES = {
  './': '#play',
  'frame.html': '#play',
  'lesson.html': '#play',
  'teach.html': '#teach',
  'embed.html': '#chooser',
}

test('what was written is taken over as it is, and what is found otherwise is drawn anew', async ({
  page,
  context,
}) => {
  for (const [address, place] of Object.entries(PLACES)) {
    // Both are written empty: Play has its opening beside it, a frame nothing before its line.
    if (address === 'frame.html' || address === './') continue
    const taken = await context.newPage()
    await taken.addInitScript((selector) => {
      document.addEventListener('readystatechange', () => {
        const first = document.querySelector(selector)?.firstElementChild
        if (document.readyState === 'interactive') Object.assign(window, { first })
      })
    }, place)
    await taken.goto(address)
    await running(taken)
    expect(await taken.evaluate('first.isConnected'), address).toBe(true)
    await taken.close()
  }

  const written: [string, RegExp, string][] = [
    ['./?one#line=we-are-not', /(?=<div class="caption-place">)/, '<div>more</div>'],
    ['./?other#line=we-are-not', /<p class="caption-mark">.*?<\/p>/, ''],
    ['lesson.html', /(?=<fieldset class="question")/, '<p>more</p>'],
  ]
  for (const [address, found, instead] of written) {
    await page.goto(address)
    await running(page)
    const whole = await standing(page)
    const other = await context.newPage()
    await other.route(/\/(\w+\.html)?(\?\w+)?$/, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      expect(text).toMatch(found)
      await route.fulfill({ response, body: text.replace(found, instead) })
    })
    await other.goto(address)
    await running(other)
    expect(await standing(other), `${address} ${found}`).toEqual(whole)
    await other.close()
  }
})
