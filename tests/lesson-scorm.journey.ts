import { expect, type Page, test } from '@playwright/test'
import { filesAt, type Served, serve } from '../src/testing/lesson/serve.ts'
import { ACTOR } from '../src/testing/lesson/store.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { packageOf, SHORT_LINK } from './lesson/package.ts'
import { type Kept, keptAt, platformFiles, platformIn } from './lesson/platform.ts'
import { goThrough, knowing, trusting } from './lesson/pupil.ts'

test.describe.configure({ mode: 'default' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ context }) => stageOnItsWay(context))

let files: Map<string, Uint8Array>
let plan: Map<string, Uint8Array>
test.beforeAll(async () => {
  files = await packageOf('scorm12', '--link', SHORT_LINK)
  plan = await packageOf('scorm12', '--plan', '15', '--completion')
})

const LEARNER = ACTOR.account.name
const open: Served[] = []
test.afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Launches the unit for a learner of whom the platform keeps this much. */
async function launch(
  page: Page,
  kept: Kept = {},
  learner = LEARNER,
  unitFiles = files,
): Promise<void> {
  const served = await serve(
    filesAt('/unit/', unitFiles),
    filesAt('/', platformFiles(learner, kept)),
  )
  open.push(served)
  await page.goto(`${served.address}/index.html`)
  await expect(unit(page).locator('html')).toHaveAttribute('data-player', 'ready')
}

const unit = (page: Page) => page.frameLocator('iframe')

/** Leaves the unit, as a platform does when its learner goes elsewhere. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = document.querySelector('iframe')
    await new Promise<void>((resolve) => {
      frame?.addEventListener('load', () => resolve(), { once: true })
      frame?.setAttribute('src', 'about:blank')
    })
  })

test('the package has a manifest that names its page and every file', () => {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'))
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
  expect(manifest).toContain('adlcp:scormtype="sco" href="lesson.html"')
  const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(
    [...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort(),
  )
})

/** A file’s name without what changes with its content. */
const plain = (name: string): string => name.replace(/(-[\w-]{8}|\.[0-9a-f]{10})(?=\.)/, '')

test('a package holds the lesson’s page, what it fetches, and nothing else', () => {
  const [all, ofPlan] = [files, plan].map((from) => [...from.keys()].map(plain).sort())
  expect(all?.filter((name) => !name.endsWith('.svg'))).toEqual([
    'assets/common-fonts-styles.css',
    'assets/later.lesson.js',
    'assets/lesson-page-styles.css',
    'assets/lesson-rest-styles.css',
    'assets/lesson.lesson.js',
    'assets/message.lesson.js',
    'assets/open.lesson.js',
    'assets/opendyslexic-latin-400-italic.woff2',
    'assets/opendyslexic-latin-400-normal.woff2',
    'assets/opendyslexic-latin-700-normal.woff2',
    'assets/outcome.lesson.js',
    'assets/result.lesson.js',
    'assets/run.lesson.js',
    'assets/source-sans-3-latin-wght-normal.woff2',
    'assets/source-serif-4-latin-wght-italic.woff2',
    'assets/source-serif-4-latin-wght-normal.woff2',
    'assets/stage-script.lesson.js',
    'assets/stage.lesson.js',
    'assets/watch.lesson.js',
    'imsmanifest.xml',
    'lesson.html',
    'story/putins-talk-therapy.css',
    'story/putins-talk-therapy.json',
    'third-party.txt',
  ])
  // Of scenes that no question of the plan is about there is no drawing; of the call's sides there is.
  expect(ofPlan?.filter((name) => /shop-aisle|television/.test(name))).toEqual([])
  expect(ofPlan).toContain('assets/caller-day.speaking.svg')
  const sizes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  expect(sizes).toBeLessThan(1_650_000)
})

test('the lesson of a plan is finished, and the platform told that and no points, whatever its address says', async ({
  page,
}) => {
  await launch(page, {}, LEARNER, plan)
  await expect(unit(page).locator('.lesson-progress')).toContainText('7 minutes left')
  await unit(page).getByRole('button', { name: 'Settings' }).click()
  await unit(page).getByRole('radio', { name: 'larger' }).check()
  await expect(unit(page).locator('html')).toHaveAttribute('data-size', '125')
  await unit(page).getByRole('button', { name: 'Close' }).click()
  await goThrough(platformIn(page), trusting)
  await expect(unit(page).getByText('The platform gets no points.')).toBeVisible()
  await unit(page).getByRole('button', { name: 'Finish and close' }).click()
  const { kept } = await keptAt(page)
  expect(kept.core).toMatchObject({ lesson_status: 'completed', score: { raw: '' } })
})

test('a launched lesson is committed at each answer, scored, and finished', async ({ page }) => {
  await launch(page)
  await goThrough(platformIn(page), trusting)
  await expect(unit(page).locator('.platform')).toContainText('were sent to the platform')
  await unit(page).getByRole('button', { name: 'Finish and close' }).click()
  const { commits, kept, calls } = await keptAt(page)
  // At the launch, at each screen, at the end, and when it is closed.
  expect(commits).toBe(9)
  expect(kept.core).toMatchObject({ lesson_status: 'failed', score: { raw: '66' } })
  expect(Object.keys(kept.interactions ?? {})).toHaveLength(6)
  expect(String(kept.suspend_data).length).toBeLessThan(200)
  expect(calls.at(-1)).toEqual(['LMSFinish', '', 'true'])
  expect(calls.filter((call) => call.at(-1) !== 'true')).toEqual([])
})

