import type { BrowserContextOptions, Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { expectAccessible } from './journey/axe.ts'
import { TEXT, throughThePages, throughThePlay, type Visit } from './journey/places.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'

/** What the bookmarklet for WCAG 1.4.12 sets. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`

const LARGEST = { format: 1, size: 200, spacing: 'wide', face: 'dyslexic', contrast: 'more' }

const WIDE = { width: 1280, height: 800 }

interface Mode {
  readonly name: string
  readonly context: BrowserContextOptions
  readonly style?: string
  readonly prefer?: object
  /** Much like another: tried only where all is. */
  readonly alike?: true
}

/** Ways in which people look at pages, and what each sets. */
const MODES: readonly Mode[] = [
  { name: 'at 320 px', context: { viewport: { width: 320, height: 640 } }, alike: true },
  { name: 'magnified four times', context: { viewport: { width: 320, height: 256 } } },
  { name: 'with spaced text', context: { viewport: WIDE }, style: SPACED },
  {
    name: 'with text twice as large',
    context: { viewport: WIDE },
    style: ':root { font-size: 200% !important }',
    // As a browser itself makes them: large-letters.journey.ts.
    alike: true,
  },
  {
    name: 'on a telephone, with the largest letters and widest spacing that Settings have',
    context: { viewport: { width: 390, height: 844 } },
    prefer: LARGEST,
  },
  {
    name: 'in forced colours, dark on light',
    context: { viewport: WIDE, forcedColors: 'active', colorScheme: 'light' },
  },
  {
    name: 'in forced colours, light on dark',
    context: { viewport: WIDE, forcedColors: 'active', colorScheme: 'dark' },
    alike: true,
  },
]

for (const mode of MODES.filter(({ alike }) => thorough || !alike))
  test.describe(mode.name, () => {
    test.use({ ...mode.context, bypassCSP: mode.style !== undefined })
    test.beforeEach(async ({ page }) => {
      await withoutStage(page)
      await setUp(page, mode)
    })
    const { forcedColors } = mode.context
    const look =
      (page: Page): Visit =>
      async (place) => {
        await expectUsable(page, place)
        if (forcedColors) await expectMarked(page, place)
      }
    test(`${mode.name} nothing of the play is cut, covered or too small to press`, ({ page }) =>
      throughThePlay(page, look(page)))
    test(`${mode.name} nothing of the other pages is cut, covered or too small to press`, ({
      page,
    }) => throughThePages(page, look(page)))
  })

async function setUp(page: Page, { style, prefer }: Mode): Promise<void> {
  await page.addInitScript(
    ({ css, kept }) => {
      if (kept) localStorage.setItem('readout:preferences', kept)
      if (!css) return
      addEventListener('DOMContentLoaded', () => {
        const sheet = document.createElement('style')
        sheet.textContent = css
        document.head.append(sheet)
      })
    },
    { css: style, kept: prefer && JSON.stringify(prefer) },
  )
}

/** What is on, open or here says so by more than a colour: by a border, a line, a weight, a form. */
async function expectMarked(page: Page, place: string): Promise<void> {
  const alike = await page.evaluate(() => {
    const dress = (e: Element) => {
      const { borderWidth, borderStyle, outlineStyle, fontWeight, textDecorationLine, blockSize } =
        getComputedStyle(e)
      const inner = e.firstElementChild ? getComputedStyle(e.firstElementChild) : null
      return JSON.stringify([
        [borderWidth, borderStyle, outlineStyle, fontWeight, textDecorationLine, blockSize],
        [inner?.blockSize, inner?.textDecorationLine, inner?.outlineStyle],
      ])
    }
    const kinds = ['.tick', '.masthead-pages a', '.desk-buttons button', '.choices li', '.passed']
    const on = '[aria-current], [aria-expanded=true], [data-go-on=true]'
    return kinds.filter((kind) => {
      const all = [...document.querySelectorAll(kind)].filter((e) => e.checkVisibility())
      const marked = all.filter((e) => e.matches(on)).map(dress)
      const plain = all.filter((e) => !e.matches(on)).map(dress)
      return marked.some((one) => plain.includes(one))
    })
  })
  expect.soft(alike, `${place}: what is current looks like what is not`).toEqual([])
}

test('the other pages are accessible as they are, and with every fold open', async ({ page }) => {
  test.slow()
  await withoutStage(page)
  await throughThePages(page, async (place) => {
    // That stands on the page as it loads: access.journey.ts.
    if (place !== TEXT) await expectAccessible(page, place)
  })
})
