import { ellipse, ground, radial, soft } from './svg.ts'
import { tone } from './tones.ts'

/** What stands behind a side of the call: definitions for the plate, and shapes from back to front. */
export interface Hour {
  definitions: string[]
  parts: string[]
}

/** Afternoon: a low sun behind, on the left. */
export const afternoon: Hour = {
  definitions: [
    radial('sky', [270, 360], 900, [
      [0, '#dedede'],
      [0.4, tone.highlight],
      [1, '#d4d4d4'],
    ]),
  ],
  parts: [ground('url(#sky)'), ellipse(262, 350, 165, tone.paper)],
}

const flakes =
  '140,980 860,560 930,820 720,120 420,90 600,230 910,330 800,1000 60,420 880,90 780,260'

/** Near midnight: one lamp-like source on the left, snow. Its plates are mirrored whole. */
export const midnight: Hour = {
  definitions: [
    radial('night', [560, 560], 860, [
      [0, '#4c4c4c'],
      [0.5, '#3c3c3c'],
      [1, '#161616'],
    ]),
    soft('glow', 60),
  ],
  parts: [
    ground('url(#night)'),
    ellipse(230, 190, 140, tone.light, 140, { filter: 'url(#glow)' }),
    ellipse(230, 190, 84, tone.paper),
    ...flakes.split(' ').map((at, i) => {
      const [x = 0, y = 0] = at.split(',').map(Number)
      return ellipse(x, y, 5 + (i % 3) * 3, tone.paper)
    }),
  ],
}
