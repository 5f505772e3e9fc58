import { dots, ellipse, ground, linear, radial, soft } from './svg.ts'
import { tone } from './tones.ts'

/** What stands behind a side of the call: definitions for the plate, and shapes from back to front. */
export interface Hour {
  definitions: string[]
  parts: string[]
}

/** Afternoon: a low sun behind, on the left. */
export const afternoon: Hour = {
  definitions: [
    linear(
      'sky',
      [0, 0],
      [0, 1000],
      [
        [0, '#c4c4c4'],
        [0.45, tone.highlight],
        [0.9, '#f4f4f4'],
      ],
    ),
  ],
  parts: [ground('url(#sky)'), ellipse(262, 350, 165, tone.paper)],
}

/** Near midnight: one lamp-like source on the left, snow. Its plates are mirrored whole. */
export const midnight: Hour = {
  definitions: [
    radial('night', [560, 560], 860, [
      [0, '#464646'],
      [0.5, '#383838'],
      [1, '#161616'],
    ]),
    soft('glow', 60),
  ],
  parts: [
    ground('url(#night)'),
    ellipse(190, 180, 140, tone.light, 140, { filter: 'url(#glow)' }),
    ellipse(190, 180, 84, tone.paper),
    dots('140,980 930,820 420,90 910,330 60,420 780,260', tone.paper, 11),
    dots('860,560 720,120 600,230 800,1000 880,90', tone.paper, 19),
  ],
}
