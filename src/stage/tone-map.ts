import type { Theme } from './inks.ts'
import type { Size } from './layout.ts'

/**
 * A drawing's greys, kept as running sums so that the mean of any square costs four look-ups
 * (a summed-area table: Crow 1984).
 */
export interface ToneMap extends Size {
  /** One row and one column more than the map; greys are 0 to 255. */
  readonly sums: Uint32Array
}

/** Which byte of a pixel is the grey: drawings are grey, but for what is another tone by night. */
const CHANNEL: Readonly<Record<Theme, number>> = { light: 1, dark: 0 }

/** @param pixels RGBA bytes: green is the drawing by day, red by night. */
export function toneMap(pixels: Uint8ClampedArray, { width, height }: Size, theme: Theme): ToneMap {
  const channel = CHANNEL[theme]
  const across = width + 1
  const sums = new Uint32Array(across * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += pixels[(y * width + x) * 4 + channel] ?? 0
      sums[(y + 1) * across + x + 1] = row + (sums[y * across + x + 1] ?? 0)
    }
  }
  return { width, height, sums }
}

/**
 * The mean grey of a square, 0 black to 1 white. Beyond its edge a drawing goes on as it ends.
 * @param x middle of the square, in px of the map; @param y likewise; @param size of the square.
 */
export function meanGrey(map: ToneMap, x: number, y: number, size: number): number {
  const { width, height, sums } = map
  const half = Math.max(0.5, size / 2)
  const left = clamp(Math.round(x - half), 0, width - 1)
  const top = clamp(Math.round(y - half), 0, height - 1)
  const right = clamp(Math.round(x + half), left + 1, width)
  const bottom = clamp(Math.round(y + half), top + 1, height)
  const [upper, lower] = [top * (width + 1), bottom * (width + 1)]
  const above = (sums[upper + right] ?? 0) - (sums[upper + left] ?? 0)
  const sum = (sums[lower + right] ?? 0) - (sums[lower + left] ?? 0) - above
  return sum / (255 * (right - left) * (bottom - top))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
