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

/** One of the seven tones, as a grey that SVG understands. */
export type Tone = (typeof tone)[keyof typeof tone]
