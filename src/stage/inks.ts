import type { Ink } from '../player/index.ts'

/** Red, green, blue, each 0 to 1, as the screen shows them. */
export type Rgb = readonly [number, number, number]

/** The day edition prints dark on light stock, the night edition light on dark stock. */
export type Theme = 'light' | 'dark'

/**
 * The stock, and the second plate that every picture is printed with: black for the shadows by
 * day, a cream for the lights by night. The wire is drawn in it too.
 */
export interface Stock {
  readonly paper: Rgb
  readonly key: Rgb
}

export const STOCKS: Readonly<Record<Theme, Stock>> = {
  light: { paper: rgb('#f1ede2'), key: rgb('#1b1a18') },
  dark: { paper: rgb('#16140f'), key: rgb('#efe6d0') },
}

/** Mid grey, for a colour that cannot be read: a plate without its ink still shows its screen. */
const GREY: Rgb = [0.5, 0.5, 0.5]

/** @param hex as `#rrggbb`; anything else gives a mid grey. */
export function rgb(hex: string): Rgb {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
  if (!found) return GREY
  return [byte(found[1]), byte(found[2]), byte(found[3])]
}

function byte(hex: string | undefined): number {
  return Number.parseInt(hex ?? '80', 16) / 255
}

/** The ink that an edition prints with. */
export function inkFor(ink: Ink, theme: Theme): Rgb {
  return rgb(ink[theme])
}
