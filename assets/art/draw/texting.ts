import { ellipse, group, linear, plate, radial, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'

const bubble = (x: number, y: number, width: number, height: number, fill: string): string =>
  rect(x, y, width, height, fill, { rx: 40 })

/** The telephone stands upright here and is tilted as a whole. */
const telephone = group(
  { transform: 'rotate(9 800 520)' },
  rect(586, 60, 428, 850, tone.ink, { rx: 62 }),
  rect(588, 62, 20, 846, tone.light, { rx: 10 }),
  rect(618, 92, 364, 786, tone.paper, { rx: 36 }),
  rect(740, 112, 120, 20, tone.shade, { rx: 10 }),
  bubble(724, 170, 230, 84, tone.dark),
  bubble(764, 272, 190, 84, tone.dark),
  bubble(646, 388, 250, 128, tone.mid),
  bubble(704, 548, 250, 84, tone.dark),
  bubble(646, 664, 190, 92, tone.mid),
  ...[695, 741, 787].map((x) => ellipse(x, 710, 15, tone.paper)),
)

const finger = (spine: string, shine: string): string =>
  ribbon(spine, tone.shade) + ribbon(shine, tone.light)

/** The hand comes from below right; four fingers go round the far edge, the thumb lies on the glass. */
const hand = [
  // palm and wrist, behind the telephone
  shape(
    '560,640 530,760 540,900 600,1010 660,1120 660,1230! 1180,1230! 1150,1090 1090,960 1062,820 1040,690 960,640 700,600',
    tone.dark,
  ),
]

const fingers = [
  finger('760,470,10 660,452,34 590,444,38 566,470,30', '604,414,0 574,420,9 556,446,11 556,474,0'),
  finger('740,570,10 640,556,36 564,548,40 538,576,32', '580,516,0 548,522,9 528,550,12 528,580,0'),
  finger('720,672,10 630,662,36 548,656,40 524,684,32', '566,624,0 532,630,9 512,658,12 514,690,0'),
  finger('710,768,10 630,764,32 560,760,36 540,784,28', '574,730,0 546,738,8 530,762,10 532,788,0'),
]

const thumb = [
  shape(
    '1180,1230! 1140,1060 1104,900 1072,780 1030,690 976,626 930,604 896,622 890,664 918,716 952,772 960,850 940,930 900,1000 850,1080 830,1230!',
    tone.shade,
  ),
  shape(
    '896,622 890,664 918,716 952,772 960,850 940,930 900,1000 850,1080 830,1230! 880,1230! 900,1110 960,1010 996,920 1000,830 978,750 944,690 916,650',
    tone.light,
  ),
  shape('900,634 926,616 962,640 976,668 950,672 918,668', tone.highlight),
]

/** Asking her sources: a telephone that answers, in the only light there is. */
export const texting = [
  {
    name: 'texting.plain',
    alt: 'A drawn hand holding a telephone with bubbles of messages, empty of words; the last one still waits with three dots.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        radial('glow', [790, 480], 900, [
          [0, tone.mid],
          [0.55, tone.shade],
          [1, tone.ink],
        ]),
        linear(
          'sleeve',
          [600, 1000],
          [1200, 1200],
          [
            [0, tone.shade],
            [1, tone.ink],
          ],
        ),
      ],
      [rect(0, 0, 1600, 1200, 'url(#glow)'), ...hand, ...fingers, telephone, ...thumb],
      wide,
    ),
  },
]
