import { dots, ellipse, ground, line, type Sheet, shape } from './svg.ts'
import { tone } from './tones.ts'

/** What stands behind a side of the call: definitions for the plate, and shapes from back to front. */
export interface Hour {
  definitions: string[]
  parts: string[]
}

/** More than any sheet takes. */
const ALL: Sheet = { left: -800, top: -200, width: 2600, height: 2000 }

/** The sun, where no head covers it. */
const SUN = { x: 850, y: 290 }

const rays = Array.from({ length: 10 }, (_, i) => {
  const angle = (i * Math.PI) / 5
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const point = (r: number) => `${Math.round(SUN.x + r * cos)},${Math.round(SUN.y + r * sin)}`
  return line(`${point(112)} ${point(158)}`, tone.paper, 30)
})

/** Thin clouds, seen on a fine screen only. */
const clouds = [
  '-700,230 -420,214 -90,236',
  '60,120 300,104 520,126',
  '560,560 800,544 1010,566',
  '1180,330 1480,312 1760,336',
].map((points) => line(points, tone.shade, 9))

/** Afternoon: a bright sky with the sun in it; no room, as no account describes one. */
export const afternoon: Hour = {
  definitions: [],
  parts: [ground('#bebebe', ALL), ...clouds, ellipse(SUN.x, SUN.y, 78, tone.paper), ...rays],
}

/** Near midnight: the sky alone, as no account says from where he spoke. Its plates are mirrored whole. */
export const midnight: Hour = {
  definitions: [],
  parts: [
    ground(tone.dark, ALL),
    // Well before the brow of a head that is bent forward.
    shape('892,145 832,160 793,220 805,292 859,332 926,316 881,290 857,242 863,192', tone.paper),
    dots('720,150 960,520', tone.paper, 34),
    dots('690,60 960,250 980,760 820,520 880,60 150,120 60,500 90,800', tone.paper, 10),
    // Seen on a fine screen only.
    dots('620,110 760,90 930,420 1010,560 870,640 40,210 210,60 30,660', tone.shade, 14),
  ],
}
