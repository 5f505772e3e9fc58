import type { Page } from '@playwright/test'
import { FRAME } from './places.ts'

/** A way in which people look at pages, that a page can be given while it is open. */
export interface Look {
  readonly name: string
  readonly window?: { readonly width: number; readonly height: number }
  readonly media?: { readonly forcedColors: 'active'; readonly colorScheme: 'light' | 'dark' }
  readonly style?: string
  readonly dir?: 'rtl'
  /** Much like another: tried only where all is. */
  readonly alike?: true
}

/** As most look at pages. */
export const PLAIN: Look = { name: 'as it is' }

const WIDE = { width: 1280, height: 800 }

/** What the bookmarklet for WCAG 1.4.12 sets. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`

export const LOOKS: readonly Look[] = [
  { name: 'at 320 px', window: { width: 320, height: 640 }, alike: true },
  { name: 'magnified four times', window: { width: 320, height: 256 } },
  { name: 'with spaced text', style: SPACED, alike: true },
  {
    name: 'with text twice as large',
    style: ':root { font-size: 200% !important }',
    // As a browser itself makes them: large-letters.journey.ts.
    alike: true,
  },
  {
    name: 'in forced colours, dark on light',
    media: { forcedColors: 'active', colorScheme: 'light' },
  },
  {
    name: 'in forced colours, light on dark',
    media: { forcedColors: 'active', colorScheme: 'dark' },
    alike: true,
  },
  { name: 'from right to left', dir: 'rtl' },
]

/** Telephones upright and on their side, in letters of the usual size. */
export const TELEPHONES: readonly Look[] = [
  [390, 844],
  [844, 390],
  [667, 375],
].map(([width = 0, height = 0]) => ({
  name: `at ${width} by ${height}`,
  window: { width, height },
}))

/** A frame is as high as its host makes it: at any magnification its page scrolls, not the frame. */
const LEAST_FRAME = 640

/**
 * Has the page that is open looked at in one way, and in no other. The style is one that no policy
 * forbids, since no page can ask for it.
 * @param place where the page is, in the words of a visit.
 */
export async function lookAt(page: Page, look: Look, place = ''): Promise<void> {
  const { width, height } = look.window ?? WIDE
  await page.setViewportSize({
    width,
    height: place === FRAME ? Math.max(LEAST_FRAME, height) : height,
  })
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', ...look.media })
  await page.evaluate(
    ({ css, dir }) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
      document.documentElement.dir = dir
      // In the new layout, not in the old one.
      return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    },
    { css: look.style ?? '', dir: look.dir ?? '' },
  )
}
