import type { Frame } from '@playwright/test'
import { article } from './embed/hosts.ts'
import { expect, playing, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { answerScreen, goThrough, trusting } from './lesson/pupil.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SHORT = 'lines=no-rockets,greetings&checks=0&transfer=0'

/** What a host hears of its frames, in the order in which it comes. */
const LISTENS = `<script>heard = []; addEventListener('message', ({ data }) => {
  if (data && data.readout) heard.push(data) })</script>`

const heardOf = (type: string) => `heard.filter(({ type }) => type === '${type}')`

/** The lesson's questions, once they stand. */
async function questionsIn(frame: Frame): Promise<Frame> {
  await expect(frame.getByRole('heading', { name: 'A fair coin was thrown' })).toBeVisible()
  return frame
}

test.beforeEach(({ context }) => stageOnItsWay(context))

test('mode=teach gives the lesson in a locked sandbox: no storage, and a result to copy out', async ({
  page,
  site,
  player,
  troubles,
}) => {
  const body = `<iframe sandbox="allow-scripts" width="800" height="560"
    src="${player}frame.html?mode=teach&${SHORT}"></iframe>`
  await page.goto(site.page('/', article(body)))
  await expect.poll(() => page.frames()[1]?.url()).toContain('lesson.html?mode=teach')
  const frame = await questionsIn(await playing(page))
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  await goThrough(frame, trusting)
  await frame.getByLabel('Choose a code').fill('blue otter')
  const result = await frame.getByLabel(/^Copy all of this text/).inputValue()
  expect(JSON.parse(result)).toMatchObject({ format: 'readout-result', code: 'blue otter' })
  expect(troubles.filter((trouble) => !trouble.includes('sandboxed'))).toEqual([])
})

test('the height follows the width, and the named origin alone is told the result, once', async ({
  page,
  site,
  player,
}) => {
  const framed = (host: string) =>
    `<iframe src="${player}lesson.html?mode=teach&${SHORT}&host=${encodeURIComponent(host)}"
      width="600" height="560"></iframe>${LISTENS}`
  for (const [host, results] of [
    [site.origin, 1],
    ['https://elsewhere.example', 0],
  ] as const) {
    await page.goto(site.page(`/${results}`, article(framed(host))))
    const frame = await questionsIn(await playing(page))
    await goThrough(frame, trusting)
    const told = await page.evaluate<unknown[]>(heardOf('result'))
    expect(told).toHaveLength(results)
    if (results) expect(told[0]).toMatchObject({ of: 'lesson', done: 6, count: 6 })
    expect(await page.evaluate(heardOf('height'))).toEqual([
      { readout: 1, type: 'height', px: 560, acted: false },
    ])
    expect(await page.evaluate<unknown[]>(heardOf('ready'))).toHaveLength(results)
  }
})

test('<readout-player mode="teach"> is one tap away from the first question', async ({
  page,
  site,
  player,
}) => {
  const body = `<script type="module" src="${player}embed.js"></script>
    <readout-player mode="teach" style="display:block;height:560px"></readout-player>`
  await page.goto(site.page('/', article(body)))
  await page.getByRole('button', { name: /^Begin the lesson/ }).click()
  const frame = await questionsIn(await playing(page))
  await expect(frame.getByRole('radio', { name: 'Yes', exact: true })).toBeFocused()
  await answerScreen(frame, trusting)
  await expect(frame.getByRole('heading', { name: 'Nobody can know' })).toBeFocused()
})

for (const [width, height] of [
  [375, 560],
  [300, 240],
] as const)
  test(`in a frame ${width} px wide all of it can be reached, the mark first`, async ({
    page,
    site,
    player,
  }) => {
    const body = `<iframe src="${player}lesson.html?mode=teach&${SHORT}" width="${width}" height="${height}"></iframe>`
    await page.goto(site.page('/', article(body)))
    const frame = await questionsIn(await playing(page))
    await expect(frame.locator('.caption-mark')).toBeInViewport()
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    await answerScreen(frame, trusting)
    await frame.getByRole('button', { name: 'Next' }).click()
    await frame.getByRole('button', { name: /^Commit/ }).scrollIntoViewIfNeeded()
    await expect(frame.getByRole('button', { name: /^Commit/ })).toBeInViewport()
  })

test('the play’s own address leads to the lesson when it asks for it, and keeps the rest', async ({
  page,
}) => {
  await page.goto(`index.html?mode=teach&${SHORT}`)
  await expect(page.getByRole('heading', { name: 'A fair coin was thrown' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`lesson\\.html\\?mode=teach&${SHORT}$`))
})
