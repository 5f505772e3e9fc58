import { figure } from './caller.ts'
import { atEar, dayMan } from './caller-day.ts'
import { clip, group, linear, plate, radial, rect, shape, wide } from './svg.ts'
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
  [-0.15, 1.72],
  [0, 1.88],
  [0.15, 1.72],
  [0.09, 1.54],
  [0.3, 1.46],
  [0.36, 1.02],
  [0.25, 0.98],
  [0.22, 0],
  [0.06, 0],
  [0.01, 0.7],
  [-0.1, 0.16],
  [-0.24, 0.18],
  [-0.24, 0.98],
  [-0.36, 1.04],
  [-0.3, 1.46],
  [-0.09, 1.54],
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

/** The same type as in the call, in a lamp's light: she imagined him before there was a call. */
const man = [
  rect(290, 80, 510, 800, 'url(#lamp)'),
  group(
    { transform: 'translate(220 112) scale(.6)' },
    figure(dayMan, { ...atEar, mouth: 'closed', eye: 'ahead', turn: 0 }),
  ),
]

/** What she pictured in the shop: a divided screen. Bent glass and scan lines say that it is one. */
export const splitScreen = [
  {
    name: 'split-screen.plain',
    alt: 'A drawn television picture, divided. Left, a man at a telephone; right, a column of small soldiers and vehicles crossing a line of posts in snow.',
    focus: { x: 332, y: 104, width: 936, height: 750 },
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
