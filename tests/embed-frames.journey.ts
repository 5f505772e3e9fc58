import { thorough } from '../src/testing/thorough.ts'
import { article, openWithholding } from './embed/hosts.ts'
import { expect, goOn, playing, saidIn, test } from './embed/test.ts'
import { stageComes, stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'
import { CALL } from './journey/work.ts'

const line = 'frame.html?line=no-rockets'
const WORDS = 'don’t put your rockets on my borders'

test.beforeEach(({ context }) => stageOnItsWay(context))

test('a bare frame plays in somebody’s page, with the label, the cue and the author', async ({
  page,
  site,
  player,
}) => {
  await page.goto(
    site.page('/', article(`<iframe src="${player}${line}" width="700" height="560"></iframe>`)),
  )
  const frame = await playing(page)
  expect(await saidIn(frame)).toContain(WORDS)
  await expect(frame.locator('.caption .cue')).toHaveText('Putin said,')
  await expect(frame.locator('.caption-mark')).toHaveText(/Reconstructed/)
  await expect(frame.locator('.tells')).toHaveText('as Julia Ioffe tells it')
  expect(await frame.evaluate(() => localStorage.length)).toBe(0)
  await goOn(frame)
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
})

test('in a telephone’s column a line stands whole in its caption, whatever typeface is there', async ({
  page,
  player,
}) => {
  for (const size of [
    ...(thorough ? [{ width: 373, height: 560 }] : []),
    { width: 343, height: 480 },
  ]) {
    await page.setViewportSize(size)
    for (const { id } of CALL) {
      await page.goto(`${player}frame.html?line=${id}`)
      await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
      const hidden = await page
        .locator('.caption-words')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
      expect.soft(hidden, `${id} at ${size.width} by ${size.height}`).toBeLessThanOrEqual(1)
    }
  }
})

test('under a locked sandbox it plays whole: no storage, no windows, links to copy', async ({
  page,
  site,
  player,
  troubles,
  context,
}) => {
  await stageComes(context)
  const body = `<iframe sandbox="allow-scripts" src="${player}${line}" width="960" height="560"></iframe>`
  await page.goto(site.page('/', article(body)))
  const frame = await playing(page)
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  await frame.waitForSelector('.stage canvas', { timeout: 20_000 })
  await goOn(frame)
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
  await frame.locator('a.outward').first().click()
  await expect(frame.locator('.copy input')).toHaveValue(/^https:/)
  await frame.locator('.copy button').last().click()
  await expect(frame.locator('.copy')).toHaveCount(0)
  expect(troubles.filter((trouble) => !trouble.includes('sandboxed'))).toEqual([])
})

test('where there is no room it is a strip with label, words and sources, and opens in place', async ({
  page,
  site,
  player,
}) => {
  const body = `<iframe src="${player}${line}" width="280" height="240"></iframe>
<script>heights = []; addEventListener('message', ({ data }) => {
  if (data.readout && data.type === 'height') {
    heights.push(data); document.querySelector('iframe').height = data.px } })</script>`
  await page.goto(site.page('/', article(body)))
  const frame = await playing(page)
  await expect(frame.locator('.stage')).toBeHidden()
  await expect(frame.locator('.caption-mark')).toBeInViewport()
  await expect(frame.locator('.caption .cue')).toBeInViewport()
  await expect(frame.locator('.tells')).toBeInViewport()
  await expect(frame.locator('.control-next')).toBeInViewport()
  await frame.locator('.sheet-strip').click()
  await expect(frame.locator('.panel')).toBeVisible()
  await expect
    .poll(() => page.evaluate('heights'))
    .toEqual([
      { readout: 1, type: 'height', px: 240, acted: false },
      { readout: 1, type: 'height', px: 480, acted: true },
    ])
  expect(await frame.locator('canvas').count()).toBe(0)
})

for (const [width, height] of [
  [640, 180],
  [320, 240],
  [320, 300],
  [640, 300],
  [900, 340],
])
  test(`at ${width} by ${height} px it is a strip too, and the words can be read whole`, {
    tag: WHOLE,
  }, async ({ page, site, player }) => {
    await page.goto(
      site.page(
        '/',
        article(`<iframe src="${player}${line}" width="${width}" height="${height}"></iframe>`),
      ),
    )
    const frame = await playing(page)
    await expect(frame.locator('.stage')).toBeHidden()
    await expect(frame.locator('.caption-mark')).toBeInViewport()
    await expect(frame.locator('.caption .said')).toBeInViewport({ ratio: 1 })
    await expect(frame.locator('.control-next')).toBeInViewport({ ratio: 1 })
  })

test('where a host denies sound and full screen it plays on, and says nothing to the console', async ({
  page,
  site,
  player,
  troubles,
}) => {
  const body = `<iframe src="${player}${line}&sound=1" allow="autoplay 'none'; fullscreen 'none'" width="700" height="560"></iframe>`
  await page.goto(site.page('/', article(body)))
  const frame = await playing(page)
  await goOn(frame)
  await frame.locator('.control-next').focus()
  await page.keyboard.press('f')
  await goOn(frame)
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
  expect(await frame.evaluate(() => document.fullscreenElement)).toBeNull()
  expect(troubles).toEqual([])
})

for (const mode of ['read', 'compare'])
  test(`as "${mode}" the label and the author stay in view however far it is read`, async ({
    page,
    site,
    player,
  }) => {
    const body = `<iframe src="${player}frame.html?mode=${mode}" width="700" height="560"></iframe>`
    await page.goto(site.page('/', article(body)))
    const frame = await playing(page)
    await frame.locator('.frame-page').evaluate((part) => part.scrollTo(0, 900))
    await expect(frame.getByText('Reconstructed. No transcript').first()).toBeInViewport()
    await expect(frame.locator('.frame-label')).toContainText('as Julia Ioffe tells it')
  })

test('wheel and touch go on to the host, unless the reader is in a part that scrolls', {
  tag: WHOLE,
}, async ({ page, site, player }) => {
  await page.goto(
    site.page('/', article(`<iframe src="${player}${line}" width="960" height="560"></iframe>`)),
  )
  const frame = await playing(page)
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('no box')
  await page.mouse.move(box.x + 200, box.y + 120)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.mouse.move(box.x + 860, box.y + 300)
  await page.mouse.wheel(0, 150)
  await expect
    .poll(() => frame.locator('.sheet-body').evaluate((element) => element.scrollTop))
    .toBeGreaterThan(0)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  // Up and down, a finger goes on to the host wherever nothing refuses it.
  const refusing = await frame.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((e) => !/^(auto|pan-y pinch-zoom)$/.test(getComputedStyle(e).touchAction))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )
  expect(refusing).toEqual([])
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('a swipe over the picture scrolls the host, one over the sources the sources', async ({
    page,
    site,
    player,
  }) => {
    await page.goto(
      site.page('/', article(`<iframe src="${player}${line}" width="960" height="560"></iframe>`)),
    )
    const frame = await playing(page)
    const box = await page.locator('iframe').boundingBox()
    if (!box) throw new Error('no box')
    const client = await page.context().newCDPSession(page)
    const swipe = async (x: number) => {
      const at = (y: number) => [{ x: box.x + x, y: box.y + y }]
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(400) })
      for (let y = 390; y >= 250; y -= 10)
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) })
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(860)
    await expect
      .poll(() => frame.locator('.sheet-body').evaluate((element) => element.scrollTop))
      .toBeGreaterThan(100)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await swipe(20)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    await expect(frame.locator('.caption .said'), 'a swipe is no step').toContainText(WORDS)
  })
})

