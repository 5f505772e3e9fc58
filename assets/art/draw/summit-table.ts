import { group, linear, plate, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, lens, type Spot } from './view.ts'

const EYE = 5
const at = lens([800, 420], 820, 9)
const EDGE = 5.4
const FORK = 13

/** The near edge of the ramp: it leaves the road at the fork, bends away and climbs. */
const bend = (z: number): number => EDGE + 0.021 * (z - FORK) ** 2
const climb = (z: number): number => 0.0016 * Math.max(0, z - FORK - 6) ** 2 - EYE

const steps = Array.from({ length: 22 }, (_, i) => FORK + i * 2.1)
const rib = (offset: number, from = 0): Spot[] =>
  steps.slice(from).map((z) => at(bend(z) + offset, climb(z), z))
const strip = (a: number, b: number): Spot[] => [...rib(a), ...rib(b).reverse()]

const flat = (x: number, z: number): Spot => at(x, -EYE, z)
const lane = (x: number, half: number, near: number, far: number): Spot[] => [
  flat(x - half, near),
  flat(x - half, far),
  flat(x + half, far),
  flat(x + half, near),
]

const dashes = Array.from({ length: 16 }, (_, i) => lane(0, 0.16, 6 + i * 7, 9.4 + i * 7))

/** Stripes on the wedge between road and ramp. */
const wedge = Array.from({ length: 6 }, (_, i): Spot[] => {
  const z = FORK + 6 + i * 3
  return [
    flat(EDGE, z),
    flat(EDGE, z + 1.3),
    flat(bend(z + 3.3), z + 3.3),
    flat(bend(z + 2), z + 2),
  ]
})

/** A blank board with one arrow, beside the fork. */
const board = group(
  { transform: 'translate(830 150)' },
  rect(60, 0, 20, 420, tone.ink),
  rect(250, 0, 20, 400, tone.ink),
  rect(0, 0, 330, 190, tone.ink),
  rect(12, 12, 306, 166, tone.dark),
  shape('96,150! 190,76! 158,44! 258,36! 250,136! 218,104! 124,178!', tone.paper),
)

/** The off-ramp that talks at Geneva were to be: one road goes straight on, one need not. */
export const summitTable = [
  {
    name: 'summit-table.plain',
    alt: 'A drawn road that runs straight into the dark, and a pale exit ramp that leaves it, bends to the right and climbs. A board without words shows an arrow.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'sky',
          [0, 0],
          [0, 430],
          [
            [0, tone.mid],
            [0.7, tone.highlight],
            [1, tone.paper],
          ],
        ),
        linear(
          'land',
          [0, 420],
          [0, 1200],
          [
            [0, tone.shade],
            [0.5, tone.dark],
            [1, tone.ink],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 440, 'url(#sky)'),
        shape(
          '0,424! 0,350! 150,300! 260,352! 400,270! 540,360! 680,330! 820,372! 1000,300! 1120,250! 1260,330! 1400,280! 1600,350! 1600,424!',
          tone.mid,
        ),
        rect(0, 418, 1600, 790, 'url(#land)'),
        facets(tone.ink, [lane(0, EDGE + 0.6, 3, 400)]),
        facets(tone.light, [lane(-EDGE, 0.2, 3, 400), lane(EDGE, 0.2, 3, FORK), ...dashes]),
        facets(tone.mid, [strip(-0.6, 5.6)]),
        facets(tone.paper, [strip(0, 4.8)]),
        facets(tone.paper, wedge),
        board,
      ],
      wide,
    ),
  },
]
