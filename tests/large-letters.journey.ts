import { thorough } from '../src/testing/thorough.ts'
import { CHROMIUM_ARGS } from '../src/tools/chromium.ts'
import { findChromium } from './browser/chromium.ts'
import { throughThePages, throughThePlay } from './journey/places.ts'
import { withoutStage } from './journey/stage.ts'
import { test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'
import { WHOLE } from './journey/whole.ts'

/** Twice what browsers come with, in CSS px: as a reader sets it for all pages (WCAG 1.4.4). */
const LETTERS = 32

const executablePath = findChromium()
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGS, `--blink-settings=defaultFontSize=${LETTERS}`],
  },
})
test.beforeEach(({ page }) => withoutStage(page))

/** Windows for the play: the wide one has more room for the same words. */
const WINDOWS = [[800, 800], ...(thorough ? [[1280, 800] as const] : [])] as const

for (const [width, height] of WINDOWS)
  test(`with the browser’s letters twice as large, at ${width} by ${height}, nothing of the play is cut, covered or too small to press`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await throughThePlay(page, (place) => expectUsable(page, place))
  })

test('with the browser’s letters twice as large nothing of the other pages is cut or covered', {
  tag: WHOLE,
}, async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 })
  await throughThePages(page, (place) => expectUsable(page, place))
})
