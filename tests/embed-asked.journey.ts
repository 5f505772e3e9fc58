import type { Page } from '@playwright/test'
import { elementSnippet, stillFrameSnippet } from '../src/embed/index.ts'
import { article } from './embed/hosts.ts'
import { planOf } from './embed/snippet.ts'
import { expect, playing, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'

const LABEL = 'Reconstructed. No transcript has been published.'
const WORDS = 'don’t put your rockets on my borders'

test.beforeEach(({ context }) => stageOnItsWay(context))

/** Keeps every line that a page or frame shows, in `shown`, from its first element on. */
const watchLines = (page: Page) =>
  page.addInitScript(() => {
    const shown = new Set<string>()
    Object.assign(window, { shown })
    new MutationObserver(() => {
      for (const said of document.querySelectorAll('.caption .said')) shown.add(said.textContent)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

test('a frame shows no line but the one that is asked for, from its first moment on', async ({
  page,
  site,
  player,
}) => {
  await watchLines(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/story\/.*\.json$/, async (route) => {
    await held
    await route.continue()
  })
  const body = `<iframe src="${player}frame.html?line=no-rockets" width="700" height="560"></iframe>`
  await page.goto(site.page('/', article(body)))
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('.label')).toHaveText(LABEL)
  await expect(inside.getByText('Loading')).toBeVisible()
  await expect(inside.locator('.said')).toHaveCount(0)
  release()
  const frame = await playing(page)
  const shown: string[] = await frame.evaluate(() => [...Reflect.get(window, 'shown')])
  expect(shown).toEqual([expect.stringContaining(WORDS)])
})

/** Ways for a frame to come to nothing, and what the reader is told of each. */
const FAILURES = [
  { fails: 'its data are not there', says: 'did not load (404)', answer: { status: 404 } },
  { fails: 'its data are cut off', says: 'data are damaged', answer: { body: '{"format":' } },
  { fails: 'its data are of another shape', says: 'data are damaged', answer: { body: '{}' } },
  { fails: 'the line is gone from it', says: 'No line called “no-rockets”', gone: true },
]

test('whatever becomes of its frame, a page’s own words stay, with the reason', async ({
  page,
  site,
  player,
}) => {
  const plan = await planOf(player, 'no-rockets')
  const bare = `<iframe src="${player}frame.html?line=no-rockets" width="700" height="300"></iframe>`
  const body = `<script>heights = 0; addEventListener('message', ({ data }) => {
    if (/height|resize/i.test(JSON.stringify(data)) && !/iFrameResizerChild/.test(data)) heights += 1 })</script>
${elementSnippet(plan, null, 'tag')}${bare}`
  for (const [n, { fails, says, answer, gone }] of FAILURES.entries()) {
    await page.unroute(/story\/.*\.json$/)
    await page.route(/story\/.*\.json$/, async (route) => {
      const headers = { 'access-control-allow-origin': '*' }
      if (!gone) return route.fulfill({ headers, ...answer })
      const text = await (await route.fetch()).text()
      return route.fulfill({ headers, body: text.replaceAll('no-rockets', 'no-rockets-2') })
    })
    await page.goto(site.page(`/${n}`, article(body)))
    await page.waitForFunction(() => customElements.get('readout-player'))
    const tag = page.locator('readout-player')
    await tag.locator('[data-readout="play"]').click()
    await expect(tag.locator('.reason'), fails).toContainText(says)
    await expect(tag.locator('iframe'), fails).toHaveCount(0)
    await expect(tag.locator('blockquote'), fails).toContainText(WORDS)
    await expect(tag.locator('[data-readout="play"]'), fails).toBeVisible({ visible: !gone })
    // A host that puts a frame in its words' place once it has a height is told of none.
    const inside = page.frameLocator('body > iframe')
    await expect(inside.locator('main'), fails).toContainText(says)
    await expect(inside.locator('.label'), fails).toHaveText(LABEL)
    await expect(inside.locator('.said'), fails).toHaveCount(0)
    expect(await page.evaluate('heights'), fails).toBe(0)
  }
})

test('where no script runs in a frame, the line’s own page stands in it with its label whole', async ({
  page,
  site,
  player,
}) => {
  const plan = await planOf(player, 'no-rockets')
  const long = await planOf(player, 'no-promise')
  const body = `<iframe sandbox src="${player}frame.html?line=no-rockets" width="700" height="560"></iframe>
${stillFrameSnippet(plan)}
<div style="width:260px">${stillFrameSnippet(long).replace(/320/g, '150')}</div>`
  await page.goto(site.page('/', article(body)))
  const within = (n: number) => page.frameLocator(`iframe >> nth=${n}`)
  const asked = within(0)
  await expect(asked.locator('.label')).toHaveText(LABEL)
  await expect(asked.getByText('needs scripts')).toBeVisible()
  await expect(asked.locator('body'), 'no other line').not.toContainText('Wednesday')
  await expect(asked.locator('body'), 'nor the opening').not.toContainText('Play the call')
  const still = within(1)
  await expect(still.locator('blockquote').first()).toContainText(WORDS)
  await expect(
    still.getByText(
      'Only Moscow says so, in other words · The call of 30 December 2021 · Julia Ioffe, “',
    ),
  ).toBeVisible()
  await expect(still.locator('.label')).toBeInViewport({ ratio: 1 })
  const small = within(2)
  const way = small.getByRole('link', { name: 'Play from here' })
  await page.locator('iframe').nth(2).hover()
  await page.mouse.wheel(0, 1000)
  await expect(way).toBeVisible()
  await expect(small.locator('.label')).toBeInViewport({ ratio: 1 })
})

test('words that a page forged name no frame, and a line that nobody knows has no “Play”', async ({
  page,
  site,
  player,
}) => {
  const copied = elementSnippet(await planOf(player, 'no-rockets'), null, 'tag')
  const forged = copied
    .replaceAll('Putin’s Talk Therapy', 'The official transcript')
    .replaceAll(LABEL, 'Transcript')
  const unknown = copied.replaceAll('no-rockets', 'nowhere').replace(/<script.*?<\/script>/, '')
  const bare = `<readout-player id="bare" src="${player}" line="nowhere"></readout-player>`
  await page.goto(site.page('/', article(forged + unknown + bare)))
  await page.waitForFunction(() => customElements.get('readout-player'))
  const first = page.locator('readout-player').first()
  const second = page.locator('readout-player').nth(1)
  await first.locator('[data-readout="play"]').click()
  const frame = first.locator('iframe')
  await expect(frame).toHaveAttribute('title', `Putin’s Talk Therapy. ${LABEL}`)
  await playing(page)
  // It is near, and has come by itself.
  await second.scrollIntoViewIfNeeded()
  await expect(second.locator('.reason')).toContainText('No line called “nowhere”')
  await expect(second.locator('[data-readout="play"]')).toBeHidden()
  await expect(second.locator('iframe')).toHaveCount(0)
  const third = page.locator('#bare')
  await third.scrollIntoViewIfNeeded()
  await expect(third.locator('.reason')).toContainText('No line called “nowhere”')
  await expect(third.locator('button')).toBeHidden()
})
