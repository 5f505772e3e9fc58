import type { Page } from '@playwright/test'
import { focused, heardSoFar, listenForLines } from './journey/attention.ts'
import { expectAccessible } from './journey/axe.ts'
import { overFaces } from './journey/over-faces.ts'
import {
  next,
  nextButton,
  openOpening,
  openPlay,
  painted,
  shown,
  toNewLine,
} from './journey/play.ts'
import { stageOnItsWay, withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, bundleOf, CALL, LABEL } from './journey/work.ts'
import { MOST_SHIFT, shiftOf, TELEPHONE, watchShifts } from './layout-shift.ts'

const opening = (page: Page) => page.locator('.opening')
const way = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const hear = (page: Page) => way(page, 'Play the call')
const key = (page: Page) => page.locator('.first-key')
const QUESTION = 'A guess: whose accounts say that this was said?'

const question = (page: Page) => page.getByRole('heading', { name: QUESTION, exact: true })

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])

test.beforeEach(({ context }) => stageOnItsWay(context))

test('the opening says what it is before any script, and its picture is the line’s own', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(opening(page).getByText(LABEL)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putin’s Talk Therapy')
  await expect(opening(page)).toContainText('as Julia Ioffe tells it')
  await expect(opening(page)).toContainText('Fine means that his side says so')
  const plates = page.locator('.opening .still-plate')
  await expect(plates).toHaveCount(2)
  await expect(plates.nth(0)).toHaveAttribute('data-screen', 'none')
  await expect(plates.nth(1)).toHaveAttribute('data-screen', 'full')
  for (const plate of await plates.all())
    await expect
      .poll(() => plate.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  await expect(opening(page)).toContainText(
    'Joe Biden’s plate is coarse and Vladimir Putin’s plate is fine',
  )
})

test('the first line of the call is two presses away, with the key under my hand on the way', async ({
  page,
}) => {
  await listenForLines(page)
  await openOpening(page)
  await hear(page).press('Enter')
  const hand = page.getByRole('slider')
  await expect(hand).toBeFocused()
  const printed = () => key(page).locator('[data-shown="true"]').count()
  expect(await printed()).toBe(1)
  await page.keyboard.press('ArrowRight')
  await expect(key(page).locator('[aria-current]')).toContainText('Middling')
  const { width = 0, height = 0 } = (await hand.boundingBox()) ?? {}
  await hand.click({ position: { x: width - 8, y: height / 2 } })
  expect(await printed()).toBe(3)
  await expect(key(page).locator('[aria-current]')).toContainText('Fine')
  await expect(key(page)).toContainText('it grades no line')
  expect(await stored(page), 'nothing is kept before the first step').toEqual([])

  await nextButton(page).click()
  await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')
  await expect(nextButton(page)).toBeFocused()
  await expect
    .poll(async () => (await heardSoFar(page)).at(-1))
    .toContain(CALL[0]?.content ?? 'missing')
  await expect(page).toHaveURL(/\/(#line=.*)?$/)
  await expect(opening(page)).toHaveCount(0)
})

test('from the beginning I am at the first line, told of it once, and nothing is kept yet', async ({
  page,
}) => {
  await page.goto('about:blank')
  await listenForLines(page)
  await openOpening(page)
  await way(page, 'What came before').click()
  await expect(page.locator('.caption')).toContainText('shampoo aisle')
  await expect.poll(() => heardSoFar(page)).toHaveLength(1)
  expect((await focused(page)).tag).toBe('button')
  expect(await stored(page)).toEqual([])
  expect((await page.locator('.sound-caption').count()) > 0).toBe(false)
  await page.goBack()
  await expect(page, 'the opening is no step of its own').toHaveURL('about:blank')
})

test('keys take the first way in, and none plays on behind the opening', async ({ page }) => {
  await openOpening(page)
  for (const pressed of ['ArrowLeft', 's', 'b', '1']) await page.keyboard.press(pressed)
  await expect(opening(page)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(key(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')
})

test('by the arrow alone I print the key finer, and then go on', async ({ page }) => {
  await openOpening(page)
  await page.keyboard.press('ArrowRight')
  const slider = key(page).getByRole('slider')
  await expect(slider).toBeFocused()
  const finest = Number(await slider.getAttribute('max'))
  for (let at = 1; at <= finest; at += 1) {
    await page.keyboard.press('ArrowRight')
    await expect(slider).toHaveValue(String(at))
  }
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')
})

test('a way in that I take before the player has come is taken when it has', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await hear(page).click()
  await expect(opening(page)).toBeVisible()
  letThrough()
  await expect(key(page)).toBeVisible()
})

test('when I come back I go on where I was', async ({ page }) => {
  await openPlay(page, `./#line=${CALL[3]?.id}`)
  await toNewLine(page, () => nextButton(page).click())
  await openOpening(page, './?again')
  const ways = page.locator('.opening .front-way').filter({ visible: true })
  await expect(ways).toHaveText(['Go on where you were', 'Play the call', 'What came before'])
  await expect(page.getByRole('alert').filter({ hasText: 'read some of this' })).toHaveCount(0)
  await way(page, 'Go on where you were').click()
  await expect(page.locator('.caption .content')).toHaveText(CALL[4]?.content ?? '')
  await expect(question(page), 'nothing is asked of whoever goes on').toHaveCount(0)

  await page.evaluate(() => localStorage.setItem('readout:putins-talk-therapy:auto', '{"format":1'))
  await openOpening(page, './?damaged')
  await expect(page.getByRole('alert').getByText(/saved place/)).toBeVisible()
  await expect(way(page, 'Go on where you were')).toBeHidden()
})

test('an address with a line passes the opening by, and a reload does', async ({ page }) => {
  await openOpening(page, './#line=no-promise')
  await expect(page.locator('.caption .attested')).toHaveText(ATTESTED['no-promise'] ?? '')
  await expect(opening(page)).toHaveCount(0)
  await toNewLine(page, () => nextButton(page).click())
  const { words } = await shown(page)
  await page.reload()
  await expect(page.locator('.caption-words')).toHaveText(words)

  await openOpening(page, './?asked-later')
  await page.evaluate(() => {
    location.hash = 'line=no-nato'
  })
  await expect(page.locator('.caption .content')).toHaveText(CALL[1]?.content ?? '')
  await expect(opening(page)).toHaveCount(0)
})

/** What is shared carries who says so: while that is asked, neither the system nor we offer it. */
async function expectNothingShared(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.share = async () => {
      document.documentElement.dataset.shared = 'true'
    }
  })
  const share = page.locator('.top-buttons').getByRole('button', { name: 'Share', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await share.click()
  await expect(dialog).toContainText('Answer first, or go on')
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  await expect(dialog.getByRole('link')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('html')).not.toHaveAttribute('data-shared')
}

test('a guess is asked for before the plates resolve, and until then nothing tells', async ({
  page,
}) => {
  await listenForLines(page)
  await openOpening(page)
  const bundle = await bundleOf(page)
  const asked = bundle.story.opening?.guess ?? []
  expect(asked.length).toBeGreaterThan(1)
  await hear(page).click()
  await nextButton(page).click()
  const reach = async (line: string) => {
    for (let step = 0; step < 60; step += 1) {
      if ((await shown(page)).content === CALL.find(({ id }) => id === line)?.content) return
      await toNewLine(page, () => page.keyboard.press('PageDown'))
    }
    throw new Error(`no step led to ${line}`)
  }
  const [first = '', second = ''] = asked
  await reach(first)
  await expect(question(page)).toBeVisible()
  await expectAccessible(page, 'a guess')
  const plates = page.locator('.stage .still-plate')
  for (const plate of await plates.all())
    await expect(plate).toHaveAttribute('data-screen', 'neutral')
  const attested = ATTESTED[first] ?? 'missing'
  await expect(page.locator('.caption .attested')).toHaveCount(0)
  await expect(page.locator('.panel')).toContainText('Held back until you have answered.')
  expect(await page.locator('body').ariaSnapshot()).not.toContain(attested)
  expect((await heardSoFar(page)).at(-1)).toContain(QUESTION)
  await page.keyboard.press('b')
  const backlog = page.getByRole('dialog', { name: 'Backlog' })
  await expect(backlog.getByRole('button').last()).not.toContainText(attested)
  await page.keyboard.press('Escape')
  await expectNothingShared(page)

  await page.getByRole('button', { name: 'Moscow', exact: true }).click()
  await expect(page.locator('.caption .attested')).toHaveText(attested)
  await expect(question(page)).toHaveCount(0)
  await expect(plates.first()).not.toHaveAttribute('data-screen', 'neutral')
  const answer = 'You said: Moscow.'
  await expect(page.locator('.caption .attested + *')).toHaveText(answer)
  await expect.poll(async () => (await heardSoFar(page)).at(-1)).toContain(answer)
  const heard = (await heardSoFar(page)).at(-1) ?? ''
  expect(heard.indexOf(attested), heard).toBeGreaterThan(0)
  expect(heard.indexOf(answer), heard).toBeGreaterThan(heard.indexOf(attested))
  await toNewLine(page, () => page.keyboard.press('PageDown'))
  await expect(page.getByText('You said'), 'gone at the next step').toHaveCount(0)
  await toNewLine(page, () => page.keyboard.press('PageUp'))
  await expect(page.locator('.caption .attested')).toHaveText(attested)
  await expect(page.getByText('You said'), 'and does not come back').toHaveCount(0)

  await reach(second)
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.caption .attested')).toHaveText(ATTESTED[second] ?? '')
  expect((await shown(page)).content, 'Next passes, and stays').toBe(
    CALL.find(({ id }) => id === second)?.content,
  )
  await expect(page.getByText('You said'), 'who passes has said nothing').toHaveCount(0)
  await page.goto('./?off#line=no-promise')
  await expect(page.locator('.caption .attested')).toHaveText(attested)
})

test.describe('on a telephone', () => {
  test.use({ ...TELEPHONE, deviceScaleFactor: TELEPHONE.deviceScaleFactor })

  test('nothing moves while the opening comes, for whoever comes back neither', async ({
    page,
  }) => {
    await watchShifts(page)
    await openOpening(page, './')
    await page.evaluate(() => document.fonts.ready)
    expect(await shiftOf(page), 'at first').toBeLessThanOrEqual(MOST_SHIFT)

    await page.getByRole('link', { name: 'What came before' }).click()
    await next(page)
    await page.goto('about:blank')
    await openOpening(page, './')
    await expect(page.getByRole('link', { name: 'Go on where you were' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    expect(await shiftOf(page), 'again').toBeLessThanOrEqual(MOST_SHIFT)
  })
})

/** Windows with a mouse, and those that are touched. */
const SIZES = {
  'with a mouse': [
    [1280, 800],
    [1280, 720],
    [1280, 600],
    [1440, 900],
    [1920, 1080],
    [390, 844],
    [844, 390],
  ],
  'by finger': [
    [768, 1024],
    [1024, 768],
    [390, 844],
    [360, 640],
    [844, 390],
    [740, 360],
    [667, 375],
    [320, 480],
  ],
} as const

/** What is read and pressed on the opening and on the key. */
const PARTS = '.front-words > *, .front-way, .opening-more a, .front-name, .first-key-ends'

/** What of these is not all in the window, and what of the words stands on others. */
const misplaced = (page: Page): Promise<{ out: string[]; overlaps: string[] }> =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter(
      (part) => part.checkVisibility() && !part.matches('.heard'),
    )
    const out = shown.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5
    })
    const overlaps = shown.flatMap((one, i) =>
      shown.slice(i + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return []
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const meet =
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1
        return meet ? [`${one.className} and ${other.className}`] : []
      }),
    )
    return { out: out.map((part) => part.className), overlaps }
  }, PARTS)

/** Runs in the page. */
const stillsAreHere = () =>
  [...document.querySelectorAll<HTMLImageElement>('.still-printed')]
    .filter((still) => still.checkVisibility())
    .every((still) => still.complete && still.naturalWidth > 0)

for (const [hand, sizes] of Object.entries(SIZES))
  test.describe(hand, () => {
    test.use(hand === 'by finger' ? { hasTouch: true, isMobile: true } : {})

    test('all of the opening and of the key is in view in every window, and nothing lies over words or a face', async ({
      page,
    }) => {
      await openOpening(page)
      const tellings = opening(page).getByRole('link', { name: 'As the accounts tell it' })
      const inView = async (screen: string) => {
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height })
          await painted(page)
          const name = `${screen} at ${width} by ${height}`
          expect.soft(await misplaced(page), name).toEqual({ out: [], overlaps: [] })
          // A window of another size has stills of another shape, which may be on their way.
          await expect.poll(() => page.evaluate(stillsAreHere), { message: name }).toBe(true)
          // Held as a line's caption in the hand is: a picture may lose a chin to it, and no mouth.
          const over = await overFaces(page, '.front-name, .first-key-ends, .front-words', 'mouth')
          expect.soft(over, `${name}: over a face`).toEqual([])
          if (screen === 'opening') await expect.soft(tellings, name).toBeVisible()
          const picture = page.locator('.front-picture').filter({ visible: true })
          const box = await picture.boundingBox()
          expect.soft(box?.height, name).toBeGreaterThan(height * 0.3)
        }
      }
      await inView('opening')
      await expectAccessible(page, 'the opening')
      await hear(page).click()
      await expect(key(page)).toBeVisible()
      await inView('key')
      await expectAccessible(page, 'the key')
    })
  })

