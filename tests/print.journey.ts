import { expect, type Page, test } from '@playwright/test'
import { type Bitmap, readScreen } from '../src/stage/measure.ts'
import { inkAngle, SCREENS } from '../src/stage/screens.ts'
import { lengthened } from '../src/testing/long-lines.ts'
import { thorough } from '../src/testing/thorough.ts'
import { openStillsBrowser, type StillsBrowser } from '../src/tools/stills/browser.ts'
import { cardJobs } from '../src/tools/stills/cards.ts'
import type { Job } from '../src/tools/stills/jobs.ts'
import { planPrints } from '../src/tools/stills/plan.ts'
import { openPlay } from './journey/play.ts'
import { platesOf } from './journey/screens.ts'
import { withoutWebgl } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { bundleOf, CALL } from './journey/work.ts'
import { bitmapOf, figureIn, LEAST_FIGURE } from './stage/bitmap.ts'
import { BOXES, readPoster } from './stage/poster.ts'

/** Strokes that a label's letters show at least; how many there are depends on who draws letters. */
const STROKES = 30

/** Rows of type on a line's poster: cue, words, author, what is hers, attestation, citation. */
const ROWS = 6

/** The screens that a plate of the call can be printed at. */
const GRADES = ['full', 'partial', 'none', 'neutral'] as const
type Grade = (typeof GRADES)[number]

/** The grade that a plate is printed at, read from its dots alone. */
function gradeOf(bitmap: Bitmap, place: number): Grade | null {
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
  const found = readScreen(bitmap, whole, inkAngle(place), [2.8, 18])
  const near = (grade: Grade) => Math.abs((found?.period ?? 0) / SCREENS[grade].cell - 1)
  return GRADES.find((grade) => near(grade) < 0.08) ?? null
}

const still = async (page: Page, name: string): Promise<Bitmap> => {
  const answer = await page.request.get(`${name}.webp`)
  expect(answer.status(), name).toBe(200)
  return bitmapOf(page, await answer.body())
}

/** Names of stills of the call's callers, with their place and their grade. */
async function callers(page: Page): Promise<{ name: string; place: number; grade: Grade }[]> {
  await page.goto('./')
  const names = await page.locator('meta[name="stills"]').getAttribute('content')
  await page.goto('about:blank')
  const [folder = '', ...all] = (names ?? '').split(' ')
  return all.flatMap((name) => {
    const [art, , screen, party] = name.split('.')
    const grade = GRADES.find((one) => one === screen)
    if (!grade || !art?.startsWith('caller')) return []
    return [{ name: folder + name, place: party === 'US' ? 0 : 1, grade }]
  })
}

const SIZES = ['', '.narrow', '.small']

/** Of each drawing and grade one size, by turns, where not everything is tried. */
const sizesOf = (at: number): string[] => (thorough ? SIZES : [SIZES[at % 3] ?? ''])

test('every caller that ships is printed at the grade it is named for', async ({ page }) => {
  test.slow()
  const all = await callers(page)
  expect(new Set(all.map(({ grade }) => grade))).toEqual(new Set(GRADES))
  for (const [at, { name, place, grade }] of all.entries()) {
    for (const size of sizesOf(at)) {
      const bitmap = await still(page, name + size)
      expect.soft(gradeOf(bitmap, place), name + size).toBe(grade)
      const upper = { x: 0, y: 0, width: bitmap.width, height: bitmap.height / 2 }
      expect.soft(figureIn(bitmap, upper), name + size).toBeGreaterThan(LEAST_FIGURE)
    }
  }
})

