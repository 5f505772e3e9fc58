import type { Page } from '@playwright/test'
import { choose, next, openPlay, playToTheEnd, printed, shown } from './journey/play.ts'
import { CALL, LABEL } from './journey/work.ts'
import { buildMade, expect, kept, keptWhole, test } from './offline/test.ts'

const NOTHING = { workers: [], caches: [], stored: [], databases: 0 }

/** A first visit with one step, until the pages are kept. */
async function visit(page: Page): Promise<void> {
  await openPlay(page)
  await printed(page)
  await next(page)
  await keptWhole(page)
}

const told = (page: Page, what: RegExp) => page.getByRole('alert').filter({ hasText: what })

test('nothing registers and nothing is kept before my first step, whatever I open', async ({
  page,
  host,
}) => {
  await openPlay(page)
  await printed(page)
  for (const name of ['Help', 'Settings']) {
    await page.getByRole('button', { name }).first().click()
    await page.keyboard.press('Escape')
  }
  await page.goto('./about.html')
  await page.goto('./compare.html')
  expect(await kept(page)).toEqual(NOTHING)
  expect(host.asked).not.toContain('worker.js')
})

test('after one visit with a step the whole plays without a network, and so do its pages', async ({
  page,
  host,
  watched,
}) => {
  await visit(page)
  expect((await kept(page)).workers).toEqual([host.address])
  await host.goDown()
  watched.complaints.length = 0
  await openPlay(page)
  await printed(page)
  await expect(told(page, /no network/)).toContainText(/sourcing was last checked on \d+ \w+ \d{4}/)
  const { length } = await playToTheEnd(page)
  expect(length).toBeGreaterThan(CALL.length)
  for (const [name, heading] of [
    ['Compare', 'The lines and the accounts'],
    ['About', 'About'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByText(LABEL).first()).toBeVisible()
  }
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
  expect(fonts).toContain('loaded')
  await openPlay(page, './#line=no-rockets')
  await expect(page.locator('.caption .content')).toHaveText(CALL[3]?.content ?? '')
  await page.getByRole('link', { name: 'Read', exact: true }).click()
  await expect(page.locator('#read')).toBeInViewport()
  expect(watched.complaints.filter((said) => !/ERR_CONNECTION_REFUSED/.test(said))).toEqual([])
})

test('a page that I never opened says so without a network, and one that I opened is there', async ({
  page,
  host,
}) => {
  await visit(page)
  await page.goto('./lesson.html?class=none')
  await expect(page.getByRole('button').first()).toBeVisible()
  await host.goDown()
  await page.goto('./lesson.html')
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  await page.goto('./teach.html')
  await expect(page.getByText('this page was not opened on this device')).toBeVisible()
  await page.getByRole('link', { name: 'To the play' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
})

test('a new version waits until I ask, and then shows its words at the place where I was', async ({
  page,
  host,
}) => {
  const [old, changed] = ['Silent on clocks.', 'Silent on clocks and on paint.']
  host.show(await buildMade('', ''))
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  await openPlay(page, './#line=clock')
  await choose(page, 'South Pier’s log')
  expect((await shown(page)).words).toContain(old)

  host.show(await buildMade(old, changed))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(told(page, /newer version of this page/)).toBeVisible()
  expect((await shown(page)).words).toContain(old)
  const before = await scripts(page)
  await page.getByRole('button', { name: 'Show it now' }).click()
  await expect(page.locator('.caption-words')).toContainText(changed)
  await expect(page.getByRole('button', { name: 'Go on from there' })).toHaveCount(0)
  expect(await page.locator('#read').textContent()).toContain(changed)

  await host.goDown()
  await openPlay(page, './#line=s-on-clock')
  await expect(page.locator('.caption-words')).toContainText(changed)
  expect(await page.content()).not.toContain(old)
  expect(await scripts(page)).toEqual(before)
})

/** The page’s own scripts: the same story text in another wording changes none of them. */
const scripts = (page: Page) =>
  page.locator('script[src]').evaluateAll((all) => all.map((one) => one.getAttribute('src')))
