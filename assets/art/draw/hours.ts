import { dots, ellipse, ground, line, rect, type Sheet, shape } from './svg.ts'
import { tone } from './tones.ts'

/** What stands behind a side of the call: definitions for the plate, and shapes from back to front. */
export interface Hour {
  definitions: string[]
  parts: string[]
}

/** More than any sheet takes. */
const ALL: Sheet = { left: -800, top: -200, width: 2600, height: 2000 }

/** The sun in the window, where no head covers it. */
const SUN = { x: 850, y: 290 }

const rays = Array.from({ length: 10 }, (_, i) => {
  const angle = (i * Math.PI) / 5
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const point = (r: number) => `${Math.round(SUN.x + r * cos)},${Math.round(SUN.y + r * sin)}`
  return line(`${point(112)} ${point(158)}`, tone.paper, 30)
})

/** Thin bars of a window, seen on a fine screen only. */
const bars = (fill: string): string =>
  [96, 470].map((y) => rect(ALL.left, y, ALL.width, 9, fill)).join('') +
  [-528, -40, 936, 1424].map((x) => rect(x, ALL.top, 9, ALL.height, fill)).join('')

/** Afternoon: a bright window with the sun in it. */
export const afternoon: Hour = {
  definitions: [],
  parts: [ground('#b4b4b4', ALL), bars(tone.shade), ellipse(SUN.x, SUN.y, 78, tone.paper), ...rays],
}

/** Near midnight: the same window, dark, with the moon and stars in it. Its plates are mirrored whole. */
export const midnight: Hour = {
  definitions: [],
  parts: [
    ground(tone.dark, ALL),
    bars(tone.shade),
    // Well before the brow of a head that is bent forward.
    shape('892,145 832,160 793,220 805,292 859,332 926,316 881,290 857,242 863,192', tone.paper),
    dots('720,150 960,520', tone.paper, 34),
    dots('690,60 960,250 980,760 820,520 880,60 150,120 60,500 90,800', tone.paper, 10),
  ],
}
