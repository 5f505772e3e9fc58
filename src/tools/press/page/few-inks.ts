import { type Pixels, type Rgb, STOCKS } from '../../../stage/index.ts'

/** Tints between paper and ink: what a dot's edge is made of. */
const TINTS = [0, 0.33, 0.67, 1]

/** Colours are told apart by this many of their highest bits while the nearest is looked up. */
const BITS = 5

/**
 * Puts every pixel of a print on the nearest of a few colours: the paper, the ink, the black, and
 * the edges between them. The grain is lost; the file is a third as large, and exact.
 * @param inks as red, green, blue, each 0 to 1.
 */
export function inFewInks({ width, height, data }: Pixels, inks: readonly Rgb[]): ImageData {
  const { paper, key } = STOCKS.light
  const palette = [
    ...inks.flatMap((ink) => TINTS.map((tint) => mixed(paper, ink, tint))),
    ...inks.map((ink) => mixed(ink, key, 0.5)),
    mixed(paper, key, 0.5),
    mixed(paper, key, 1),
  ]
  // Which colour of the palette each kind of colour goes to; none yet.
  const known = new Int8Array(1 << (3 * BITS)).fill(-1)
  const out = new Uint8ClampedArray(data.length)
  const least = 8 - BITS
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    const kind = ((red >> least) << (2 * BITS)) | ((green >> least) << BITS) | (blue >> least)
    if (known[kind] === -1) known[kind] = nearest(palette, [red, green, blue])
    const colour = palette[known[kind] ?? 0]
    out[at] = colour?.[0] ?? 0
    out[at + 1] = colour?.[1] ?? 0
    out[at + 2] = colour?.[2] ?? 0
    out[at + 3] = 255
  }
  return new ImageData(out, width, height)
}

function mixed(from: Rgb, to: Rgb, share: number): number[] {
  return from.map((value, i) => Math.round(255 * (value + ((to[i] ?? 0) - value) * share)))
}

/** The place of the nearest colour. */
function nearest(palette: readonly number[][], pixel: readonly number[]): number {
  const off = palette.map((colour) =>
    colour.reduce((sum, value, i) => sum + (value - (pixel[i] ?? 0)) ** 2, 0),
  )
  return off.indexOf(Math.min(...off))
}
