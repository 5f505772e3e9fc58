/**
 * The seven tones that every plate is drawn in: 255 is bare paper, 0 is full ink.
 * Few and far apart, so that a 14 px dot still tells neighbours from each other.
 */
export const tone = {
  paper: '#fff',
  highlight: '#ebebeb',
  light: '#cdcdcd',
  mid: '#969696',
  shade: '#5f5f5f',
  dark: '#2d2d2d',
  ink: '#000',
} as const

/**
 * Two more, that are other tones by night: the stage reads a drawing's green by day and its red by
 * night. What must stand out against a face in either edition is drawn in `mark` on `clear`: black
 * on bare paper by day, light on bare stock by night. Where a drawing is shown unprinted its grey
 * is its luminance: with the blue in it `clear` is as light as `light`.
 */
export const both = { mark: '#f00', clear: '#0ff' } as const

/** One of the tones, as a colour that SVG understands. */
export type Tone = (typeof tone)[keyof typeof tone] | (typeof both)[keyof typeof both]
