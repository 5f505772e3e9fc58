import { group, linear, plate, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, lens, type Spot } from './view.ts'

const EYE = 5
const at = lens([800, 420], 820, 12)
const EDGE = 5.4
const FORK = 15
const WIDTH = 5

/** The near edge of the ramp: it leaves the road at the fork, bends away and climbs. */
const bend = (z: number): number => EDGE + 0.02 * Math.max(0, z - FORK) ** 2
const climb = (z: number): number => 0.0019 * Math.max(0, z - FORK - 6) ** 2 - EYE
/** How much of the ramp's width there is: it grows out of the road before the fork. */
const grown = (z: number): number => {
  const t = Math.min(1, Math.max(0, (z - 5) / (FORK - 5)))
  return WIDTH * t * t * (3 - 2 * t)
}

const steps = [
  ...[5, 6, 7, 8, 9, 10, 11.5, 13],
  ...Array.from({ length: 20 }, (_, i) => FORK + i * 2.4),
]
/** A line along the ramp, `share` of the way from its near edge to its far one. */
const rib = (share: number, from: number): Spot[] =>
  steps.filter((z) => z >= from).map((z) => at(bend(z) + share * grown(z), climb(z), z))
const strip = (a: number, b: number, from = 5): Spot[] => [
  ...rib(a, from),
  ...rib(b, from).reverse(),
]

const flat = (x: number, z: number): Spot => at(x, -EYE, z)
const lane = (x: number, half: number, near: number, far: number): Spot[] => [
  flat(x - half, near),
  flat(x - half, far),
  flat(x + half, far),
  flat(x + half, near),
]

const dashes = Array.from({ length: 14 }, (_, i) => lane(0, 0.17, 5.6 + i * 6.4, 8.8 + i * 6.4))

/** Stripes on the wedge between road and ramp. */
const wedge = Array.from({ length: 5 }, (_, i): Spot[] => {
  const z = FORK + 5 + i * 3.6
  return [
    flat(EDGE + 0.3, z),
    flat(EDGE + 0.3, z + 1.5),
    flat(bend(z + 3.5), z + 3.5),
    flat(bend(z + 2), z + 2),
  ]
})

/** Mountains beyond: dark flanks, and the snow on the side of the light. */
const range = [
  shape(
    '0,430! 0,330! 120,280! 230,350! 390,232! 520,340! 640,300! 760,372! 900,300! 1060,190! 1200,300! 1330,250! 1480,330! 1600,300! 1600,430!',
    tone.shade,
  ),
  facets(tone.paper, [
    [
      [390, 232],
      [300, 300],
      [340, 296],
      [352, 330],
      [390, 290],
      [420, 310],
      [424, 262],
    ],
    [
      [1060, 190],
      [950, 266],
      [1000, 262],
      [1016, 306],
      [1066, 250],
      [1110, 290],
      [1112, 232],
    ],
    [
      [1330, 250],
      [1270, 276],
      [1300, 284],
      [1316, 310],
      [1350, 276],
      [1370, 270],
    ],
    [
      [120, 280],
      [50, 312],
      [84, 312],
      [104, 330],
      [136, 300],
      [150, 300],
    ],
  ]),
]

/** A board with one arrow and no words, beside the fork. */
const board = group(
  { transform: 'translate(696 130)' },
  rect(140, 160, 24, 304, tone.ink),
  rect(0, 0, 300, 184, tone.ink),
  rect(14, 14, 272, 156, tone.dark),
  shape('84,146! 170,76! 142,46! 236,36! 230,130! 198,102! 112,172!', tone.paper),
)

/** The off-ramp that talks at Geneva were to be: one road goes straight on, one need not. */
export const summitTable = [
  {
    name: 'summit-table.plain',
    alt: 'A drawn road that runs straight on, dark, towards mountains, and a pale exit ramp that leaves it, bends to the right and climbs. A board without words shows an arrow.',
    focus: { x: 600, y: 110, width: 470, height: 640 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'sky',
          [0, 0],
          [0, 430],
          [
            [0, tone.mid],
            [0.6, tone.highlight],
            [1, tone.paper],
          ],
        ),
        linear(
          'land',
          [0, 420],
          [0, 1100],
          [
            [0, tone.mid],
            [0.3, tone.shade],
            [1, tone.dark],
          ],
        ),
        linear(
          'tar',
          [0, 420],
          [0, 1100],
          [
            [0, tone.dark],
            [0.4, tone.ink],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 440, 'url(#sky)'),
        ...range,
        rect(0, 418, 1600, 790, 'url(#land)'),
        facets('url(#tar)', [lane(0, EDGE + 0.5, 3, 400)]),
        facets(tone.ink, [strip(-0.12, 1.16)]),
        facets(tone.paper, [strip(0, 1), ...wedge]),
        facets(tone.mid, [strip(0.86, 0.93, FORK - 4)]),
        facets(tone.light, [lane(-EDGE, 0.2, 3, 400), lane(EDGE, 0.2, FORK + 1, 400), ...dashes]),
        board,
      ],
      wide,
    ),
  },
]
