import { ellipse, line, linear, plate, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, lens, type Spot } from './view.ts'

/** Turned towards the right-hand shelves, so that the near bottles show their faces. */
const at = lens([800, 440], 1000, 10)
const FLOOR = -1.55
const SHELVES = [0.12, 0.62, 1.1, 1.56, 2.02]
const FAR = 7

type Ring = readonly Spot[]

/** A bottle of shampoo on a shelf along the wall at `x`, its near edge at `z`: a flat body, a broad cap. */
function bottle(x: number, shelf: number, z: number, wide: number, high: number): [Ring, Ring] {
  const p = (along: number, up: number) => at(x, FLOOR + shelf + up * high, z + along * wide)
  return [
    [p(0, 0), p(0, 0.7), p(0.2, 0.8), p(0.8, 0.8), p(1, 0.7), p(1, 0)],
    [p(0.24, 0.8), p(0.24, 1), p(0.76, 1), p(0.76, 0.8)],
  ]
}

/** Far off, brands stand in blocks: one outline for all bottles of one. */
const block = (x: number, shelf: number, z: number, wide: number, high: number): Ring => [
  at(x, FLOOR + shelf, z),
  at(x, FLOOR + shelf + high, z),
  at(x, FLOOR + shelf + high, z + wide),
  at(x, FLOOR + shelf, z + wide),
]

/** All bottles of one wall, by tone: each brand has a block, as in a shop. */
function stock(x: number, from: number, seed: number): string {
  const roll = dice(seed)
  const bodies = [tone.paper, tone.light, tone.dark, tone.highlight, tone.ink, tone.paper]
  const byTone = new Map<string, Ring[]>()
  const add = (t: string, ring: Ring) => byTone.set(t, [...(byTone.get(t) ?? []), ring])
  for (const shelf of SHELVES.slice(0, 4)) {
    let z = from + roll() * 0.1
    while (z < 5.6) {
      const body = bodies[Math.floor(roll() * bodies.length)] ?? tone.paper
      const high = 0.3 + roll() * 0.08
      if (z > 2.6) {
        add(body, block(x, shelf, z, 0.4, high * 0.9))
        z += 0.46
        continue
      }
      const cap = body === tone.dark || body === tone.ink ? tone.paper : tone.ink
      const wideness = 0.15 + roll() * 0.06
      for (let facing = 2 + Math.floor(roll() * 2); facing > 0; facing--) {
        const [front, lid] = bottle(x, shelf, z, wideness * 0.84, high)
        add(body, front)
        add(cap, lid)
        z += wideness
      }
    }
  }
  return [...byTone].map(([t, rings]) => facets(t, rings)).join('')
}

const wall = (x: number, near: number): Ring => [
  at(x, FLOOR, near),
  at(x, FLOOR + 2.3, near),
  at(x, FLOOR + 2.3, FAR),
  at(x, FLOOR, FAR),
]

const rails = (x: number, near: number): Ring[] =>
  SHELVES.map((y) => [
    at(x, FLOOR + y - 0.045, near),
    at(x, FLOOR + y, near),
    at(x, FLOOR + y, FAR),
    at(x, FLOOR + y - 0.045, FAR),
  ])

const lamp = (x: number, z: number): Ring => [
  at(x - 0.16, 1.5, z),
  at(x + 0.16, 1.5, z),
  at(x + 0.16, 1.5, z + 1.2),
  at(x - 0.16, 1.5, z + 1.2),
]

const slat = (left: number, right: number, y: number): Ring => [
  [left, y],
  [right, y],
  [right - 3, y + 14],
  [left + 3, y + 14],
]

const [LEFT, RIGHT] = [-1.2, 1.05]
const room = [
  facets(tone.mid, [[at(LEFT, 1.5, 1), at(3, 1.5, 0.3), at(RIGHT, 1.5, FAR), at(LEFT, 1.5, FAR)]]),
  facets(tone.paper, [lamp(0, 1.7), lamp(0, 3.6), lamp(0, 5.4)]),
  facets('url(#floor)', [
    [at(LEFT, FLOOR, 1), at(4, FLOOR, 0.6), at(RIGHT, FLOOR, FAR), at(LEFT, FLOOR, FAR)],
  ]),
  facets(tone.paper, [
    [at(LEFT, 1.5, FAR), at(RIGHT, 1.5, FAR), at(RIGHT, FLOOR, FAR), at(LEFT, FLOOR, FAR)],
  ]),
  facets(tone.dark, [wall(LEFT, 1.1)]),
  facets(tone.shade, [wall(RIGHT, 0.5)]),
  stock(LEFT, 2.2, 5),
  stock(RIGHT, 0.72, 3),
  facets(tone.paper, [...rails(LEFT, 1.1), ...rails(RIGHT, 0.5)]),
]

const shopper = [
  ellipse(690, 1150, 200, tone.mid, 30),
  // basket on the arm
  line('484,742 500,652 556,640 590,734', tone.ink, 13),
  shape('452,736! 628,736! 604,850! 478,850!', tone.ink),
  facets(tone.light, [slat(474, 606, 760), slat(480, 600, 798)]),
  shape('612,960! 610,1060 604,1130 586,1150 650,1150 656,1060 664,960!', tone.ink),
  shape('690,960! 700,1060 700,1130 694,1152 758,1150 748,1060 748,960!', tone.ink),
  // coat, from behind
  shape(
    '640,466! 592,484 556,512 536,600 518,700 540,742 582,728 584,800 570,920 560,1000! 792,1000! 776,900 760,790 764,750 806,752 838,716 822,640 806,560 788,508 750,482 708,466!',
    tone.ink,
  ),
  // the lamps catch a shoulder and a sleeve
  ribbon('716,478,0 760,494,9 788,530,11 806,610,9 824,690,0', tone.light),
  ribbon('628,482,0 590,496,7 562,530,6 546,610,0', tone.mid),
  ribbon('678,600,0 672,760,5 668,900,8 666,1000,9', tone.dark),
  ribbon('582,742,0 660,756,7 762,748,0', tone.dark),
  // forearm, telephone, hand
  ribbon('796,730,30 822,672,26 832,630,22', tone.ink),
  shape('818,506! 900,526! 868,656! 788,636!', tone.ink),
  shape('830,524! 882,537! 856,640! 806,628!', tone.paper),
  shape('790,650 778,612 788,588 806,604 812,632 856,642 862,664 836,690 806,686', tone.mid),
  // hair, head bent to the screen
  shape(
    '690,322 732,330 756,360 762,404 768,450 762,486 728,500 676,500 628,494 612,464 616,412 622,360 650,330',
    tone.ink,
  ),
  ribbon('668,342,0 706,336,8 738,364,10 748,420,8 746,470,0', tone.mid),
  ribbon('642,370,0 634,420,5 640,480,0', tone.shade),
]

/** Before the call: where the news reaches the author, among bottles. Nobody's likeness: a back. */
export const shopAisle = [
  {
    name: 'shop-aisle.plain',
    alt: 'A drawn shop aisle of bottles running away to a bright end. Somebody with a basket, seen from behind, has stopped and looks at a telephone.',
    focus: { x: 420, y: 290, width: 500, height: 560 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'floor',
          [600, 560],
          [600, 1200],
          [
            [0, tone.paper],
            [0.5, tone.light],
            [1, tone.mid],
          ],
        ),
      ],
      [...room, ...shopper],
      wide,
    ),
  },
]
