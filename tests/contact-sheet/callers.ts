import type { Browser } from '@playwright/test'
import type { Picture, Plate } from '../../src/player/index.ts'
import type { Attitude } from '../../src/reconstruction/index.ts'
import { openStillsBrowser, type StillsTab } from '../../src/tools/stills/browser.ts'
import { type Tile, writeSheet } from './tile.ts'

const POSES = ['speaking', 'listening', 'pause', 'hanging-up'] as const
/** Out of their order, so that whoever is asked for it has to see it. */
const GRADES = ['partial', 'none', 'full'] as const
const THEMES = ['light', 'dark'] as const

/** A telephone's plate, a small desk's, and one of a large window, in CSS px. */
const WIDTHS = [180, 320, 640] as const

/** Between two plates, in CSS px. */
const GUTTER = 14

const SIDES = [
  { art: 'caller-day', party: 'left', ink: { light: '#1f4f8f', dark: '#7fb0ea' } },
  { art: 'caller-night', party: 'right', ink: { light: '#b8341c', dark: '#ff8a6a' } },
] as const

/** What each side does in one picture of both. */
const SCENES: readonly (readonly [Attitude, Attitude])[] = [
  ['speaking', 'listening'],
  ['listening', 'speaking'],
  ['pause', 'pause'],
  ['hanging-up', 'hanging-up'],
]

/**
 * The callers without a word: a sheet of each at every pose, grade, edition and size, and one of
 * both side by side. Whoever is shown one should say what is seen, who speaks, and which is finer.
 * @returns the paths of the sheets.
 */
export async function callerSheets(browser: Browser): Promise<string[]> {
  const stills = await openStillsBrowser()
  const [page] = stills?.pages ?? []
  if (!stills || !page) throw new Error('No Chromium was found to print the sheets in.')
  const paths: string[] = []
  for (const width of WIDTHS) {
    const tiles: [Tile[], Tile[]] = [[], []]
    for (const pose of POSES)
      for (const theme of THEMES)
        for (const grade of GRADES) {
          const made = await print(page, [pose, pose], grade, theme, width, false)
          made.forEach((tile, side) => {
            tiles[side]?.push(tile)
          })
        }
    for (const [side, { art }] of SIDES.entries())
      paths.push(
        await writeSheet(browser, `${art}-${width}`, tiles[side] ?? [], width, GRADES.length),
      )
  }
  const both: Tile[] = []
  for (const scene of SCENES)
    for (const theme of THEMES)
      for (const grade of GRADES) both.push(...(await print(page, scene, grade, theme, 320, true)))
  paths.push(await writeSheet(browser, 'callers', both, 2 * 320 + GUTTER, GRADES.length))
  await stills.close()
  return paths
}

/**
 * A drawing that stands on both sides, without a word: in both inks, at every grade and edition.
 * @param art its name without attitude or ending, such as `readout-page`. @returns paths of the sheets.
 */
export async function drawingSheets(browser: Browser, art: string): Promise<string[]> {
  const stills = await openStillsBrowser()
  const [page] = stills?.pages ?? []
  if (!stills || !page) throw new Error('No Chromium was found to print the sheets in.')
  const sides = SIDES.map((side) => ({ ...side, art }))
  const paths: string[] = []
  for (const width of WIDTHS) {
    const tiles: Tile[] = []
    for (const theme of THEMES)
      for (const grade of GRADES)
        tiles.push(...(await print(page, ['pause', 'pause'], grade, theme, width, true, sides)))
    const across = 2 * width + GUTTER
    paths.push(await writeSheet(browser, `${art}-${width}`, tiles, across, GRADES.length))
  }
  await stills.close()
  return paths
}

async function print(
  page: StillsTab,
  poses: readonly [Attitude, Attitude],
  screen: (typeof GRADES)[number],
  theme: (typeof THEMES)[number],
  width: number,
  together: boolean,
  sides: readonly Pick<Plate, 'art' | 'party' | 'ink'>[] = SIDES,
): Promise<Tile[]> {
  const plates = sides.map(
    ({ art, party, ink }, i): Plate => ({ art, party, ink, screen, attitude: poses[i] ?? 'pause' }),
  )
  const picture: Picture = { scene: 'sheet', plates, wire: null }
  const surface = { width: 2 * width + GUTTER, height: Math.round(width * 1.4), ratio: 1 }
  const cuts = together
    ? [{ left: 0, width: surface.width }]
    : [0, 1].map((side) => ({ left: side * (width + GUTTER), width }))
  const print = { picture, surface, covered: 0, cuts, theme }
  const images = await page.make({ make: 'stills', files: [], print })
  return images.map((image) => ({ title: '', image, type: 'image/webp' }))
}