test('a suspended lesson is resumed exactly, and the learner is stored nowhere', async ({
  page,
}) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 2)
  const place = await unit(page).locator('.lesson-progress').textContent()
  await leave(page)
  const { kept } = await keptAt(page)
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain(LEARNER)
  await page.goto('about:blank')
  await launch(page, kept)
  await expect(unit(page).locator('.lesson-progress')).toHaveText(place ?? '')
  await goThrough(platformIn(page), trusting)
  const after = await keptAt(page)
  expect(Object.keys(after.kept.interactions ?? {})).toHaveLength(6)
})

test('leaving in the middle commits, says suspend, and finishes', { tag: WHOLE }, async ({
  page,
}) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 2)
  await leave(page)
  const { calls } = await keptAt(page)
  expect(calls).toContainEqual(['LMSSetValue', 'cmi.core.exit', 'suspend', 'true'])
  expect(calls.slice(-2).map(([call]) => call)).toEqual(['LMSCommit', 'LMSFinish'])
})

test('answers that the platform refuses wait, and no end is called one, until it takes them', async ({
  page,
}) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 1)
  await page.evaluate(() => {
    window.mood = 'errors'
  })
  await goThrough(platformIn(page), trusting)
  const status = unit(page).locator('.platform')
  const waits = 'Not sent yet: 6 answers and your result. All of it waits on this device'
  await expect(status).toContainText(waits)
  await unit(page).getByRole('button', { name: 'Finish and close' }).click()
  await unit(page).getByRole('button', { name: 'Try again' }).click()
  await expect(status).toContainText(waits)
  await page.evaluate(() => {
    window.mood = 'well'
  })
  await unit(page).getByRole('button', { name: 'Try again' }).click()
  await expect(status).toHaveText('Done. You can close this window.')
  const { kept, calls } = await keptAt(page)
  expect(Object.keys(kept.interactions ?? {})).toHaveLength(6)
  expect(kept.core).toMatchObject({ lesson_status: 'failed', score: { raw: '66' } })
  expect(calls.at(-1)).toEqual(['LMSFinish', '', 'true'])
})

test('what waits on one device leaves the grade alone that another has won meanwhile', {
  tag: WHOLE,
}, async ({ page }) => {
  await launch(page)
  await page.evaluate(() => {
    window.mood = 'errors'
  })
  await goThrough(platformIn(page), trusting, (screen) => screen > 2)
  const { kept: begun } = await keptAt(page)
  const stored = await page.evaluate(() => ({ ...localStorage }))
  expect(Object.keys(stored)).toHaveLength(1)
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await launch(page, begun)
  await goThrough(platformIn(page), knowing)
  const { kept: won } = await keptAt(page)
  expect(won.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } })
  await page.goto('about:blank')
  await page.addInitScript((items) => {
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, String(text))
  }, stored)
  await launch(page, won)
  await expect(unit(page).getByRole('heading', { name: 'How you did' })).toBeVisible()
  await unit(page).getByRole('button', { name: 'Finish and close' }).click()
  await expect(unit(page).locator('.platform')).toHaveText('Done. You can close this window.')
  const { kept } = await keptAt(page)
  expect(kept.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } })
  expect(Object.keys(kept.interactions ?? {})).toHaveLength(6)
})

test('a window closed while the platform refuses keeps the answers; the next launch brings all, once', {
  tag: WHOLE,
}, async ({ page }) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 1)
  await page.evaluate(() => {
    window.mood = 'errors'
  })
  await goThrough(platformIn(page), trusting, (screen) => screen > 1)
  const place = await unit(page).locator('.lesson-progress').textContent()
  const { kept } = await keptAt(page)
  const stored = await page.evaluate(() => ({ ...localStorage }))
  await page.goto('about:blank')
  await page.addInitScript((items) => {
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, String(text))
  }, stored)
  await launch(page, kept)
  await expect(unit(page).locator('.lesson-progress')).toHaveText(place ?? '')
  await goThrough(platformIn(page), trusting)
  const after = await keptAt(page)
  expect(Object.keys(after.kept.interactions ?? {})).toHaveLength(6)
})

test('the package holds no strong word, in no file', () => {
  for (const [name, bytes] of files)
    if (/\.(html|json|xml|js|css|svg)$/.test(name))
      expect(new TextDecoder().decode(bytes), name).not.toMatch(/fuck/i)
})

test('on a shared device the next learner begins at the beginning', { tag: WHOLE }, async ({
  page,
}) => {
  await launch(page)
  await page.evaluate(() => {
    window.mood = 'errors'
  })
  await goThrough(platformIn(page), trusting, (screen) => screen > 2)
  const stored = await page.evaluate(() => ({ ...localStorage }))
  await page.goto('about:blank')
  await page.addInitScript((items) => {
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, String(text))
  }, stored)
  await launch(page, {}, 'another-learner')
  await expect(unit(page).locator('.lesson-progress')).toHaveText(/Screen 1 of/)
})

for (const [what, start] of Object.entries({
  'a platform that answers nothing': (page: Page) =>
    page.addInitScript(() => {
      window.mood = 'silent'
    }),
  'a package that no platform opened': (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'API', { set: () => {} })
    }),
}))
  test(`${what} is named on the first screen, and the lesson is whole and kept in its tab`, {
    tag: WHOLE,
  }, async ({ page }) => {
    await start(page)
    await launch(page)
    const notice = unit(page).locator('#notice')
    await expect(notice).toContainText('The platform did not answer.')
    await expect(unit(page).getByText('Your answers stay in this tab')).toBeVisible()
    await goThrough(platformIn(page), trusting)
    await expect(unit(page).locator('.platform')).toContainText('nothing goes to the platform')
    await expect(unit(page).getByRole('button', { name: 'Save the result file' })).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1)
  })
