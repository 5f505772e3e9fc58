import { ellipse, group, plate, radial, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'

const bubble = (x: number, y: number, width: number, height: number, fill: string): string =>
  rect(x, y, width, height, fill, { rx: 40 })

/** The telephone stands upright here and is tilted as a whole. */
const telephone = group(
  { transform: 'rotate(9 800 520)' },
  rect(586, 60, 428, 850, tone.ink, { rx: 62 }),
  rect(588, 118, 14, 734, tone.light, { rx: 7 }),
  rect(618, 92, 364, 786, tone.paper, { rx: 36 }),
  rect(740, 112, 120, 20, tone.shade, { rx: 10 }),
  bubble(724, 170, 230, 84, tone.dark),
  bubble(764, 272, 190, 84, tone.dark),
  bubble(646, 388, 250, 128, tone.mid),
  bubble(704, 548, 250, 84, tone.dark),
  bubble(646, 664, 190, 92, tone.mid),
  ...[695, 741, 787].map((x) => ellipse(x, 710, 15, tone.paper)),
)

/** A finger that comes round the far edge, its end on the glass; the shade parts it from the next. */
const finger = (x: number, y: number): string =>
  shape(
    `${x - 52},${y} ${x - 30},${y + 54}! ${x + 60},${y + 56}! ${x + 88},${y + 14} ${x + 40},${y - 20}`,
    tone.ink,
  ) +
  shape(
    `${x - 58},${y + 6} ${x - 46},${y - 34} ${x - 6},${y - 46} ${x + 50},${y - 30} ${x + 72},${y + 2} ${x + 54},${y + 30} ${x},${y + 40} ${x - 46},${y + 36}`,
    tone.light,
  ) +
  shape(
    `${x - 54},${y + 16} ${x},${y + 16} ${x + 70},${y - 2} ${x + 54},${y + 30} ${x},${y + 40} ${x - 46},${y + 36}`,
    tone.mid,
  )

/** Behind the telephone: the heel of the hand and the wrist. */
const palm = [
  shape(
    '556,760! 548,860 590,940 650,1010 690,1100 690,1240! 1200,1240! 1160,1080 1124,930 1084,800! 900,700!',
    tone.mid,
  ),
  shape(
    '556,760! 548,860 590,940 650,1010 690,1100 690,1240! 730,1240! 736,1110 700,1010 640,930 610,860',
    tone.light,
  ),
  // what the telephone shades
  shape('552,800! 700,860 850,890 960,880! 940,960 900,980 760,960 620,900!', tone.ink),
]

/** Over the glass: its shade first, then the thumb, lit by the screen on its near side. */
const thumb = [
  shape('926,574 872,590 850,640 876,716 904,780 908,850 884,920! 960,900 1000,760!', tone.ink),
  shape(
    '1200,1240! 1160,1080 1124,930 1084,800 1034,704 974,634 926,596 890,614 884,654 914,716 944,778 952,850 936,930 904,1004 872,1084 850,1240!',
    tone.light,
  ),
  shape(
    '1200,1240! 1160,1080 1124,930 1084,800 1034,704 980,640 1006,720 1036,810 1044,910 1030,1010 1000,1110 990,1240!',
    tone.shade,
  ),
  ribbon('948,850,0 930,940,12 894,1020,14 862,1100,10 848,1200,0', tone.shade),
  // nail, and the fold of the joint
  shape('890,622 918,602 950,620 966,652 942,666 910,660 888,644', tone.paper),
  ribbon('900,668,0 934,676,8 970,660,0', tone.shade),
  ribbon('940,760,0 972,748,6 1010,756,0', tone.mid),
  ribbon('956,782,0 982,774,5 1012,782,0', tone.mid),
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
        radial('glow', [760, 480], 860, [
          [0.2, tone.shade],
          [0.6, tone.dark],
          [1, tone.ink],
        ]),
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#glow)'),
        ...palm,
        telephone,
        finger(592, 470),
        finger(576, 558),
        finger(562, 644),
        finger(556, 724),
        ...thumb,
      ],
      wide,
    ),
  },
]
