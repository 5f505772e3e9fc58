import type { Theme } from './inks.ts'
import type { Laid } from './screening.ts'
import type { ScreenRule } from './screens.ts'

/**
 * What a tone takes of ink and of the second plate. Ink spreads in paper, most of all in the mid
 * tones: that is the printers' dot gain, and the drawings allow for it.
 * By day ink makes the shadows and black deepens them; by night light ink makes the lights and
 * cream lifts them, so that a face stays a face.
 * @param grey of the drawing, 0 black to 1 white. @param dark up to which grey the night stays dark
 */
export function layDown(grey: number, theme: Theme, { dark }: Pick<ScreenRule, 'dark'>): Laid {
  if (theme === 'light') {
    const shade = 1 - grey
    return { ink: gained(shade, 0.34), key: 0.92 * rise(shade, 0.85, 1.02) }
  }
  // Mid tones stand well off the dark ones: of a face a coarse screen has few dots to tell it by.
  const light = rise(grey, dark, 1) * (0.88 + 0.12 * grey ** 4)
  return { ink: gained(light, 0.2), key: 0.85 * rise(grey, 0.89, 1.02) }
}

function gained(share: number, gain: number): number {
  return share + gain * share * (1 - share)
}

/** 0 below `from`, 1 above `to`, smooth in between. */
function rise(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
