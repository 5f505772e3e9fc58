import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { ROOT } from '../../src/tools/folders.ts'

const FOLDER = join(ROOT, 'shots')

/** One picture of a sheet, and what stands under it. */
export interface Tile {
  readonly title: string
  readonly image: Buffer
  /** Such as `image/png`. */
  readonly type: string
}

/**
 * Lays pictures side by side and writes them as `shots/contact-sheet-NAME.png`.
 * @param width of one picture on the sheet, in px. @param across how many of them stand in a row.
 */
export async function writeSheet(
  browser: Browser,
  name: string,
  tiles: readonly Tile[],
  width: number,
  across = Math.max(1, Math.floor(2600 / (width + 16))),
): Promise<string> {
  const columns = Math.min(tiles.length, across)
  const page = await browser.newPage({
    viewport: { width: columns * (width + 16) + 16, height: 600 },
  })
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:16px;background:#777}
    figure{margin:0;font:13px sans-serif;color:#fff}img{display:block;width:100%}</style>${tiles
      .map(
        ({ title, image, type }) =>
          `<figure><img src="data:${type};base64,${image.toString('base64')}">${title}</figure>`,
      )
      .join('')}`,
  )
  const path = join(FOLDER, `contact-sheet-${name}.png`)
  await mkdir(FOLDER, { recursive: true })
  await writeFile(path, await page.screenshot({ fullPage: true }))
  await page.close()
  return path
}
