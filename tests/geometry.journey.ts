import type { Page } from '@playwright/test'
import { type Bundle, type Line, linesOf } from '../src/reconstruction/index.ts'
import { thorough } from '../src/testing/thorough.ts'
import { geometryOf } from './journey/geometry.ts'
import { enterAsked, goToGuess } from './journey/guess.ts'
import { putMessagesAway } from './journey/places.ts'
import { openPlay, painted, shown } from './journey/play.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { bundleOf } from './journey/work.ts'

/** What a window has to give: its share of picture, and how wide each of two plates is, in CSS px. */
interface Window {
  readonly size: readonly [width: number, height: number]
  readonly picture: number
  readonly plate: number
  /** It is held in a hand: there a browser's bars may take 60 px of the height. */
  readonly inHand?: true
  /** It is a touch screen that stands or lies. */
  readonly byFinger?: true
  /** Between two others: tried only where all is. */
  readonly between?: true
  /** The longest words may have to be scrolled to. */
  readonly small?: true
}

const BARS = 60

const IN_HAND = { inHand: true, byFinger: true }

const WINDOWS: readonly Window[] = [
  { size: [390, 844], picture: 0.5, plate: 185, inHand: true },
  { size: [360, 640], picture: 0.5, plate: 170, inHand: true, between: true },
  { size: [320, 480], picture: 0.4, plate: 150, inHand: true, small: true },
  { size: [844, 390], picture: 1, plate: 220, inHand: true },
  { size: [740, 360], picture: 1, plate: 190, inHand: true, small: true, between: true },
  { size: [667, 375], picture: 1, plate: 155, inHand: true, small: true },
  { size: [768, 1024], picture: 0.5, plate: 370, inHand: true },
  { size: [880, 700], picture: 0.5, plate: 425, inHand: true, between: true },
  { size: [1024, 768], picture: 0.5, plate: 325, byFinger: true },
  { size: [1280, 720], picture: 0.5, plate: 410 },
  { size: [1440, 900], picture: 0.5, plate: 465, between: true },
  { size: [1920, 1080], picture: 0.5, plate: 735 },
]

/** The shortest and the longest line of each kind; of the event's, of which some offer choices, two more; the key's. */
function telling(bundle: Bundle): Line[] {
  const lines = linesOf(bundle).filter(({ scene }) => scene !== bundle.lines.at(-1)?.scene)
  const extremes = (of: readonly Line[]) => {
    const byLength = [...of].sort((a, b) => a.text.length - b.text.length)
    return [byLength[0], byLength.at(-1)]
  }
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  const chosen = [
    ...kinds.flatMap((kind) => extremes(lines.filter((line) => line.kind === kind))),
    ...extremes(lines.filter(({ scene }) => scene === bundle.story.event.scene)),
    lines.find(({ id }) => id === bundle.exchange[2]),
    lines.find(({ tags }) => tags.includes('key')),
  ]
  return [...new Set(chosen)].flatMap((line) => line ?? [])
}

async function goTo(page: Page, { id, text }: Line): Promise<void> {
  await page.evaluate((line) => {
    location.hash = `line=${line}`
  }, id)
  const beginning = text.slice(0, 12)
  await expect(page.locator('.caption-words')).toContainText(beginning)
  // The choices, the key and the panel are drawn with the next frame.
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
  )
}

/** Fails where the line that stands is cut, covered, out of reach, or leaves too little of the picture. */
async function expectWellPlaced(page: Page, window: Window, place: string): Promise<void> {
  const { picture, plate, inHand = false, small = false } = window
  const { choices } = await shown(page)
  const byFinger = inHand || window.byFinger === true
  const found = await geometryOf(page, { inHand, byFinger })
  expect.soft(found, place).toMatchObject({
    cut: [],
    overFaces: [],
    outOfReach: [],
    oneRow: true,
  })
  expect.soft(found.picture, `${place}: the picture’s share`).toBeGreaterThan(picture - 0.005)
  if (!small) expect.soft(found.scrolls, `${place}: words to scroll to`).toBe(false)
  if (choices.length > 0)
    expect.soft(found.plate, `${place}: a plate’s width`).toBeGreaterThan(plate)
  if (inHand) expect.soft(found.nextFromEdge, `${place}: under the thumb`).toBeLessThan(20)
}

/** Gives the page each window in turn, with a browser's bars and without. */
async function inEachWindow(
  page: Page,
  windows: readonly Window[],
  look: (window: Window, where: string) => Promise<unknown>,
): Promise<void> {
  for (const window of windows)
    for (const bars of window.inHand ? [0, BARS] : [0]) {
      const [width, height] = [window.size[0], window.size[1] - bars]
      await page.setViewportSize({ width, height })
      await look(window, `at ${width} by ${height}`)
    }
}

const windows = WINDOWS.filter(({ between }) => thorough || !between)
const isTouched = ({ inHand, byFinger }: Window) => inHand === true || byFinger === true

const SCREENS = [
  {
    kind: 'on touch screens',
    touch: { hasTouch: true, isMobile: true },
    of: windows.filter(isTouched),
  },
  { kind: 'on a desk', touch: {}, of: windows.filter((one) => !isTouched(one)) },
] as const

for (const { kind, touch, of } of SCREENS)
  test.describe(kind, () => {
    test.use(touch)

    test('at every size the picture keeps its share and its faces, and nothing that is read or pressed is cut, covered or out of reach', async ({
      page,
    }) => {
      test.slow()
      await withoutStage(page)
      await openPlay(page)
      await putMessagesAway(page)
      await page.evaluate(() => document.fonts.ready)
      const lines = telling(await bundleOf(page))
      expect(lines.length).toBeGreaterThan(7)
      await inEachWindow(page, of, async (window, where) => {
        for (const line of lines) {
          await goTo(page, line)
          await expectWellPlaced(page, window, `${line.id} ${where}`)
        }
      })
    })

    test('so it is while a guess is asked for', async ({ page }) => {
      await withoutStage(page)
      const asked = await enterAsked(page)
      await putMessagesAway(page)
      await page.evaluate(() => document.fonts.ready)
      expect(asked.length).toBeGreaterThan(0)
      await inEachWindow(page, of, async (window, where) => {
        for (const line of asked) {
          await goToGuess(page, line)
          await painted(page)
          await expectWellPlaced(page, window, `a guess at ${line} ${where}`)
        }
      })
    })
  })

test.describe('in the hand', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('from right to left Next lies under the other thumb, and nothing is cut either', async ({
    page,
  }) => {
    await withoutStage(page)
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.dir = 'rtl'
      })
    })
    await openPlay(page, './#line=no-rockets')
    await putMessagesAway(page)
    for (const [width, height] of [
      [390, 784],
      [844, 330],
    ] as const) {
      await page.setViewportSize({ width, height })
      // The picture is laid out anew in the frames after the window's change.
      await expect
        .poll(() => geometryOf(page, IN_HAND), { message: `${width} by ${height}` })
        .toMatchObject({ cut: [], overFaces: [], outOfReach: [], oneRow: true })
      expect((await geometryOf(page, IN_HAND)).nextFromEdge).toBeLessThan(20)
    }
  })
})
