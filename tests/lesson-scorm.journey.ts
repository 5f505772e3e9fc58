import { expect, type Page, test } from '@playwright/test'
import { stageOnItsWay } from './journey/stage.ts'
import { packageOf } from './lesson/package.ts'
import { type Kept, keptAt, platformFiles, platformIn } from './lesson/platform.ts'
import { goThrough, trusting } from './lesson/pupil.ts'
import { filesAt, type Served, serve } from './lesson/serve.ts'
import { ACTOR } from './lesson/store.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ context }) => stageOnItsWay(context))

let files: Map<string, Uint8Array>
test.beforeAll(async () => {
  files = await packageOf('scorm12')
})

const LEARNER = ACTOR.account.name
const open: Served[] = []
test.afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Launches the unit for a learner of whom the platform keeps this much. */
async function launch(page: Page, kept: Kept = {}, learner = LEARNER): Promise<void> {
  const served = await serve(filesAt('/unit/', files), filesAt('/', platformFiles(learner, kept)))
  open.push(served)
  await page.goto(`${served.address}/index.html`)
  await expect(unit(page).locator('html')).toHaveAttribute('data-player', 'ready')
}

const unit = (page: Page) => page.frameLocator('iframe')

test('the package has a manifest that names its page and every file', () => {
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'))
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
  expect(manifest).toContain('adlcp:scormtype="sco" href="lesson.html"')
  const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(
    [...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort(),
  )
})

test('a launched lesson is committed at each answer, scored, and finished', async ({ page }) => {
  await launch(page)
  await goThrough(platformIn(page), trusting)
  await expect(unit(page).locator('.platform')).toContainText('were sent to the platform')
  await unit(page).getByRole('button', { name: 'Finish and close' }).click()
  const { commits, kept, calls } = await keptAt(page)
  expect(commits).toBeGreaterThan(3)
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

test('leaving in the middle commits, says suspend, and finishes', async ({ page }) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 2)
  const calls = await page.evaluate(async () => {
    const frame = document.querySelector('iframe')
    await new Promise<void>((resolve) => {
      frame?.addEventListener('load', () => resolve(), { once: true })
      frame?.setAttribute('src', 'about:blank')
    })
    return window.calls
  })
  expect(calls).toContainEqual(['LMSSetValue', 'cmi.core.exit', 'suspend', 'true'])
  expect(calls.slice(-2).map(([call]) => call)).toEqual(['LMSCommit', 'LMSFinish'])
})

test('answers that the platform refuses wait on the device, and go to it when it takes them again', async ({
  page,
}) => {
  await launch(page)
  await goThrough(platformIn(page), trusting, (screen) => screen > 1)
  await page.evaluate(() => {
    window.mood = 'errors'
  })
  await goThrough(platformIn(page), trusting)
  await expect(unit(page).locator('.platform')).toContainText('wait on this device')
  await page.evaluate(() => {
    window.mood = 'well'
  })
  await unit(page).getByRole('button', { name: 'Try again' }).click()
  await expect(unit(page).locator('.platform')).toContainText('were sent to the platform')
  const { kept } = await keptAt(page)
  expect(Object.keys(kept.interactions ?? {})).toHaveLength(6)
})

test('a window closed while the platform refuses keeps the answers; the next launch brings all, once', async ({
  page,
}) => {
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

test('on a shared device the next learner begins at the beginning', async ({ page }) => {
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

test('a platform that answers nothing leaves the lesson whole, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    window.mood = 'silent'
  })
  await launch(page)
  await goThrough(platformIn(page), trusting)
  await expect(unit(page).locator('.platform')).toContainText('did not answer')
})
