import {
  clip,
  group,
  line,
  linear,
  outline,
  plate,
  radial,
  rect,
  ribbon,
  shape,
  wide,
} from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, lens, type Spot } from './view.ts'

const glass = '330,112 800,92 1270,112 1292,470 1270,848 800,868 330,848 308,470'

/** The right half looks down on a snow field from a rise. */
const at = lens([1090, 300], 640)
const EYE = 4.2

/** The middle of the line of march, z metres away: it comes out of the distance in a bend. */
const march = (z: number): number => 9 * Math.sin(z / 21) - 3.2 + z * 0.07

/** Stands a flat figure, given in metres, on the snow. */
const stand = (x: number, z: number, figure: readonly Spot[]): Spot[] =>
  figure.map(([fx, fy]) => at(x + fx, fy - EYE, z))

const soldier: Spot[] = [
  [-0.2, 0],
  [-0.16, 0.8],
  [-0.34, 0.9],
  [-0.36, 1.4],
  [-0.14, 1.52],
  [-0.17, 1.85],
  [0.17, 1.85],
  [0.14, 1.52],
  [0.3, 1.42],
  [0.42, 1.95],
  [0.5, 1.9],
  [0.36, 0.95],
  [0.18, 0.8],
  [0.26, 0],
  [0.06, 0],
  [0, 0.7],
  [-0.04, 0],
]

const vehicle: Spot[] = [
  [-1.5, 0],
  [-1.5, 0.9],
  [-1.35, 1.9],
  [-0.7, 2.1],
  [-0.7, 2.6],
  [0.6, 2.6],
  [0.6, 2.1],
  [1.35, 1.9],
  [1.5, 0.9],
  [1.5, 0],
  [0.9, 0],
  [0.8, 0.5],
  [-0.8, 0.5],
  [-0.9, 0],
]

function column(): string {
  const roll = dice(7)
  const rings: Spot[][] = []
  for (let z = 13; z < 100; z *= 1.1) {
    if (z > 21 && Math.floor(Math.log(z) * 4.2) % 2) rings.unshift(stand(march(z), z, vehicle))
    else
      for (const side of [-1.5, -0.5, 0.5, 1.5])
        rings.unshift(stand(march(z) + side + (roll() - 0.5) * 0.5, z + roll() * 0.9, soldier))
  }
  return facets(tone.ink, rings)
}

/** Striped posts along the border, which the march has crossed. */
function posts(): string {
  const bands: Spot[][] = []
  const poles: Spot[][] = []
  for (let x = -11; x < 14; x += 2.6) {
    const z = 19 + x * 0.28
    if (Math.abs(x - march(z)) < 2.6) continue
    const box = (low: number, high: number): Spot[] =>
      stand(x, z, [
        [-0.2, low],
        [-0.2, high],
        [0.2, high],
        [0.2, low],
      ])
    poles.push(box(0, 2.3))
    bands.push(box(0.5, 0.95), box(1.4, 1.85))
  }
  return facets(tone.ink, poles) + facets(tone.paper, bands)
}

const track: Spot[] = [
  ...[9, 12, 16, 21, 28, 40, 60, 100].map((z) => at(march(z) - 2.4, -EYE, z)),
  ...[100, 60, 40, 28, 21, 16, 12, 9].map((z) => at(march(z) + 2.4, -EYE, z)),
]

const snow = [
  rect(808, 80, 500, 230, 'url(#dusk)'),
  rect(808, 296, 500, 590, tone.paper),
  shape(
    '808,300! 900,268 960,290 1040,262 1130,288 1220,258 1310,280! 1310,306! 808,306!',
    tone.shade,
  ),
  facets(tone.light, [track]),
  facets(tone.mid, [
    [at(-14, -EYE, 14.6), at(-14, -EYE, 15.3), at(14, -EYE, 23.4), at(14, -EYE, 22.6)],
  ]),
  posts(),
  column(),
]

const man = [
  rect(290, 80, 510, 800, 'url(#lamp)'),
  shape(
    '300,900! 316,690 380,600 470,556 500,500! 612,500! 640,560 720,600 776,690 800,900!',
    tone.ink,
  ),
  shape('600,540! 640,560 626,640 700,900! 610,900! 584,640!', tone.paper),
  shape('616,600! 640,590! 672,900! 632,900!', tone.ink),
  // head, looking towards the border
  shape(
    '566,196 640,216 676,268 684,312! 716,368 706,384 686,388! 692,408 684,420! 688,436 680,468 650,486 608,486! 612,560! 484,560! 490,470 462,400 458,300 490,226',
    tone.shade,
  ),
  shape(
    '640,222 676,268 684,312! 716,368 706,384 686,388! 692,408 684,420! 688,436 680,468 650,486! 636,440 650,390 634,340 652,300!',
    tone.paper,
  ),
  shape(
    '566,190 646,212 674,258 630,262 596,290 580,340 556,352 540,420 500,480 462,400 452,300 486,222',
    tone.ink,
  ),
  // telephone, hand, sleeve
  ribbon('556,318,34 560,352,22 586,404,19 620,440,22 648,446,32', tone.ink),
  ribbon('382,900,86 420,720,70 500,540,48 540,470,40', tone.ink),
  ribbon('352,880,0 384,720,9 466,540,10 500,486,0', tone.mid),
  ribbon('520,470,32 552,414,36 584,392,22', tone.light),
  ribbon('566,376,13 606,392,14 620,404,10', tone.highlight),
  ribbon('560,408,13 596,430,14 606,440,10', tone.highlight),
]

/** What she pictured in the shop: a divided screen. Bent glass and scan lines say that it is one. */
export const splitScreen = [
  {
    name: 'split-screen.plain',
    alt: 'A drawn television picture, divided. Left, a man at a telephone; right, a column of small soldiers and vehicles crossing a line of posts in snow.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        clip('glass', outline(glass)),
        radial('lamp', [700, 300], 560, [
          [0, tone.paper],
          [0.5, tone.light],
          [1, tone.mid],
        ]),
        linear(
          'dusk',
          [0, 90],
          [0, 300],
          [
            [0, tone.shade],
            [1, tone.light],
          ],
        ),
        radial('case', [800, 470], 900, [
          [0.5, tone.dark],
          [0.8, tone.ink],
        ]),
        '<pattern id="scan" width="8" height="32" patternUnits="userSpaceOnUse"><path fill="#000" opacity=".28" d="M0 0h8v9h-8z"/></pattern>',
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#case)'),
        shape('300,80 800,58 1300,80 1326,470 1300,880 800,902 300,880 274,470', tone.ink),
        group(
          { 'clip-path': 'url(#glass)' },
          ...snow,
          ...man,
          rect(790, 60, 20, 840, tone.ink),
          rect(280, 60, 1040, 840, 'url(#scan)'),
        ),
        line('350,130 330,300 324,440', tone.paper, 14),
      ],
      wide,
    ),
  },
]