test('the focus walks in, through and out by the keyboard', async ({ page, site, player }) => {
  const body = `<button id="first">first</button><iframe src="${player}${line}" width="300" height="240"></iframe><button id="last">last</button>`
  await page.goto(site.page('/', article(body)))
  await playing(page)
  await page.locator('#first').focus()
  const where = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)
  await page.keyboard.press('Tab')
  expect(await where()).toBe('iframe')
  for (let n = 0; n < 30 && (await where()) === 'iframe'; n += 1) await page.keyboard.press('Tab')
  expect(await where()).toBe('last')
  await page.keyboard.press('Shift+Tab')
  expect(await where()).toBe('iframe')
})

test('a frame in a hidden tab of its page comes right when the tab is shown', {
  tag: WHOLE,
}, async ({ page, site, player, context }) => {
  await stageComes(context)
  const body = `<div id="tab" style="display:none"><iframe src="${player}${line}" width="700" height="560"></iframe></div>`
  await page.goto(site.page('/', article(body)))
  const frame = await playing(page)
  expect(await frame.locator('canvas').count()).toBe(0)
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('style'))
  await frame.waitForSelector('.stage canvas', { timeout: 20_000 })
  await expect(frame.locator('.caption .said')).toContainText(WORDS)
})

const states = [
  { asks: 'an unknown story', query: '?story=nowhere', says: /No story called “nowhere”/ },
  {
    asks: 'a story from another origin',
    query: '?story=https%3A%2F%2Felsewhere.example%2Fstory.json',
    says: /No story of that name/,
  },
  { asks: 'an unknown line', query: '?line=nowhere', says: /No line called “nowhere”/ },
  { asks: 'a sentence', query: '?line=Putin%20confirmed%20it', says: /No line of that name/ },
  {
    asks: 'nonsense',
    query: '?mode=42&theme=puce&dir=up&lang=%3Cb%3E&clean=maybe',
    says: /Play the call/,
  },
]
for (const { asks, query, says } of states)
  test(`${asks} gets a readable answer`, { tag: WHOLE }, async ({ page, site, player }) => {
    await page.goto(
      site.page(
        '/',
        article(`<iframe src="${player}frame.html${query}" width="700" height="560"></iframe>`),
      ),
    )
    await expect(page.frameLocator('iframe').locator('body')).toContainText(says, {
      timeout: 15_000,
    })
  })

