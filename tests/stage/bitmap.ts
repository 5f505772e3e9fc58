import type { Page } from '@playwright/test'
import type { Box } from '../../src/stage/layout.ts'
import type { Bitmap } from '../../src/stage/measure.ts'

/** Decodes an encoded picture in the browser that is open. @param page any page without a policy. */
export async function bitmapOf(page: Page, encoded: Buffer): Promise<Bitmap> {
  const read = await page.evaluate(async (base64) => {
    const answer = await fetch(`data:;base64,${base64}`)
    const image = await createImageBitmap(await answer.blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    let text = ''
    for (let i = 0; i < data.length; i += 32768) {
      text += String.fromCharCode(...data.slice(i, i + 32768))
    }
    return { width: image.width, height: image.height, base64: btoa(text) }
  }, encoded.toString('base64'))
  return { width: read.width, height: read.height, data: Buffer.from(read.base64, 'base64') }
}

/** Brightness of one pixel, 0 black to 1 white. */
export function lightAt({ data, width }: Bitmap, x: number, y: number): number {
  const at = (y * width + x) * 4
  return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765
}

/** Blocks of this many px hold at least one dot of the coarsest screen, whole. */
const BLOCK = 28

/**
 * How much a part differs from place to place once its dots are blurred away: the standard
 * deviation of its brightness. An even tone and bare paper have next to none; a figure has.
 */
export function figureIn(bitmap: Bitmap, part: Box): number {
  const blocks: number[] = []
  for (let y = part.y; y + BLOCK <= part.y + part.height; y += BLOCK) {
    for (let x = part.x; x + BLOCK <= part.x + part.width; x += BLOCK) {
      let sum = 0
      for (let i = 0; i < BLOCK * BLOCK; i += 1) {
        sum += lightAt(bitmap, Math.floor(x) + (i % BLOCK), Math.floor(y) + Math.floor(i / BLOCK))
      }
      blocks.push(sum / BLOCK ** 2)
    }
  }
  const mean = blocks.reduce((sum, one) => sum + one, 0) / blocks.length
  return Math.sqrt(blocks.reduce((sum, one) => sum + (one - mean) ** 2, 0) / blocks.length)
}

/** A plate with less than this of a figure is empty. */
export const LEAST_FIGURE = 0.08
