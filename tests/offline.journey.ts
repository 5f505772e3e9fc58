import type { Frame, Page } from '@playwright/test'
import { MADE } from './browser/built-sites.ts'
import { choose, next, openPlay, playToTheEnd, printed, shown } from './journey/play.ts'
import { withoutStage, withoutWebgl } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { CALL, LABEL } from './journey/work.ts'
import type { Host } from './offline/host.ts'
import { buildEdited, expect, kept, keptWhole, test } from './offline/test.ts'

const NOTHING = { workers: [], caches: [], stored: [], databases: 0 }

/** A first visit with one step, until the pages are kept. */
async function visit(page: Page): Promise<void> {
  await openPlay(page)
  await printed(page)
  await next(page)
  await keptWhole(page)
}

/** Words of the made story in its first version, and what stands for them in the next. */
const [old, changed] = ['Silent on clocks.', 'Silent on clocks and on paint.']

/** A first visit to the first version of the made story. */
async function visitMade(page: Page, host: Host): Promise<void> {
  host.show(MADE.out)
  await openPlay(page)
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
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // What lay over the entry of the history is taken back in a task of its own.
    await page.waitForFunction(() => !history.state?.readout?.over)
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
  const missing: string[] = []
  page.on('requestfailed', (request) => missing.push(request.url().slice(host.address.length)))
  const complaints = watched.complaints.length
  await openPlay(page)
  await printed(page)
  await expect(told(page, /no network/i)).toContainText(
    /sourcing was last checked on \d+ \w+ \d{4}/,
  )
  const { length } = await playToTheEnd(page)
  expect(length).toBeGreaterThan(CALL.length)
  for (const [name, heading] of [
    ['Compare', /what each account says$/],
    ['Read', 'The whole as text, with notes'],
    ['About', 'About'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByText(LABEL).first()).toBeVisible()
  }
  const { stored, caches } = await kept(page)
  expect(stored).toEqual(['readout:putins-talk-therapy:auto'])
  expect(caches.every((name) => name.startsWith('readout-') && name.endsWith(host.address))).toBe(
    true,
  )
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
  expect(fonts).toContain('loaded')
  await openPlay(page, './#line=no-rockets')
  await expect(page.locator('.caption .content')).toHaveText(CALL[3]?.content ?? '')
  expect(missing.filter((path) => !/^(corrections|stills\/)/.test(path))).toEqual([])
  expect(watched.complaints.slice(complaints).filter((said) => !/ERR_/.test(said))).toEqual([])
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

test('at a host that takes .html off addresses, what is kept opens without a network however it is spelled', {
  tag: WHOLE,
}, async ({ page, host }) => {
  await withoutStage(page)
  host.takeOffHtml()
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  for (const opened of ['./lesson.html', './lines/no-rockets.html']) await page.goto(opened)
  await host.goDown()

  const spellings = {
    index: ['./', './index.html', './index', './?a=1'],
    about: [
      './about.html',
      './about',
      './about/',
      './about/index.html',
      './%61bout?a=1',
      './/about',
    ],
    compare: ['./compare.html', './compare', './compare/'],
    lesson: ['./lesson.html?class=none', './lesson', './lesson/'],
    'lines/no-rockets': ['./lines/no-rockets.html', './lines/no-rockets', './lines/no-rockets/'],
  }
  for (const [name, all] of Object.entries(spellings)) {
    const said = new Set<string>()
    for (const spelling of all) {
      await page.goto(spelling)
      said.add(`${await page.title()}, ${await page.locator('h1').first().innerText()}`)
      await expect.poll(() => page.evaluate(looksRight), spelling).toBe(true)
    }
    expect([...said], name).toHaveLength(1)
    expect([...said][0], name).not.toContain('No network')
  }
  for (const nowhere of [
    './nowhere',
    './nowhere/deep/',
    './teach',
    './v/none/frame.html',
    './NOTICE',
  ]) {
    await page.goto(nowhere)
    await expect(page.getByText('this page was not opened on this device'), nowhere).toBeVisible()
  }
  await page.goto('./nowhere/deep/er')
  await page.getByRole('link', { name: 'To the play' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
})

test.describe('When the story is edited', () => {
  // In one worker: the new version is built once for both.
  test.describe.configure({ mode: 'default' })

  test('a new version waits until I ask, and then shows its words at the place where I was', async ({
    page,
    context,
    host,
  }) => {
    await visitMade(page, host)
    await openPlay(page, './#line=clock')
    await choose(page, 'South Pier’s log')
    expect((await shown(page)).words).toContain(old)

    const other = await context.newPage()
    await openPlay(other, './#line=horn')
    await next(other)
    const there = await shown(other)

    host.show(await buildEdited(old, changed))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect(told(page, /newer version of this page/)).toBeVisible()
    expect((await shown(page)).words).toContain(old)
    const scriptsBefore = await scripts(page)
    await page.getByRole('button', { name: 'Show it now' }).click()
    await expect(page.locator('.caption-words')).toContainText(changed)
    await expect(page.getByRole('button', { name: 'Go on from there' })).toHaveCount(0)
    await expect(other.locator('.caption-words')).toHaveText(there.words)
    await other.goto('./read.html')
    await expect(other.locator('#read')).toContainText(changed)

    await host.goDown()
    await openPlay(page, './#line=s-on-clock')
    await expect(page.locator('.caption-words')).toContainText(changed)
    expect(await page.content()).not.toContain(old)
    expect(await scripts(page)).toEqual(scriptsBefore)
  })

  test('a new version that comes in part changes nothing: the old one is whole, with a network and without', {
    tag: WHOLE,
  }, async ({ page, host }) => {
    await visitMade(page, host)
    host.show(await buildEdited(old, changed))
    host.answer('index.html', (content) => content.subarray(0, content.length / 2))
    const became = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => {})
      const coming = registration?.installing
      if (!coming) return registration?.waiting ? 'waiting' : 'redundant'
      return new Promise<string>((resolve) => {
        coming.onstatechange = () => resolve(coming.state)
      })
    })
    expect(became).toBe('redundant')
    for (const network of [true, false]) {
      if (!network) await host.goDown()
      await openPlay(page, `./?network=${network}#line=s-on-clock`)
      await expect(page.locator('.caption-words')).toContainText(old)
      await expect(told(page, /newer version/)).toHaveCount(0)
      expect(await page.content()).not.toContain(changed)
    }
  })
})

test('what was corrected since reaches me while there is a network, and stays when there is none', async ({
  page,
  host,
}) => {
  await withoutStage(page)
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  const corrections = [{ date: '2026-11-20', text: 'A date was wrong.', line: 'no-rockets' }]
  host.answer('corrections.json', (content) =>
    JSON.stringify({ ...JSON.parse(content.toString()), corrections }),
  )
  await openPlay(page, './?again')
  await expect(told(page, /A date was wrong/)).toBeVisible()
  await expect(told(page, /no network/i)).toHaveCount(0)
  await host.goDown()
  await openPlay(page, './?once-more')
  await expect(told(page, /A date was wrong/)).toBeVisible()
  await expect(told(page, /no network.*last checked/i)).toBeVisible()
})

test('in a frame nothing registers, and no frame’s page is ever kept', async ({ page, host }) => {
  await page.goto('./embed.html')
  for (const address of ['./', './frame.html']) {
    const frame = await framed(page, address)
    await expect(frame.locator('html')).toHaveAttribute('data-player', 'ready')
    await frame.getByRole('link', { name: 'What came before' }).click()
    await frame.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(frame.locator('.stage')).toHaveAttribute('data-staged', 'true')
  }
  expect(await kept(page)).toMatchObject({ workers: [], caches: [] })
  expect(host.asked).not.toContain('worker.js')

  await visit(page)
  const { latest } = await (await page.request.get('./versions.json')).json()
  for (const address of ['./frame.html', `./v/${latest}/frame.html`]) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  }
  const addresses = await page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(opened.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url)
  })
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter((url) => /frame\.html|\/v\//.test(url))).toEqual([])
})