test('a bare embed of the whole opens at the opening, and asks for no guess; one line passes it by', async ({
  page,
}) => {
  await openOpening(page, './frame.html')
  await expect(opening(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putin’s Talk Therapy')
  await hear(page).click()
  await nextButton(page).click()
  await expect(page.locator('.caption .content')).toHaveText(CALL[0]?.content ?? '')
  await page.evaluate(() => {
    location.hash = ''
  })
  for (let step = 0; step < 4; step += 1)
    await toNewLine(page, () => page.keyboard.press('PageDown'))
  await expect(question(page)).toHaveCount(0)
  await openOpening(page, './frame.html?line=no-rockets')
  await expect(opening(page)).toHaveCount(0)
})

test('a story without an opening begins at its first line', async ({ page }, { config }) => {
  await openOpening(page, config.metadata.madeStory)
  await expect(page.locator('.caption-words')).toBeVisible()
  await expect(opening(page)).toHaveCount(0)
})

test('where what is fetched later does not come, the play begins and says so', async ({ page }) => {
  await withoutStage(page)
  await page.route('**/assets/deferred-*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.locator('.caption')).toContainText('shampoo aisle')
  await expect(
    page
      .getByRole('alert')
      .getByText(/did not load/)
      .first(),
  ).toBeVisible()
  await nextButton(page).click()
  await expect(page.locator('.caption')).not.toContainText('shampoo aisle')
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the ways in lead to the text, and nothing is offered that would do nothing', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(way(page, 'Go on where you were')).toBeHidden()
    await expect(page.getByRole('checkbox')).toBeHidden()
    await expect(page.locator('.in-short')).toBeVisible()
    await hear(page).click()
    await expect(page).toHaveURL(/read\.html$/)
  })
})