test.describe('The stills', () => {
  // In one worker, so that one stills is opened.
  test.describe.configure({ mode: 'default' })
  let stills: StillsBrowser | null = null
  test.beforeAll(async () => {
    stills = await openStillsBrowser()
  })
  test.afterAll(() => stills?.close())

  const made = async (page: Page, job: Job): Promise<Bitmap> => {
    const [file] = (await stills?.pages[0]?.make(job)) ?? []
    if (!file) throw new Error('The stills made nothing.')
    return bitmapOf(page, file)
  }

  const jobsOf = async (page: Page): Promise<Job[]> => {
    await page.goto('./')
    const jobs = planPrints(await bundleOf(page))
    await page.goto('about:blank')
    return jobs
  }

  test('a plate printed at another grade than its own is told by its dots', { tag: WHOLE }, async ({
    page,
  }) => {
    const job = (await jobsOf(page)).find(({ files }) =>
      files[0]?.startsWith('stills/caller-day.speaking.full'),
    )
    if (job?.make !== 'stills') throw new Error('no such still is planned')
    expect(gradeOf(await made(page, job), 0)).toBe('full')
    for (const screen of ['partial', 'none', 'neutral'] as const) {
      const picture = {
        ...job.print.picture,
        plates: job.print.picture.plates.map((plate) => ({ ...plate, screen })),
      }
      const wrong = await made(page, { ...job, print: { ...job.print, picture } })
      expect(gradeOf(wrong, 0), screen).toBe(screen)
    }
  })

  test('an even tone in a drawing’s place is told from a figure, and is never shipped', {
    tag: WHOLE,
  }, async ({ page }) => {
    const job = (await jobsOf(page)).find(({ make }) => make === 'stills')
    if (job?.make !== 'stills') throw new Error('no still is planned')
    const picture = {
      ...job.print.picture,
      plates: job.print.picture.plates.map((plate) => ({ ...plate, art: 'nobody-drew-this' })),
    }
    await expect(made(page, { ...job, print: { ...job.print, picture } })).rejects.toThrow(
      /nobody-drew-this/,
    )
  })

  test('every line of the call has a poster and a card with its plates, label, cue, words, author and citation', async ({
    page,
  }) => {
    await page.goto('about:blank')
    const shapes = [
      ['poster', 'poster', [1200, 750]],
      ['card', 'picture', [1200, 630]],
    ] as const
    for (const { id } of CALL) {
      const card = await (await page.request.get(`./lines/${id}.json`)).json()
      const shown = shapes.map(([shape, name, size]) => ({ shape, size, address: card[name] }))
      const masked = card.clean && [
        { shape: 'card', size: [1200, 630], address: card.clean.picture },
      ]
      for (const { shape, size, address } of [...shown, ...(masked || [])] as typeof shown) {
        const answer = await page.request.get(address)
        expect(answer.status(), address).toBe(200)
        const bitmap = await bitmapOf(page, await answer.body())
        expect([bitmap.width, bitmap.height], address).toEqual(size)
        const read = readPoster(bitmap, BOXES[shape])
        expect.soft(read.label, `label of ${address}`).toBeGreaterThan(380)
        expect.soft(read.strokes, `label of ${address}`).toBeGreaterThanOrEqual(STROKES)
        expect.soft(read.lines, `lines of ${address}`).toBeGreaterThanOrEqual(ROWS)
        expect.soft(read.figure, `plates of ${address}`).toBeGreaterThan(LEAST_FIGURE)
      }
    }
  })

  test('a line of any length has a picture with its label, its cue and its plates', {
    tag: WHOLE,
  }, async ({ page }) => {
    await page.goto('./')
    const call = await bundleOf(page)
    await page.goto('about:blank')
    const around = {
      'no-rockets': ['Putin said, ', ''],
    } as const
    for (const count of [40, 150, 3000]) {
      const { bundle, lines } = lengthened(call, around, count)
      const [line] = lines
      if (!line) throw new Error('the call has lost a line')
      const posters = planPrints(bundle).filter(({ files }) => /no-rockets/.test(files[0] ?? ''))
      const [, square] = cardJobs(bundle, line, false).jobs
      for (const [shape, job] of [
        ['poster', posters[0]],
        ['card', posters[1]],
        ['square', square],
      ] as const) {
        if (!job) throw new Error(`no ${shape} is planned`)
        const read = readPoster(await made(page, job), BOXES[shape])
        expect.soft(read.label, `label of a ${shape} of ${count}`).toBeGreaterThan(380)
        // A square's letters are larger, and fewer of them stand in the stretch that is read.
        const strokes = shape === 'square' ? (STROKES * 2) / 3 : STROKES
        expect.soft(read.strokes, `label of a ${shape} of ${count}`).toBeGreaterThan(strokes)
        expect.soft(read.lines, `lines of a ${shape} of ${count}`).toBeGreaterThan(ROWS)
        expect.soft(read.figure, `plates of a ${shape} of ${count}`).toBeGreaterThan(LEAST_FIGURE)
      }
    }
  })

  const FAULTS: readonly (readonly [
    string,
    RegExp,
    string,
    'label' | 'strokes' | 'lines' | 'figure',
    number,
  ])[] = [
    ['without its label', /<p class="caption-mark">.*?<\/p>/, '', 'label', 380],
    ['with a label without words', />Reconstructed[^<]*</, '>&nbsp;<', 'strokes', STROKES],
    ['without its author', /<span class="tells".*?<\/span>/, '', 'lines', ROWS],
    ['without its cue', /<span class="cue">.*?<\/span>/, '', 'lines', ROWS],
    ['without its citation', /<p class="poster-foot">.*?<\/p>/, '', 'lines', ROWS],
    ['without its plates', / data-staged="true"/, '', 'figure', LEAST_FIGURE],
  ]
  for (const [shape, file] of [
    ['poster', 'posters/not-to-invade.webp'],
    ['card', 'posters/not-to-invade.card.jpg'],
  ] as const)
    test(`a ${shape} without its plates, label, words, author, citation or cue does not pass`, {
      tag: WHOLE,
    }, async ({ page }) => {
      const job = (await jobsOf(page)).find(({ files }) => files[0] === file)
      if (job?.make !== 'poster') throw new Error('no such poster is planned')
      const whole = readPoster(await made(page, job), BOXES[shape])
      for (const [what, from, to, reading, least] of FAULTS) {
        expect(job.html).toMatch(from)
        const html = job.html.replace(from, to)
        const faulty = readPoster(await made(page, { ...job, html }), BOXES[shape])
        expect(whole[reading], JSON.stringify(whole)).toBeGreaterThanOrEqual(least)
        // A picture has the rows that its words need: each of these parts has one to itself.
        const enough = reading === 'lines' ? whole.lines : least
        expect(faulty[reading], `${what}: ${JSON.stringify(faulty)}`).toBeLessThan(enough)
      }
    })
})

// In a wide window: no-picture.journey.ts.
test('without WebGL a telephone shows the plates as they were printed, each at its own grade', async ({
  page,
}) => {
  await withoutWebgl(page)
  // As wide as plates are from which on dots are no smaller: finer ones cannot be read back.
  await page.setViewportSize({ width: 700, height: 900 })
  await openPlay(page, './#line=not-to-invade')
  await expect(page.getByText('as printed beforehand')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).first().click()
  const [left, right] = await platesOf(page)
  expect(left?.looks, 'left').toBe('fine')
  expect(right?.looks, 'right').toBe('middling')
  await expect(page.locator('.stage')).toHaveAttribute('data-source', 'still')
  await expect(page.locator('.panel .part-picture')).not.toContainText('cannot print')
})

test('the first picture is printed before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('./')
  const image = page.locator('.still-printed')
  await expect(image).toHaveCount(2)
  for (const one of await image.all()) {
    await expect(one).toBeVisible()
    expect((await page.request.get((await one.getAttribute('src')) ?? '')).status()).toBe(200)
  }
  await context.close()
})
