import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { run as build } from '../src/tools/build.ts'
import { run as doctor } from '../src/tools/doctor/doctor.ts'
import { ROOT } from '../src/tools/folders.ts'
import { isTakenName } from '../src/tools/site-names.ts'
import { openServer } from '../src/tools/start.ts'
import { run as verify } from '../src/tools/verify/verify.ts'
import { expectAccessible } from './journey/axe.ts'
import { next, openOpening, openPlay, shown } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { expect, kept, keptWhole, test } from './offline/test.ts'

// In one worker: the site is built once for all.
test.describe.configure({ mode: 'default' })

const SECOND = './the-signal/'

let home = ''
let site = ''
let story = ''

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-works-'))
  site = join(home, 'site')
  story = join(home, 'made-story')
  for (const name of ['made-story', 'made-accounts'])
    await cp(join(ROOT, 'tests', name), join(home, name), { recursive: true })
  await writeFile(join(story, 'site.yaml'), 'works: ["../made-accounts"]\n')
  expect(await build([story, '--out', site])).toBe(0)
})

test.afterAll(() => rm(home, { recursive: true }))

test.beforeEach(async ({ page, host }) => {
  host.show(site)
  await withoutStage(page)
})

/** Waits until the worker of a folder serves the page: that of the folder above may before it. */
const servedFrom = (page: Page, scope: string): Promise<unknown> =>
  page.waitForFunction(
    (folder) => navigator.serviceWorker.controller?.scriptURL === `${folder}worker.js`,
    scope,
  )

/** Addresses that the caches of a scope hold. */
const cachedFor = (page: Page, scope: string): Promise<string[]> =>
  page.evaluate(async (ending) => {
    const names = (await caches.keys()).filter((name) => name.endsWith(`-${ending}`))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  }, scope)

test('the site’s works are listed with what each is, and each leads to the list', {
  tag: WHOLE,
}, async ({ page }) => {
  await page.goto('./about.html')
  await page.getByRole('link', { name: 'All works' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All works')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['The Ferry', 'The Signal'])
  await expect(page.getByText('Reconstructed.', { exact: false })).not.toHaveCount(0)
  await expect(page.locator('.work-sum')).toHaveCount(2)
  for (const plate of await page.locator('.work img').all())
    await expect
      .poll(() => plate.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0)
  await expectAccessible(page, 'the list of works')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, 'the list of works by night', { only: 'inks' })
  await page.setViewportSize({ width: 320, height: 480 })
  await expectAccessible(page, 'the list of works in a small window', { only: 'places' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await page.getByRole('link', { name: 'The Signal', exact: true }).click()
  await expect(page).toHaveTitle('The Signal')
  await page.getByRole('link', { name: 'All works' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All works')
})

test('each work keeps its own place and is read offline by itself; old addresses go on working', {
  tag: WHOLE,
}, async ({ page, host }) => {
  const second = new URL(SECOND, host.address).href
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  const first = await shown(page)
  expect((await cachedFor(page, host.address)).length).toBeGreaterThan(10)

  // The first one's worker is above the second, and yet nothing of the second is kept before a step.
  await openPlay(page, SECOND)
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
  const before = await kept(page)
  expect(before.workers).toEqual([host.address])
  expect(before.stored).toEqual(['readout:the-ferry:auto'])
  await next(page)
  await expect.poll(async () => (await kept(page)).workers.sort()).toEqual([host.address, second])
  await servedFrom(page, second)
  await expect(page.locator('html[data-same]'), 'the page was not loaded anew').toBeAttached()
  const there = await shown(page)
  expect((await kept(page)).stored.sort()).toEqual([
    'readout:the-ferry:auto',
    'readout:the-signal:auto',
  ])
  const ofFirst = await cachedFor(page, host.address)
  expect(ofFirst.filter((url) => url.startsWith(second) || url.includes('works.html'))).toEqual([])
  const ofSecond = await cachedFor(page, second)
  expect(ofSecond.length).toBeGreaterThan(10)
  expect(ofSecond.filter((url) => !url.startsWith(second))).toEqual([])

  await page.reload()
  await expect(page.locator('.caption-words')).toBeVisible()
  expect(await shown(page)).toEqual(there)
  for (const old of ['./#line=horn', './index.html#line=horn']) {
    await openOpening(page, old)
    await expect(page.locator('.caption')).toContainText('your horn is too loud')
  }
  await page.goto('./lines/horn.html')
  await expect(page.locator('blockquote').first()).toContainText('your horn is too loud')

  await host.goDown()
  await openPlay(page, `${SECOND}#line=oil`)
  await expect(page.locator('.caption')).toContainText('oil was short')
  await page.goto(`${SECOND}about.html`)
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  await openPlay(page, './#line=tide')
  await expect(page.locator('.caption')).toContainText('the tide is to blame')
  await page.goto('./works.html')
  await expect(page.getByText('this page was not opened on this device')).toBeVisible()
  await host.comeUp()
  await page.goto('./')
  expect(first.words).not.toBe(there.words)
})

test('to forget one work leaves the other’s place, pages and worker alone', {
  tag: WHOLE,
}, async ({ page, host }) => {
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  await openPlay(page, SECOND)
  await next(page)
  await servedFrom(page, new URL(SECOND, host.address).href)
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('button', { name: 'Forget all of it' }).click()
  const anew = page.waitForEvent('load')
  await settings.getByRole('button', { name: 'Yes, forget it' }).click()
  await anew
  await expect
    .poll(() => kept(page))
    .toMatchObject({ workers: [host.address], stored: ['readout:the-ferry:auto'] })
  expect((await cachedFor(page, host.address)).length).toBeGreaterThan(10)
  await host.goDown()
  await openPlay(page, './#line=tide')
  await expect(page.locator('.caption')).toContainText('the tide is to blame')
  await host.comeUp()
})

test('programs that look at a site look at each of its works', { tag: WHOLE }, async () => {
  const names = (await readdir(site)).filter((name) => !name.startsWith('_'))
  const stems = names.map((name) => name.replace(/\..*$/, ''))
  expect(stems.filter((stem) => !isTakenName(stem))).toEqual(['the-signal'])

  expect(await verify([site, '--story', story])).toBe(0)
  expect(await verify([join(site, 'the-signal'), '--story', story])).toBe(0)
  const list = join(site, 'works.html')
  const whole = await readFile(list, 'utf8')
  const finer = whole.replace('Two rest on South Pier alone', 'Two have both sides behind them')
  expect(finer).not.toBe(whole)
  await writeFile(list, finer)
  expect(await verify([site, '--story', story])).toBe(1)
  await writeFile(list, whole)

  const server = await openServer(site, 0)
  const said: string[] = []
  const { write } = process.stdout
  process.stdout.write = (text) => said.push(String(text)) > 0
  try {
    expect(await doctor([server.resolvedUrls?.local[0] ?? '']), said.join('')).toBe(0)
  } finally {
    process.stdout.write = write
    await server.close()
  }
  expect(said.join('')).toMatch(/well {2}the-signal\/ oEmbed/)
})
