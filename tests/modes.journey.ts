import type { Page } from '@playwright/test'
import { thorough } from '../src/testing/thorough.ts'
import { expectAccessible } from './journey/axe.ts'
import { LOOKS, type Look, lookAt, PLAIN, TELEPHONES } from './journey/looks.ts'
import { throughThePages, throughThePlay } from './journey/places.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { expectUsable } from './journey/usable.ts'
import { WHOLE } from './journey/whole.ts'

/** All of Settings' aids at once. They are read as a page opens: each page is opened for them. */
const LARGEST = { format: 1, size: 200, spacing: 'wide', face: 'dyslexic', contrast: 'more' }
const AIDED = 'on a telephone, with the largest letters'

const looks = LOOKS.filter(({ alike }) => thorough || !alike)

test.beforeEach(({ page }) => withoutStage(page))

/** Fails where a look cuts, covers or leaves out anything at this place. */
async function expectFit(page: Page, look: Look, place: string): Promise<void> {
  const here = `${look.name}: ${place}`
  await expectUsable(page, here)
  if (look.media) await expectMarked(page, here)
}

for (const look of looks)
  test(`${look.name} nothing of the play is cut, covered or too small to press`, async ({
    page,
  }) => {
    await throughThePlay(
      page,
      (place) => expectFit(page, look, place),
      () => lookAt(page, look),
    )
  })

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('upright and on its side nothing of the play is cut, covered or too small to press or read', async ({
    page,
  }) => {
    await throughThePlay(page, async (place) => {
      for (const look of TELEPHONES) {
        await lookAt(page, look)
        await expectFit(page, look, place)
      }
    })
  })
})

/** In the dark only the inks of these are others, and on a telephone only the places. */
const BOTH_WAYS = ['compare', 'about']

/** Of the other pages there are many: by default the look that changes most of them, and of these two all. */
const looksOf = (place: string): Look[] =>
  looks.filter(({ window }) => thorough || window || BOTH_WAYS.includes(place))

test('the other pages are accessible, and whichever way they are looked at nothing is cut, covered or too small to press', async ({
  page,
}) => {
  test.slow()
  await throughThePages(page, async (place) => {
    await expectAccessible(page, place)
    if (BOTH_WAYS.includes(place)) await expectAccessibleBothWays(page, place)
    for (const look of looksOf(place)) {
      await lookAt(page, look, place)
      await expectFit(page, look, place)
    }
    await lookAt(page, PLAIN)
  })
})

async function expectAccessibleBothWays(page: Page, place: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, `${place}, dark`, { only: 'inks' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page, `${place}, narrow`, { only: 'places' })
}

test.describe(AIDED, () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test.beforeEach(({ page }) =>
    page.addInitScript((kept) => {
      localStorage.setItem('readout:preferences', kept)
    }, JSON.stringify(LARGEST)),
  )
  test('with all of Settings’ aids nothing of the play is cut, covered or too small to press', ({
    page,
  }) => throughThePlay(page, (place) => expectUsable(page, `${AIDED}: ${place}`)))
  test(
    'with all of Settings’ aids nothing of the other pages is cut, covered or too small to press',
    {
      tag: WHOLE,
    },
    ({ page }) => throughThePages(page, (place) => expectUsable(page, `${AIDED}: ${place}`)),
  )
})

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
    const kinds = ['.tick', '.masthead-pages a', '.top-buttons button', '.choices li', '.passed']
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
