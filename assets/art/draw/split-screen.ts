import { handset } from './anatomy.ts'
import { clip, ellipse, group, linear, plate, radial, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, lens, type Spot } from './view.ts'

const glass =
  'M400 108Q800 90 1200 108Q1268 114 1276 190Q1296 480 1276 770Q1268 846 1200 852Q800 870 400 852Q332 846 324 770Q304 480 324 190Q332 114 400 108z'

/** The right half looks down on a snow field from a rise. */
const at = lens([1030, 330], 900)
const EYE = 6

/** The middle of the line of march, z metres away: it comes out of the distance in a bend. */
const march = (z: number): number => (z / 900) * 76 * Math.cos((z - 17) / 9)

/** Stands a flat figure, given in metres, on the snow. */
const stand = (x: number, z: number, figure: readonly Spot[]): Spot[] =>
  figure.map(([fx, fy]) => at(x + fx, fy - EYE, z))

const soldier: Spot[] = [
  [-0.13, 1.66],
  [-0.15, 1.74],
  [-0.09, 1.84],
  [0, 1.88],
  [0.09, 1.84],
  [0.15, 1.74],
  [0.13, 1.66],
  [0.08, 1.6],
  [0.1, 1.52],
  [0.27, 1.47],
  [0.34, 1.34],
  [0.36, 1.02],
  [0.27, 0.98],
  [0.22, 1.2],
  [0.23, 0.76],
  [0.26, 0.4],
  [0.22, 0],
  [0.06, 0],
  [0.08, 0.4],
  [0.01, 0.7],
  [-0.07, 0.44],
  [-0.1, 0.16],
  [-0.24, 0.18],
  [-0.22, 0.5],
  [-0.23, 0.78],
  [-0.22, 1.2],
  [-0.28, 1],
  [-0.37, 1.04],
  [-0.34, 1.34],
  [-0.27, 1.47],
  [-0.1, 1.52],
  [-0.08, 1.6],
]

/** His rifle, slung, its muzzle over the shoulder. */
const rifle: Spot[] = [
  [0.16, 1.4],
  [0.34, 2.05],
  [0.42, 2.03],
  [0.26, 1.4],
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

/** The march from its far end to its near one: ranks of three, then a vehicle, and so on. */
function column(): string {
  const roll = dice(7)
  const rings: Spot[][] = []
  const rank = (z: number, apart: number) => {
    for (const side of [-apart, 0, apart]) {
      const [x, depth] = [march(z) + side, z * (1 + roll() * 0.05)]
      rings.unshift(stand(x, depth, soldier))
      if (z < 30) rings.unshift(stand(x, depth, rifle))
    }
  }
  for (const [z, apart] of [
    [11, 1.75],
    [23.5, 2.1],
    [28, 2.2],
    [46, 2.6],
    [54, 2.8],
  ] as const)
    rank(z, apart)
  for (const z of [17.5, 36, 64, 76, 92]) rings.unshift(stand(march(z), z, vehicle))
  return facets(tone.ink, rings)
}

/** Striped posts along the border, which the march has crossed. */
function posts(): string {
  const bands: Spot[][] = []
  const poles: Spot[][] = []
  for (const x of [-5.6, -3.3, 5, 7]) {
    const z = 19 + x * 0.35
    const box = (low: number, high: number): Spot[] =>
      stand(x, z, [
        [-0.32, low],
        [-0.32, high],
        [0.32, high],
        [0.32, low],
      ])
    poles.push(box(0, 2.6))
    bands.push(box(0.5, 1), box(1.55, 2.05))
  }
  return facets(tone.ink, poles) + facets(tone.paper, bands)
}

const ruts = [9, 11, 14, 17, 20, 24, 29, 35, 42, 50, 60, 75, 100, 140]
const track: Spot[] = [
  ...ruts.map((z) => at(march(z) - 2.9, -EYE, z)),
  ...ruts.map((z) => at(march(z) + 2.9, -EYE, z)).reverse(),
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
    [at(-8, -EYE, 15.9), at(-8, -EYE, 16.6), at(10, -EYE, 23.4), at(10, -EYE, 22.3)],
  ]),
  posts(),
  column(),
]