// A locked frame is another origin, to which a server that does not say so gives nothing.
for (const { withheld, address, says, leads } of [
  {
    withheld: 'story',
    address: /\/story\//,
    says: 'data did not arrive',
    leads: 'This line as text',
  },
  {
    withheld: 'scripts',
    address: /\.(js|json)$/,
    says: 'has not come',
    leads: 'The whole, on its own page',
  },
])
  test(`a locked frame whose server withholds its ${withheld} says so, and shows no other line`, {
    tag: withheld === 'scripts' ? WHOLE : [],
  }, async ({ page, site, player, asked }) => {
    const weak = await openWithholding(player, address)
    const body = `<iframe sandbox="allow-scripts" src="${weak.url}${line}" width="960" height="560"></iframe>`
    await page.goto(site.page('/', article(body)))
    const inside = page.frameLocator('iframe')
    await expect(inside.locator('body')).toContainText(says)
    await expect(inside.locator('.label')).toHaveText(/^Reconstructed/)
    await expect(inside.getByRole('link', { name: leads })).toBeVisible()
    await expect(inside.locator('.said, .control-next')).toHaveCount(0)
    await page.goto(site.page('/left', '<!doctype html><title>Left</title>'))
    await weak.close()
    // This player is a third server, of which the watch over all journeys does not know.
    const others = asked.filter((url) => !url.startsWith(site.origin))
    expect(others.filter((url) => !url.startsWith(weak.url))).toEqual([])
    asked.length = 0
  })

test('a bundle that is too large is not taken, and that is said', async ({
  page,
  site,
  player,
}) => {
  await page.route(/story\/.*\.json$/, (route) =>
    route.fulfill({ body: ' '.repeat(33 * 1024 * 1024), contentType: 'application/json' }),
  )
  await page.goto(
    site.page('/', article(`<iframe src="${player}frame.html" width="700" height="560"></iframe>`)),
  )
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('main')).toContainText('too large', { timeout: 30_000 })
})

test('a story with hostile text shows it as text, and keeps its layout', async ({
  page,
  site,
  player,
}) => {
  const hostile = `<script>parent.hit=1</script><img src=x onerror="hit=1">\u202Eesrever\u200B${'W'.repeat(400)}`
  await page.route(/story\/.*\.json$/, async (route) => {
    const bundle = await (await route.fetch()).json()
    const [first] = bundle.lines
    bundle.script = bundle.script.replaceAll(first.text, JSON.stringify(hostile).slice(1, -1))
    first.text = hostile
    await route.fulfill({
      body: JSON.stringify(bundle),
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  await page.goto(
    site.page('/', article(`<iframe src="${player}frame.html" width="360" height="560"></iframe>`)),
  )
  const frame = await playing(page)
  await frame.getByRole('link', { name: 'What came before' }).click()
  await goOn(frame)
  await frame.locator('.control-back').click()
  await expect(frame.locator('.caption .said')).toContainText('<script>parent.hit=1</script>')
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expect(frame.locator('.control-next')).toBeInViewport()
  await expect(frame.locator('.caption-mark')).toBeInViewport()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('strangers’ messages change nothing, and get no reply', async ({ page, site, player }) => {
  const body = `<iframe src="${player}${line}&host=https%3A%2F%2Felsewhere.example" width="700" height="560"></iframe>
<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`
  await page.goto(site.page('/', article(body)))
  const frame = await playing(page)
  await page.waitForTimeout(500)
  const before = await page.evaluate('heard.length')
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow
    const cyclic: Record<string, unknown> = { readout: 1, type: 'next' }
    cyclic.self = cyclic
    const hostile = [
      { readout: 1, type: 'next' },
      { readout: 1, type: 'goto', line: 'no-nato' },
      { readout: 1, type: 'set', theme: 'dark', dir: 'rtl', clean: true, sound: true },
      cyclic,
      'x'.repeat(100_000),
      null,
      [[[]]],
      '[iFrameSizer]',
      JSON.parse('{"__proto__":{"readout":1,"type":"next"}}'),
    ]
    for (let n = 0; n < 1000; n += 1) target?.postMessage(hostile[n % hostile.length], '*')
  })
  await page.waitForTimeout(500)
  expect(await saidIn(frame)).toContain(WORDS)
  expect(await frame.evaluate(() => document.documentElement.dir)).toBe('')
  const after = (await page.evaluate('heard.slice()')) as unknown[]
  const replies = after.slice(Number(before)).map((data) => JSON.stringify(data))
  expect(
    replies.filter((data) => !data.includes('iFrameResizerChild') && !data.includes('h5p')),
  ).toEqual([])
})
