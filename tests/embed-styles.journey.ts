import type { Locator, Page } from '@playwright/test'
import {
  compactSnippet,
  elementSnippet,
  frameSnippet,
  pictureSnippet,
  quoteAndFrameSnippet,
} from '../src/embed/index.ts'
import { article } from './embed/hosts.ts'
import { planOf } from './embed/snippet.ts'
import { expect, test } from './embed/test.ts'

/** The smallest letters that anybody is asked to read, in CSS px. */
const LEAST_LETTERS = 13

/** The sizes of letters in an element and in its shadow, in CSS px, each with its text. */
const letters = (element: Locator): Promise<[number, string][]> =>
  element.evaluate((root) => {
    const found: [number, string][] = []
    for (const top of [root, root.shadowRoot]) {
      if (!top) continue
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement, textContent } = node
        if (!parentElement?.checkVisibility() || !textContent?.trim()) continue
        found.push([Number.parseFloat(getComputedStyle(parentElement).fontSize), textContent])
      }
    }
    return found
  })

const height = async (element: Locator) => (await element.boundingBox())?.height

test('a page’s own styles neither collapse a snippet, nor shrink its letters, nor turn its words round', async ({
  page,
  site,
  player,
}) => {
  const plan = await planOf(player, 'no-rockets')
  const hostile =
    '<style>iframe{height:auto}*{font-size:62.5%}blockquote::before{content:open-quote}</style>'
  const bare = (height: string) =>
    `<readout-player src="${player}" line="no-nato" height="${height}"></readout-player>`
  const body = [
    `<section id="frame">${frameSnippet(plan)}</section>`,
    `<section id="quote">${quoteAndFrameSnippet(plan)}</section>`,
    `<section id="element">${elementSnippet(plan, null, 'tag')}</section>`,
    ...['', '50%', '100vh', 'undefined'].map(bare),
  ].join('\n')
  await page.goto(site.page('/', article(body, hostile, ' dir="rtl"')))
  await page.waitForFunction(() => customElements.get('readout-player'))
  for (const frame of await page.locator('iframe').all()) expect(await height(frame)).toBe(560)
  for (const element of await page.locator('readout-player').all())
    expect(await height(element)).toBe(560)
  const built = page.locator('readout-player').last()
  await built.scrollIntoViewIfNeeded()
  await expect(built.locator('.content')).toContainText('NATO')
  for (const place of ['#quote blockquote', '#element readout-player', 'readout-player >> nth=-1'])
    for (const [size, text] of await letters(page.locator(place)))
      expect(size, text).toBeGreaterThanOrEqual(LEAST_LETTERS)
  for (const words of [
    '#quote blockquote',
    '#element blockquote',
    '#element [data-readout="label"]',
  ])
    await expect(page.locator(words)).toHaveCSS('direction', 'ltr')
  await expect(built.locator('.words > p').first()).toHaveCSS('direction', 'ltr')
  await expect(page.locator('#element blockquote')).toHaveCSS('quotes', 'none')
})

/** How far one part of a page lies below the one before it at most, in CSS px. */
const widestGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('#before, #place :is(p, b, a, small, img), #after')]
    const boxes = parts
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0)
    boxes.sort((one, other) => one.top - other.top)
    let bottom = boxes[0]?.bottom ?? 0
    let widest = 0
    for (const box of boxes) {
      widest = Math.max(widest, box.top - bottom)
      bottom = Math.max(bottom, box.bottom)
    }
    return widest
  })

test('what a sanitizer leaves of a snippet is its label, cue, words and author, and no hole', async ({
  page,
  site,
  player,
}) => {
  const plan = await planOf(player, 'no-rockets')
  const snippets = {
    picture: pictureSnippet(plan),
    quote: quoteAndFrameSnippet(plan),
    element: elementSnippet(plan, null, 'tag'),
  }
  await page.goto(site.page('/', article('<div id="place"></div>')))
  await page.addScriptTag({ url: '/purify.js' })
  for (const [kind, snippet] of Object.entries(snippets)) {
    await page.evaluate((html) => {
      const place = document.getElementById('place')
      if (place) place.innerHTML = Reflect.get(window, 'DOMPurify').sanitize(html)
    }, snippet)
    const place = page.locator('#place')
    await expect(place.locator('readout-player, iframe, script')).toHaveCount(0)
    if (kind === 'picture')
      await expect(place.locator('img')).toHaveAttribute('alt', /^Reconstructed.*Julia Ioffe/)
    else
      for (const part of ['Reconstructed. No transcript', 'Putin said,', 'rockets', 'Julia Ioffe'])
        await expect(place, kind).toContainText(part)
    await expect(place.locator('a').filter({ hasNotText: 'Verify' }).first(), kind).toHaveAttribute(
      'href',
      /#line=no-rockets$/,
    )
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await widestGap(page), `${kind} at ${width} px`).toBeLessThan(60)
      if (kind !== 'element') continue
      const words = await place.locator('blockquote').boundingBox()
      const picture = await place.locator('img').boundingBox()
      if (!words || !picture) throw new Error('no words or no picture')
      expect(picture.y, 'nothing lies over the words').toBeGreaterThanOrEqual(
        words.y + words.height,
      )
    }
  }
})

test('before its script has come a snippet keeps to its column, in little too', async ({
  page,
  site,
  player,
}) => {
  await page.route('**/embed.js', (route) => route.abort())
  const plan = await planOf(player, 'no-rockets')
  for (const snippet of [elementSnippet(plan, null, 'tag'), compactSnippet(plan)])
    for (const width of [300, 650, 1200]) {
      await page.goto(site.page('/', article(`<div style="width:${width}px">${snippet}</div>`)))
      const box = await page.locator('readout-player').boundingBox()
      expect(box?.width).toBe(width)
    }
})
