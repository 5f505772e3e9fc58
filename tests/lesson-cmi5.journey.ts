import { expect, test } from '@playwright/test'
import { filesAt, type Served, serve } from '../src/testing/lesson/serve.ts'
import { Store } from '../src/testing/lesson/store.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { packageOf, SHORT_LINK } from './lesson/package.ts'
import { goThrough, knowing, ready, trusting } from './lesson/pupil.ts'

test.describe.configure({ mode: 'default' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.beforeEach(({ context }) => stageOnItsWay(context))

let site: Served
let files: Map<string, Uint8Array>

test.beforeAll(async () => {
  files = await packageOf('cmi5', '--link', SHORT_LINK)
  site = await serve(filesAt('/unit/', files))
})
test.afterAll(() => site.close())

let store: Store
test.beforeEach(async () => {
  store = new Store()
  await store.open()
})
test.afterEach(() => store.close())

const address = (query: string) => `${site.address}/unit/lesson.html?${query}`
const status = '.platform'
const ITEMS = 6

test('the package names the course, the unit and its page', () => {
  const structure = new TextDecoder().decode(files.get('cmi5.xml'))
  expect(structure).toContain('<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/')
  expect(structure).toContain('<url>lesson.html</url>')
  expect(files.has('lesson.html')).toBe(true)
})

test('a launched lesson reports from initialized to terminated, each statement by the rules, over plain http too', async ({
  page,
}) => {
  await page.goto(address(store.launch({ masteryScore: 0.76 })).replace('127.0.0.1', 'school.test'))
  await ready(page)
  await goThrough(page, trusting)
  await expect(page.locator(status)).toContainText('were sent to the platform')
  await page.getByRole('button', { name: 'Finish and close' }).click()
  await expect(page.locator(status)).toContainText('You can close this window')
  await expect.poll(() => store.verbs().at(-1)).toBe('terminated')
  const verbs = store.verbs()
  expect(verbs[0]).toBe('initialized')
  expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(ITEMS)
  expect(verbs.slice(-3)).toEqual(['failed', 'completed', 'terminated'])
  expect(store.faults).toEqual([])
  expect(store.tokensFetched).toBe(1)
})

test('always trusting at 80 % scores 1 − 0.34, which is not passed', { tag: WHOLE }, async ({
  page,
}) => {
  await page.goto(address(store.launch({ masteryScore: 0.76 })))
  await ready(page)
  await goThrough(page, trusting)
  await expect.poll(() => store.verbs().includes('failed')).toBe(true)
  const failed = store.statements.find(({ verb }) => verb.id.endsWith('/failed'))
  // Half are true: (0.2² + 0.8²) / 2 = 0.34.
  expect(failed?.result?.score?.scaled).toBe(0.66)
})

test('knowing every answer passes, by the rules', { tag: WHOLE }, async ({ page }) => {
  await page.goto(address(store.launch({ masteryScore: 0.76 })))
  await ready(page)
  await goThrough(page, knowing)
  await expect.poll(() => store.verbs().at(-1)).toBe('completed')
  expect(store.verbs().at(-2)).toBe('passed')
  expect(store.statements.at(-2)?.result?.score?.scaled).toBe(1)
  expect(store.faults).toEqual([])
})

test('how sure the pupil was goes with the answer, and no name anywhere', async ({ page }) => {
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting, (screen) => screen > 2)
  await expect.poll(() => store.verbs().includes('answered')).toBe(true)
  const answer = store.statements.find(({ verb }) => verb.id.endsWith('/answered'))
  expect(Object.values(answer?.result?.extensions ?? {})).toEqual([80])
  expect(answer?.result).toHaveProperty('success')
  expect(answer?.object.definition).toMatchObject({
    name: { en: expect.stringMatching(/\?$/) },
    description: { en: expect.stringMatching(/\? Reconstructed\..* don’t put your rockets/) },
  })
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))
  expect(kept).not.toContain('learner-4711')
})

test('a reload keeps the session, and fetches no second token', { tag: WHOLE }, async ({
  page,
}) => {
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting, (screen) => screen > 2)
  const place = await page.locator('.lesson-progress').textContent()
  await expect.poll(() => store.verbs().length).toBeGreaterThan(1)
  await page.reload()
  await ready(page)
  await expect(page.locator('.lesson-progress')).toHaveText(place ?? '')
  expect(store.tokensFetched).toBe(1)
  expect(store.verbs().filter((verb) => verb === 'initialized')).toHaveLength(1)
})