const finger = (y: number): string =>
  ribbon(`-40,${y},20 6,${y - 10},21 40,${y - 2},17`, tone.dark) +
  ribbon(`-40,${y - 3},17 6,${y - 13},17 38,${y - 6},12`, tone.highlight)

const man = [
  rect(290, 80, 510, 800, 'url(#lamp)'),
  ellipse(398, 300, 92, tone.paper),
  shape(
    '290,900! 300,760 340,670 440,606 520,560! 640,560! 700,610 764,700 800,830! 800,900!',
    tone.ink,
  ),
  ribbon('480,592,0 380,650,16 330,740,20 310,900,14', tone.mid),
  shape('474,560! 470,592 560,690 650,730! 690,640! 640,540!', tone.paper),
  shape('612,650! 648,640! 664,720! 690,900! 636,900!', tone.ink),
  group(
    { transform: 'translate(548 380) scale(.8)' },
    shape('-120,90! -104,190 -96,250 20,300 96,290! 86,180!', tone.shade),
    shape('10,190! 40,260 60,310! 104,300! 92,190!', tone.ink),
    // face: the window lights the cheek, the front is turned away from it
    shape(
      '20,-216 104,-196 150,-140 162,-84 172,-52 158,-26 182,20 206,62 196,78 170,84! 180,106 168,120! 176,140 164,156 168,190 138,226 70,214 0,170 -60,100 -120,20 -120,-120',
      tone.shade,
    ),
    shape(
      '60,-190 112,-150 120,-80 110,-40 120,40 150,80 140,120 118,150 124,200 70,214 0,170 -60,100 -80,-20 -20,-140',
      tone.highlight,
    ),
    shape('90,-46! 140,-62! 172,-50! 160,-24 136,-18 128,-34!', tone.ink),
    ribbon('180,118,0 150,120,7 118,128,0', tone.ink),
    // hair
    shape(
      '104,-196 150,-140! 112,-146 74,-112 40,-120 6,-60 -20,-50 -40,40 -70,110 -100,90 -146,30 -164,-60 -136,-160 -60,-222 30,-236',
      tone.ink,
    ),
    ribbon('-136,-120,0 -96,-176,12 -20,-206,13 60,-200,0', tone.shade),
    group(
      { transform: 'translate(36 96) rotate(-34)' },
      handset(),
      shape('-30,-70 -90,-40 -150,50 -220,170 -250,260! -120,300! -60,170 -16,90', tone.light),
      shape('-20,70 -60,160 -120,300! -160,290! -110,180 -70,100', tone.shade),
      ...[-58, -14, 30, 70].map(finger),
    ),
  ),
  // cuff and sleeve
  shape('462,566! 404,640! 470,690! 520,610!', tone.paper),
  shape('408,630! 480,690! 440,900! 320,900!', tone.ink),
  ribbon('404,640,0 356,760,10 320,900,10', tone.mid),
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
        clip('glass', glass),
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
        '<pattern id="scan" width="8" height="32" patternUnits="userSpaceOnUse"><path fill="#000" opacity=".2" d="M0 0h8v9h-8z"/></pattern>',
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#case)'),
        rect(262, 52, 1076, 856, tone.ink, { rx: 120 }),
        rect(262, 52, 1076, 856, 'none', { rx: 120, stroke: tone.shade, 'stroke-width': 10 }),
        group(
          { 'clip-path': 'url(#glass)' },
          ...snow,
          ...man,
          rect(790, 60, 20, 840, tone.ink),
          rect(280, 60, 1040, 840, 'url(#scan)'),
        ),
      ],
      wide,
    ),
  },
]
