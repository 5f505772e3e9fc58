import { type Look, type Pixels, type Rgb, STOCKS } from '../../../stage/index.ts'

/** Tints between paper and ink: what a dot's edge is made of. */
const TINTS = [0, 0.33, 0.67, 1]

/** Colours are told apart by this many of their highest bits while the nearest is looked up. */
const BITS = 5

/**
 * Puts every pixel of a print on the nearest of a few colours: the paper, the ink, the black, and
 * the edges between them. The grain is lost; the file is a third as large, and exact.
 * @param inks as red, green, blue, each 0 to 1.
 */
export function inFewInks(
  { width, height, data }: Pixels,
  inks: readonly Rgb[],
  theme: Look['theme'],
): ImageData {
  const { paper, key } = STOCKS[theme]
  const palette = [
    ...inks.flatMap((ink) => TINTS.map((tint) => mixed(paper, ink, tint))),
    ...inks.map((ink) => mixed(ink, key, 0.5)),
    mixed(paper, key, 0.5),
    mixed(paper, key, 1),
  ]
  // What each kind of colour becomes, as four bytes in one; nothing yet.
  const known = new Uint32Array(1 << (3 * BITS))
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const out = new Uint32Array(pixels.length)
  const least = 8 - BITS
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 0
    const red = pixel & 255
    const green = (pixel >> 8) & 255
    const blue = (pixel >> 16) & 255
    const kind = ((red >> least) << (2 * BITS)) | ((green >> least) << BITS) | (blue >> least)
    if (known[kind] === 0) known[kind] = packed(nearest(palette, [red, green, blue]))
    out[i] = known[kind] ?? 0
  }
  return new ImageData(new Uint8ClampedArray(out.buffer), width, height)
}

/** A solid colour as a canvas keeps it: red in the lowest byte, on every machine that prints. */
const packed = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0

function mixed(from: Rgb, to: Rgb, share: number): number[] {
  return from.map((value, i) => Math.round(255 * (value + ((to[i] ?? 0) - value) * share)))
}

/** The nearest colour. */
function nearest(palette: readonly number[][], pixel: readonly number[]): readonly number[] {
  const off = palette.map((colour) =>
    colour.reduce((sum, value, i) => sum + (value - (pixel[i] ?? 0)) ** 2, 0),
  )
  return palette[off.indexOf(Math.min(...off))] ?? []
}
