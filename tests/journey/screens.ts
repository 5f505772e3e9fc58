import { expect, type Page } from '@playwright/test'
import { shareOut } from '../../src/stage/layout.ts'
import { type Bitmap, readScreen } from '../../src/stage/measure.ts'
import { inkAngle, ruleFor, SCREENS } from '../../src/stage/screens.ts'
import { readPng } from './png.ts'

/** How a plate looks: what a reader can tell apart. */
export type Looks = 'fine' | 'middling' | 'coarse' | 'neither'

/** Between two dots, in CSS px, for what a reader is to call fine, middling and coarse. */
const CELLS = {
  fine: SCREENS.full.cell,
  middling: SCREENS.partial.cell,
  coarse: SCREENS.none.cell,
} as const

/** A period this much longer or shorter is still the same screen. */
const TOLERANCE = 0.12

/** One plate as it was read from the screen. */
export interface PlateRead {
  readonly looks: Looks
  /** Between two dots, in CSS px, as they are on a plate that is not small. */
  readonly period: number
  /** Ruled in lines: a wave one way only. Dots make one either way. */
  readonly ruled: boolean
}

/** What of the stage is looked at: each plate, clear of the gutter, the dateline and the caption. */
const EDGE = { side: 18, top: 56, bottom: 12 } as const

/** Reads both plates back from what is on the screen, once nothing on it changes. */
export async function platesOf(page: Page): Promise<PlateRead[]> {
  await expect(page.locator('.stage')).not.toHaveAttribute('data-source', 'paper')
  const { bitmap, ratio } = await stageOf(page)
  const width = bitmap.width / 2 - EDGE.side * ratio * 2
  // A small plate is the same print made smaller.
  const [plate] = shareOut((await page.locator('.stage').boundingBox()) ?? bitmap, 2)
  const unit = plate ? (ratio * ruleFor('full', plate).cell) / SCREENS.full.cell : ratio
  return [0, 1].map((side) => {
    const x = (side * bitmap.width) / 2 + EDGE.side * ratio
    const part = { x, y: 0, width, height: bitmap.height }
    const range = [2.8 * unit, 20 * unit] as const
    const [along, across] = [0, 90].map((turned) =>
      readScreen(bitmap, part, inkAngle(side) + turned, range),
    )
    const ruled = (across?.strength ?? 0) > 4 * (along?.strength ?? 0)
    const period = ((ruled ? across : along)?.period ?? 0) / unit
    return { period, looks: looksLike(period), ruled }
  })
}

/** What is seen of the stage once nothing on it changes, and its pixels to one CSS px. */
export async function stageOf(page: Page): Promise<{ bitmap: Bitmap; ratio: number }> {
  const clip = await visiblePart(page)
  const bitmap = readPng(await stillShot(page, clip))
  return { bitmap, ratio: bitmap.width / clip.width }
}

function looksLike(period: number): Looks {
  for (const looks of ['fine', 'middling', 'coarse'] as const)
    if (Math.abs(period / CELLS[looks] - 1) < TOLERANCE) return looks
  return 'neither'
}

/** The part of the stage that nothing covers. */
const visiblePart = (page: Page) =>
  page.evaluate(({ top, bottom }) => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect()
    // What stands over the caption is a box of its own, where there is any.
    const over = [...document.querySelectorAll('.caption-place, .over-caption > *')]
      .map((part) => part.getBoundingClientRect().y)
      .sort((a, b) => a - b)[0]
    if (!stage || over === undefined) throw new Error('there is no stage')
    const y = Math.ceil(stage.y + top)
    return { x: stage.x, y, width: stage.width, height: Math.floor(over - bottom - y) }
  }, EDGE)

type Clip = Awaited<ReturnType<typeof visiblePart>>

/** The window once it shows the same twice in a row; for the eye, so one that will not is taken too. */
export const settled = (page: Page): Promise<Buffer> =>
  stillShot(page).catch(() => page.screenshot())

/** A screenshot, of a part of the page or of the window, when two in a row are the same. */
async function stillShot(page: Page, clip?: Clip): Promise<Buffer> {
  const shoot = () => page.screenshot(clip ? { clip } : {})
  let last = await shoot()
  await expect
    .poll(
      async () => {
        const now = await shoot()
        const same = now.equals(last)
        last = now
        return same
      },
      { intervals: [50], timeout: 20_000, message: 'the stage comes to rest' },
    )
    .toBe(true)
  return last
}