test('I can have this device forget all of it, and then the next step is a first one', {
  tag: WHOLE,
}, async ({ page }) => {
  await withoutStage(page)
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(settings.getByRole('alert')).toContainText('cannot be undone')
  await settings.getByRole('button', { name: 'Yes, forget it' }).click()
  await page.getByRole('link', { name: 'What came before' }).click()
  await expect(page.locator('.caption')).toContainText('shampoo aisle')
  await expect.poll(() => kept(page)).toEqual(NOTHING)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.keyboard.press('Escape')
  expect(await kept(page)).toEqual(NOTHING)
})

test('without WebGL the printed pictures are kept too, and show without a network', {
  tag: WHOLE,
}, async ({ page, host }) => {
  await withoutWebgl(page)
  await openPlay(page)
  await next(page)
  await keptWhole(page)
  const stills = await page.locator('meta[name="stills"]').getAttribute('content')
  const last = stills?.split(' ').at(-1) ?? 'none'
  await expect.poll(() => host.asked.join(' '), { timeout: 60_000 }).toContain(`${last}.svg`)
  await host.goDown()
  await openPlay(page, './#line=not-to-invade')
  await expect(page.locator('.still')).toHaveAttribute('data-printed', 'true')
  for (const plate of await page.locator('.still-plate img').all())
    await expect
      .poll(() => plate.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0)
})

/** Puts a page into a frame of the page that is open. */
async function framed(page: Page, address: string): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    frame.width = '800'
    frame.height = '500'
    document.body.prepend(frame)
  }, address)
  const { href } = new URL(address, page.url())
  const find = () => page.frames().find((frame) => frame.url() === href)
  await expect.poll(() => find() !== undefined).toBe(true)
  const found = find()
  if (!found) throw new Error(`no frame shows ${address}`)
  return found
}

/** Whether the page’s own styles came: from where its links do not work, none does. */
const looksRight = () => document.styleSheets.length > 0

/** The page’s own scripts: the same story text in another wording changes none of them. */
const scripts = (page: Page) =>
  page.locator('script[src]').evaluateAll((all) => all.map((one) => one.getAttribute('src')))
