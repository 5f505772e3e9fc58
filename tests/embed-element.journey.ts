import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { elementSnippet, type Looks, readCard, readOptions } from '../src/embed/index.ts'
import { article } from './embed/hosts.ts'
import { expect, goOn, playing, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'

const RESERVED = 'display:block;aspect-ratio:5/3;min-height:560px;max-height:720px;overflow:auto'
const QUOTE = `<blockquote><p><b>Reconstructed. No transcript has been published.</b></p>
<p>Putin said, <i>whatever, don’t put your rockets on my borders.</i></p><p>as Julia Ioffe tells it</p></blockquote>`
const WORDS = 'don’t put your rockets on my borders'

const element = (player: string, attributes = 'line="no-rockets"', inside = QUOTE): string =>
  `<script type="module" src="${player}embed.js"></script>
<readout-player ${attributes} style="${RESERVED}">${inside}</readout-player>`

const ONE = 'line="no-rockets"'

/** Opens a page, and gives what the element brings where it has no words of its own. */
async function openFacade(page: Page, address: string) {
  await page.goto(address)
  return page.locator('readout-player .facade')
}

const button = (page: Page) => page.locator('readout-player button').first()

test.beforeEach(({ context }) => stageOnItsWay(context))

test('one tap loads the player, begins, and puts the focus on "next"; nothing moves before', async ({
  page,
  site,
  player,
  asked,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value'),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site.page('/', article(element(player))))
  const after = page.locator('#after')
  const before = await after.boundingBox()
  await expect(page.locator('readout-player')).toContainText(WORDS)
  await expect(button(page)).toHaveAccessibleName('Play: Putin’s Talk Therapy')
  expect(asked.some((url) => url.includes('frame.html'))).toBe(false)
  expect(await after.boundingBox()).toEqual(before)
  await button(page).click()
  const frame = await playing(page)
  await expect(frame.locator('.control-next')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
  expect(await after.boundingBox()).toEqual(before)
  expect(await page.evaluate('shifts')).toBe(0)
})

test('without words of the page’s own it brings them: label, cue, content, author', async ({
  page,
  site,
  player,
}) => {
  const facade = await openFacade(page, site.page('/', article(element(player, ONE, ''))))
  await expect(facade.locator('.label')).toHaveText(/Reconstructed/)
  await expect(facade.locator('.cue')).toHaveText('Putin said,')
  await expect(facade.locator('.content')).toContainText(WORDS)
  await expect(facade.locator('.tells')).toHaveText(
    /^as Julia Ioffe tells it · Only Moscow says so, in other words · The call of 30 December 2021 · Julia Ioffe, “Putin’s Talk Therapy”, Puck, 31 December 2021 · This copy names no publisher · Version 0\.1\.0 · Digest: [0-9a-f]{8} [0-9a-f]{8}… · Verify$/,
  )
})

/** The snippet of a line as an editor copies it. */
async function copied(player: string, line: string, query = '', looks: Looks = 'tag') {
  const card = readCard(await (await fetch(`${player}lines/${line}.json`)).json())
  if (!card) throw new Error(`no card of ${line}`)
  const values = new URLSearchParams(`line=${line}&${query}`)
  const options = readOptions((name) => values.get(name))
  return elementSnippet({ base: player, options, card }, null, looks)
}

const play = (page: Page) => page.locator('[data-readout="play"]').first()

test('a snippet as it was copied is whole without its script, which asks for nothing more', async ({
  page,
  site,
  player,
  asked,
}) => {
  const snippet = await copied(player, 'no-rockets')
  const parts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('readout-player, readout-player *')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        return [part.localName, x, y, width, height]
      }),
    )
  await page.goto(site.page('/bare', article(snippet.replace(/<script.*<\/script>/, ''))))
  await expect(page.locator('readout-player img')).toHaveJSProperty('complete', true)
  const bare = await parts()
  asked.length = 0
  await page.goto(site.page('/', article(snippet)))
  await page.waitForFunction(() => customElements.get('readout-player'))
  await expect(page.locator('readout-player img')).toHaveJSProperty('complete', true)
  expect(await parts(), 'the script moves nothing').toEqual(bare)
  expect(
    asked.filter((url) => url.startsWith(player)).map((url) => url.slice(player.length)),
  ).toEqual(
    expect.arrayContaining([
      'embed.js',
      expect.stringMatching(/^posters\//),
      // What was corrected since the words were pasted.
      'corrections.json',
    ]),
  )
  expect(asked.filter((url) => url.startsWith(player))).toHaveLength(3)
  await expect(play(page)).toHaveAccessibleName('Play: Putin’s Talk Therapy')
  const { violations } = await new AxeBuilder({ page }).include('readout-player').analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Tab')
  await expect(play(page), 'the first stop for the keyboard').toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Verify' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const frame = await playing(page)
  await expect(frame.locator('.control-next')).toBeFocused()
  await expect(page.locator('readout-player iframe')).toHaveAttribute('title', /Reconstructed/)
  await expect(play(page), 'only the frame is left to tab to').toBeHidden()
})

test('the picture of a snippet plays too', async ({ page, site, player }) => {
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  await page.waitForFunction(() => customElements.get('readout-player'))
  await page.locator('[data-readout="picture"]').click()
  const frame = await playing(page)
  await expect(frame.locator('.control-next')).toBeFocused()
})

test('while I am on its “Play”, a player that came by itself waits for me to press it', async ({
  page,
  site,
  player,
}) => {
  for (const snippet of [await copied(player, 'no-rockets'), element(player, undefined, '')]) {
    await page.goto(site.page('/', article(snippet)))
    await page.locator('readout-player').locator('button, [data-readout="play"]').waitFor()
    await page.keyboard.press('Tab')
    const frame = await playing(page)
    await page.waitForTimeout(500)
    expect(
      await page.evaluate(() => document.activeElement?.closest('readout-player') !== null),
    ).toBe(true)
    await expect(
      page.locator('readout-player').locator('button, [data-readout="play"]'),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(frame.locator('.control-next')).toBeFocused()
    await expect(frame.locator('.caption .said')).toContainText(WORDS)
  }
})

test('with a modifier, a snippet’s link stays a link', async ({ page, site, player, context }) => {
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  const opened = context.waitForEvent('page')
  await play(page).click({ modifiers: ['ControlOrMeta'] })
  const own = await opened
  await expect(own).toHaveURL(`${player}#line=no-rockets`)
  await own.close()
  expect(new URL(page.url()).origin).toBe(site.origin)
})

test('without scripts a snippet’s link leads to the line', async ({ browser, site, player }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  await play(page).click()
  await expect(page).toHaveURL(`${player}#line=no-rockets`)
  await page.close()
})

test('where the picture does not come, the words of a snippet are seen', async ({
  page,
  site,
  player,
}) => {
  await page.route('**/posters/**', (route) => route.abort())
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  await expect(page.locator('readout-player img'), 'no broken picture').toBeHidden()
  const box = await page.locator('readout-player blockquote p').first().boundingBox()
  const shot = await page.screenshot({ clip: box ?? { x: 0, y: 0, width: 1, height: 1 } })
  await page.locator('[data-readout="picture"]').evaluate((link) => link.remove())
  expect(
    await page.screenshot({ clip: box ?? { x: 0, y: 0, width: 1, height: 1 } }),
    'nothing lies over them',
  ).toEqual(shot)
})

test('a snippet whose line is changed shows that line’s words, and none of its own', async ({
  page,
  site,
  player,
}) => {
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  await page.waitForFunction(() => customElements.get('readout-player'))
  const tag = page.locator('readout-player')
  await tag.evaluate((one) => one.setAttribute('line', 'if-you-sanction'))
  await expect(tag.locator('.content')).toBeAttached()
  await expect(tag.locator('blockquote')).toBeHidden()
  await tag.evaluate((one) => one.setAttribute('clean', ''))
  await expect(tag.locator('.content')).toContainText('█')
  await tag.evaluate((one) => one.removeAttribute('clean'))
  await tag.evaluate((one) => one.setAttribute('line', 'no-rockets'))
  await expect(tag.locator('blockquote'), 'its own are back').toBeVisible()
  await play(page).click()
  const frame = await playing(page)
  await expect(frame.locator('.caption .said')).toContainText(WORDS)
})

test('clean words stand masked in a snippet, with no picture', async ({ page, site, player }) => {
  await page.goto(site.page('/', article(await copied(player, 'if-you-sanction', 'clean=1'))))
  await expect(page.locator('readout-player')).toContainText('█')
  await expect(page.locator('readout-player')).not.toContainText(/fuck/i)
  await expect(page.locator('readout-player img')).toHaveCount(0)
  await play(page).click()
  const frame = await playing(page)
  await expect(frame.locator('.caption')).not.toContainText(/fuck/i)
})

test('a snippet to which “clean” or the lesson was added by hand shows neither word nor grade', async ({
  page,
  site,
  player,
}) => {
  const snippet = await copied(player, 'if-you-sanction')
  for (const added of ['clean', 'mode="teach"']) {
    const changed = snippet.replace('<readout-player', `<readout-player ${added}`)
    await page.goto(site.page('/', article(changed)))
    await expect(page.locator('readout-player .content')).toContainText('█')
    await expect(page.locator('readout-player blockquote')).toBeHidden()
    await expect(page.locator('readout-player [data-readout="picture"]')).toBeHidden()
  }
  await expect(page.locator('readout-player .tells')).not.toContainText('says so')
})

test('when the frame of a snippet does not come, it says so over its own words', async ({
  page,
  site,
  player,
}) => {
  await page.clock.install()
  await page.route('**/frame.html*', () => undefined)
  await page.goto(site.page('/', article(await copied(player, 'no-rockets'))))
  await play(page).click()
  await expect(play(page)).toHaveText('Loading')
  await expect(page.locator('readout-player iframe')).toBeAttached()
  // It is near, too, and would come by itself.
  await page.clock.runFor(500)
  await page.clock.fastForward(21_000)
  await expect(page.locator('readout-player .reason')).toContainText('did not come')
  await expect(play(page)).toHaveText('Play')
})

test('clean words are masked before they come to the page', async ({ page, site, player }) => {
  const address = site.page('/', article(element(player, 'line="if-you-sanction" clean', '')))
  const facade = await openFacade(page, address)
  await expect(facade.locator('.content')).toContainText('█')
  await expect(facade).not.toContainText(/fuck/i)
  await button(page).click()
  const frame = await playing(page)
  await expect(frame.locator('.caption')).not.toContainText(/fuck/i)
})

test('before a lesson the button says so, and gives no grade, even where the page asks for it late', async ({
  page,
  site,
  player,
}) => {
  const facade = await openFacade(page, site.page('/', article(element(player, ONE, ''))))
  await expect(button(page)).toHaveText('Play')
  await expect(facade.locator('.tells')).toContainText('says so')
  // The words that it needs are here: it waits for no network to take the grade away.
  await page.route('**/lines/*.json', (route) => route.abort())
  await page.locator('readout-player').evaluate((one) => one.setAttribute('mode', 'teach'))
  await expect(button(page)).toHaveText('Begin the lesson')
  await expect(button(page)).toHaveAccessibleName(/^Begin the lesson: /)
  await expect(facade.locator('.tells')).not.toContainText('says so')
  await expect(facade.locator('img')).toHaveCount(0)
})

test('it loads by itself near the viewport, once the reader has acted, and takes no focus', async ({
  page,
  site,
  player,
  asked,
}) => {
  await page.goto(
    site.page('/', article(`<div style="height:1500px"></div>${element(player)}<input id="own">`)),
  )
  await page.waitForTimeout(700)
  expect(asked.some((url) => url.includes('lines/'))).toBe(false)
  await page.evaluate(() => scrollTo(0, 1200))
  await playing(page)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('it tells what happens, and does what it is told', async ({ page, site, player }) => {
  const script = `<script>told = []
for (const name of ['ready', 'line', 'choice', 'result', 'error'])
  addEventListener('readout-' + name, ({ detail }) => told.push([name, detail]))</script>`
  await page.goto(site.page('/', article(script + element(player))))
  await button(page).click()
  const frame = await playing(page)
  const told = () => page.evaluate('told') as Promise<[string, Record<string, unknown>][]>
  await expect
    .poll(async () => (await told()).slice(0, 2))
    .toEqual([
      [
        'ready',
        {
          story: 'putins-talk-therapy',
          version: expect.any(String),
          title: 'Putin’s Talk Therapy',
          label: 'Reconstructed. No transcript has been published.',
        },
      ],
      ['line', { line: 'no-rockets', number: 4, count: 8 }],
    ])
  await page.evaluate(() => document.querySelector('readout-player')?.next())
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
  await expect.poll(async () => (await told()).map(([name]) => name)).toContain('choice')
  await page.evaluate(() => document.querySelector('readout-player')?.goto('no-nato'))
  await expect
    .poll(() => page.evaluate(() => document.querySelector('readout-player')?.currentLine))
    .toBe('no-nato')
  await page.evaluate(() => document.querySelector('readout-player')?.back())
  await expect
    .poll(() => page.evaluate(() => document.querySelector('readout-player')?.currentLine))
    .not.toBe('no-nato')
  await page.evaluate(() => document.querySelector('readout-player')?.goto('nowhere'))
  await expect(frame.locator('#notice')).toContainText('nowhere')
})

test('attributes and properties stand for each other, and change a living player', async ({
  page,
  site,
  player,
}) => {
  await page.goto(site.page('/', article(element(player))))
  await button(page).click()
  const frame = await playing(page)
  await page.evaluate(() => {
    const element = document.querySelector('readout-player')
    if (element) Object.assign(element, { theme: 'dark', clean: true, dir: 'rtl', height: 600 })
  })
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  const tag = page.locator('readout-player')
  await expect(tag).toHaveAttribute('theme', 'dark')
  await expect(tag).toHaveAttribute('clean', '')
  expect((await tag.boundingBox())?.height).toBe(600)
  expect(await frame.evaluate(() => localStorage.length), 'the host’s wish is not kept').toBe(0)
  await tag.evaluate((element) => element.setAttribute('height', 'tall'))
  expect((await tag.boundingBox())?.height).toBe(560)
  expect(
    await page.evaluate(() => {
      const element = document.querySelector('readout-player')
      element?.setAttribute('mode', 'explode')
      return [element?.mode, element?.height, element?.story]
    }),
  ).toEqual(['play', null, null])
})

const reasons = [
  { asks: 'line="nowhere"', says: 'No line called “nowhere”' },
  { asks: 'story="nowhere"', says: 'No story called “nowhere”' },
  { asks: 'line="Putin confirmed it"', says: 'No line of that name' },
]
for (const { asks, says } of reasons)
  test(`${asks} is answered with a reason, and the page’s words stay`, async ({
    page,
    site,
    player,
  }) => {
    await page.goto(site.page('/', article(element(player, asks))))
    await expect(page.locator('readout-player .reason')).toContainText(says)
    await expect(page.locator('readout-player')).toContainText(WORDS)
  })

test('when the player cannot be had at all, the words are there with a reason', async ({
  page,
  site,
  player,
}) => {
  await page.route(/lines\/|frame\.html/, (route) => route.abort())
  await page.goto(site.page('/', article(element(player))))
  await expect(page.locator('readout-player .reason')).toContainText('could not be fetched')
  await expect(page.locator('readout-player')).toContainText(WORDS)
})

test('without scripts the words stand in the page', async ({ browser, site, player }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.page('/', article(element(player))))
  await expect(page.locator('readout-player')).toContainText(WORDS)
  await expect(page.locator('readout-player')).toContainText('as Julia Ioffe tells it')
  await page.close()
})

test('under a strict policy of the host it plays without a violation', async ({
  page,
  site,
  player,
  troubles,
}) => {
  const { origin } = new URL(player)
  const policy = `default-src 'none'; script-src ${origin}; style-src ${site.origin}; connect-src ${origin}; img-src ${origin} data:; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`
  const body = `<!doctype html><title>A paper</title><link rel="icon" href="data:,">
<script type="module" src="${player}embed.js"></script><readout-player line="no-rockets">${QUOTE}</readout-player>`
  await page.goto(site.page('/', body, { 'content-security-policy': policy }))
  await button(page).click()
  const frame = await playing(page)
  await goOn(frame)
  expect(troubles).toEqual([])
})

test('a snippet that a strict policy left without looks is given them', async ({
  page,
  site,
  player,
}) => {
  const { origin } = new URL(player)
  const policy = `default-src 'none'; script-src ${origin}; style-src ${site.origin}; connect-src ${origin}; img-src ${origin} data:; frame-src ${origin}`
  for (const looks of ['tag', 'sheet'] as const) {
    const body = `<!doctype html><title>A paper</title><link rel="icon" href="data:,">${await copied(player, 'no-rockets', '', looks)}`
    await page.goto(site.page(`/${looks}`, body, { 'content-security-policy': policy }))
    await expect(page.locator('readout-player')).toHaveCSS('display', 'flex')
    await expect(page.locator('readout-player img')).toHaveCSS('object-fit', 'contain')
    expect((await page.locator('readout-player').boundingBox())?.height).toBeGreaterThan(559)
  }
})

/**
 * The least contrast of the letters on “Play” with an accent, over all that a screen can show: by steps of
 * a fifth in sRGB and in Display P3, as the browser reckons and paints them (WCAG 2.2, contrast ratio).
 */
const leastContrast = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('readout-player')
    const button = host?.shadowRoot?.querySelector('button')
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!host || !button || !pixel) throw new Error('nothing to paint')
    const luminance = (color: string) => {
      pixel.fillStyle = color
      pixel.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const letters = luminance(getComputedStyle(button).color)
    const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
    let least = 21
    for (const space of ['srgb', 'display-p3'])
      for (const r of steps)
        for (const g of steps)
          for (const b of steps) {
            host.style.setProperty('--readout-accent', `color(${space} ${r} ${g} ${b})`)
            const [accent = ''] = getComputedStyle(button).boxShadow.split(' 0px')
            least = Math.min(least, (letters + 0.05) / (luminance(accent) + 0.05))
          }
    host.style.removeProperty('--readout-accent')
    return least
  })

test('on a page from right to left, dark, with a typeface and a colour of its own', async ({
  page,
  site,
  player,
}) => {
  await page.emulateMedia({ colorScheme: null })
  const own =
    '<style>:root{color-scheme:dark;--readout-accent:#f60;--readout-font:monospace}</style>'
  await page.goto(
    site.page('/', article(element(player, 'line="no-rockets" dir="rtl"'), own, ' dir="rtl"')),
  )
  await expect(button(page)).toHaveCSS('box-shadow', /^oklch\(0\.45 /)
  await expect(button(page)).toHaveCSS('font-family', 'monospace')
  await expect(page.locator('readout-player .label')).toHaveCSS('color', 'rgb(236, 230, 216)')
  expect(await leastContrast(page)).toBeGreaterThanOrEqual(4.5)
  await button(page).click()
  const frame = await playing(page)
  const dark = () => matchMedia('(prefers-color-scheme: dark)').matches
  expect(await frame.evaluate(dark), 'and so is what plays').toBe(true)
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expect(frame.locator('.control-next')).toBeInViewport()
})

test('inside another shadow root and a dialog, defined twice and from two versions', async ({
  page,
  site,
  player,
  troubles,
}) => {
  const body = `<dialog id="dialog"></dialog><script type="module" src="${player}embed.js"></script>
<script type="module" src="${player}embed.js?second"></script>
<script>const root = dialog.attachShadow ? document.createElement('div') : null
dialog.append(root); root.attachShadow({ mode: 'open' }).innerHTML = '<readout-player line="no-rockets"></readout-player>'
dialog.showModal()</script>`
  await page.goto(site.page('/', article(body)))
  await button(page).click()
  const frame = await playing(page)
  await goOn(frame)
  await expect(frame.locator('.caption .said')).not.toContainText(WORDS)
  expect(troubles).toEqual([])
})

test('where an older version has defined the element first, that one stays, and nothing breaks', async ({
  page,
  site,
  player,
  troubles,
}) => {
  const older = `<script>customElements.define('readout-player', class extends HTMLElement { older = true })</script>`
  await page.goto(site.page('/', article(older + (await copied(player, 'no-rockets')))))
  await page.waitForLoadState('networkidle')
  await expect(page.locator('readout-player')).toHaveJSProperty('older', true)
  await expect(page.locator('readout-player blockquote')).toContainText(WORDS)
  expect(troubles).toEqual([])
  await play(page).click()
  await expect(page, 'its link is a link still').toHaveURL(`${player}#line=no-rockets`)
})

test('a host’s page and another frame cannot speak for the player', async ({
  page,
  site,
  player,
}) => {
  await page.goto(
    site.page(
      '/',
      article(
        `<script>told = 0; addEventListener('readout-error', () => { told += 1 })</script>${element(player)}`,
      ),
    ),
  )
  await button(page).click()
  await playing(page)
  const { told, height } = await page.evaluate(async () => {
    for (let n = 0; n < 500; n += 1) {
      postMessage({ readout: 1, type: 'error', what: '<img src=x>', where: '' }, '*')
      postMessage({ readout: 1, type: 'height', px: 9999, acted: true }, '*')
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    const element = document.querySelector('readout-player')
    return { told: Reflect.get(window, 'told'), height: element?.getBoundingClientRect().height }
  })
  expect({ told, height }).toEqual({ told: 0, height: 560 })
})

test('taken out and put back fifty times it leaks nothing, and goes on where it was', {
  tag: WHOLE,
}, async ({ page, site, player }) => {
  await page.goto(site.page('/', article(element(player))))
  await button(page).click()
  const client = await page.context().newCDPSession(page)
  const heap = async () => {
    for (let n = 0; n < 3; n += 1) await client.send('HeapProfiler.collectGarbage')
    return (await client.send('Runtime.getHeapUsage')).usedSize
  }
  const round = async (times: number) => {
    await page.evaluate(async (times) => {
      const element = document.querySelector('readout-player')
      const place = element?.parentNode
      for (let n = 0; n < times; n += 1) {
        element?.remove()
        await new Promise((resolve) => setTimeout(resolve, 5))
        if (element) place?.append(element)
        element?.shadowRoot?.querySelector('button')?.click()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      element?.remove()
      await new Promise((resolve) => setTimeout(resolve, 300))
      if (element) place?.append(element)
    }, times)
  }
  await playing(page)
  await page.evaluate(() => document.querySelector('readout-player')?.goto('no-nato'))
  await expect
    .poll(() => page.evaluate(() => document.querySelector('readout-player')?.currentLine))
    .toBe('no-nato')
  await round(5)
  const before = await heap()
  await round(50)
  const after = await heap()
  expect(after - before).toBeLessThan(1024 * 1024)
  await button(page).click()
  const frame = await playing(page, 0, true)
  await expect(frame.locator('.caption .said')).toContainText('NATO')
})