test('a lesson left and launched again goes on where it was, in a session of its own', async ({
  page,
  context,
}) => {
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting, (screen) => screen > 2)
  const place = await page.locator('.lesson-progress').textContent()
  const answered = store.verbs().filter((verb) => verb === 'answered').length
  await expect.poll(() => store.verbs().filter((verb) => verb === 'answered').length).toBe(answered)
  await page.close()
  const again = await context.newPage()
  await again.goto(address(store.launch()))
  await ready(again)
  await expect(again.locator('.lesson-progress')).toHaveText(place ?? '')
  await goThrough(again, trusting)
  await expect.poll(() => store.verbs().includes('completed')).toBe(true)
  expect(store.verbs().filter((verb) => verb === 'answered')).toHaveLength(ITEMS)
  expect(store.faults).toEqual([])
})

test('what a store in trouble does not take waits on the device, and is sent once at the next launch', async ({
  page,
  context,
}) => {
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting, (screen) => screen > 2)
  await expect.poll(() => store.verbs().length).toBeGreaterThan(1)
  store.mood = 'errors'
  await goThrough(page, trusting)
  await expect(page.locator(status)).toContainText('and your result. All of it waits on this')
  const waiting = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(waiting).not.toContain('learner-4711')
  await page.close()
  store.mood = 'well'
  const again = await context.newPage()
  await again.goto(address(store.launch()))
  await ready(again)
  await expect.poll(() => store.verbs().includes('completed')).toBe(true)
  await expect.poll(() => store.verbs().filter((verb) => verb === 'answered').length).toBe(ITEMS)
  const ids = store.statements.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(store.faults).toEqual([])
  await expect.poll(() => again.evaluate(() => localStorage.length)).toBe(0)
})

test('a store that answers late loses nothing and is told nothing twice', { tag: WHOLE }, async ({
  page,
}) => {
  store.mood = 'late'
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting)
  await expect(page.locator(status)).toContainText('were sent', { timeout: 30_000 })
  expect(store.verbs().filter((verb) => verb === 'answered')).toHaveLength(ITEMS)
  expect(store.faults).toEqual([])
})

test('a window that is closed before the store has answered sends the answer at the next launch, once', {
  tag: WHOLE,
}, async ({ page, context }) => {
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting, (screen) => screen > 1)
  store.mood = 'silent'
  await goThrough(page, trusting, (screen) => screen > 1)
  await page.close()
  store.mood = 'well'
  const again = await context.newPage()
  await again.goto(address(store.launch()))
  await ready(again)
  await goThrough(again, trusting)
  await expect.poll(() => store.verbs().includes('completed')).toBe(true)
  expect(store.verbs().filter((verb) => verb === 'answered')).toHaveLength(ITEMS)
  expect(store.faults).toEqual([])
})

test('a platform that never answers the launch is given up, and the lesson goes on', {
  tag: WHOLE,
}, async ({ page }) => {
  store.mood = 'silent'
  await page.clock.install()
  await page.goto(address(store.launch()))
  await expect(page.getByText('Does it show heads?')).toBeVisible()
  await expect(async () => {
    await page.clock.runFor(30_000)
    const ready = page.locator('html[data-player="ready"]')
    await expect(ready).toBeAttached({ timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('button', { name: /^Commit/ })).toBeEnabled()
})

test('a platform that answers with errors leaves the lesson whole, and says so', {
  tag: WHOLE,
}, async ({ page }) => {
  store.mood = 'errors'
  await page.goto(address(store.launch()))
  await ready(page)
  await goThrough(page, trusting)
  await expect(page.locator(status)).toContainText('did not answer')
  await expect(page.getByRole('button', { name: 'Save the result file' })).toBeVisible()
})

for (const [what, hostile] of Object.entries({
  missing: 'endpoint=https%3A%2F%2Fstore.example%2F',
  doubled: 'endpoint=https%3A%2F%2Fa.example%2F&endpoint=https%3A%2F%2Fb.example%2F&fetch=x',
  hostile:
    'endpoint=javascript:alert(1)&fetch=data:text/html,x&actor=%7B%22&registration=1&activityId=x',
}))
  test(`launch parameters that are ${what} send nothing anywhere`, { tag: WHOLE }, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).host))
    await page.goto(address(hostile))
    await ready(page)
    await goThrough(page, trusting)
    await expect(page.locator(status)).toContainText('did not answer')
    expect(new Set(asked)).toEqual(new Set([new URL(site.address).host]))
  })
