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

/** A finger that comes round the far edge: its end lies on the glass, and the nail is seen. */
const finger = (x: number, y: number): string =>
  ribbon(`${x - 44},${y + 26},30 ${x + 20},${y + 20},32 ${x + 84},${y + 8},24`, tone.ink) +
  ribbon(`${x - 40},${y + 4},32 ${x + 10},${y},35 ${x + 78},${y - 8},27`, tone.light) +
  ribbon(`${x - 44},${y + 22},10 ${x + 10},${y + 24},11 ${x + 66},${y + 10},8`, tone.mid) +
  ribbon(`${x + 54},${y - 10},15 ${x + 84},${y - 14},13`, tone.paper) +
  ribbon(`${x - 14},${y - 24},0 ${x - 8},${y - 8},5 ${x - 12},${y + 8},0`, tone.mid)

/** Behind the telephone: heel of the hand and wrist in one, and what the telephone shades. */
const palm = [
  shape(
    '540,760! 548,860 596,950 660,1030 696,1120 700,1240! 1040,1240! 1046,1130 1096,1010 1130,900 1096,780! 900,700!',
    tone.light,
  ),
  shape(
    '1040,1240! 1046,1130 1096,1010 1130,900 1110,820! 1080,930 1020,1010 970,1110 960,1240!',
    tone.shade,
  ),
  shape('520,850! 950,930! 1000,960! 950,1010 860,1016 720,980 590,940!', tone.dark),
  ribbon('720,1140,0 800,1160,6 900,1150,0', tone.mid),
  ribbon('724,1166,0 800,1182,5 880,1174,0', tone.mid),
]

/** Over the glass: its shade first, then the thumb, which grows out of that hand. */
const thumb = [
  shape('926,580 878,594 856,640 880,716 908,780 920,860 920,930! 980,900 1010,760!', tone.ink),
  shape(
    '1130,900 1110,800 1040,704 978,634 926,598 892,614 884,652 914,716 944,778 958,850 958,930! 990,1010! 1080,990!',
    tone.light,
  ),
  shape(
    '1130,900 1110,800 1040,704 984,640 1012,720 1044,810 1056,900 1040,980! 1080,990!',
    tone.mid,
  ),
  // nail, and the folds of the joint
  shape('890,622 918,602 950,620 966,652 942,666 910,660 888,644', tone.paper),
  ribbon('900,668,0 934,676,7 970,660,0', tone.shade),
  ribbon('940,760,0 972,748,6 1010,756,0', tone.mid),
  ribbon('956,782,0 982,774,5 1012,782,0', tone.mid),
]

/** Asking her sources: a telephone that answers, in the only light there is. */
export const texting = [
  {
    name: 'texting.plain',
    alt: 'A drawn hand holding a telephone with bubbles of messages, empty of words; the last one still waits with three dots.',
    focus: { x: 470, y: 60, width: 660, height: 750 },
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
        finger(598, 452),
        finger(584, 540),
        finger(572, 628),
        finger(566, 712),
        ...thumb,
      ],
      wide,
    ),
  },
]
