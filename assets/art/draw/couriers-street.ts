import { ellipse, group, line, linear, plate, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, lens, type Spot } from './view.ts'

const EYE = 1.7
const at = lens([800, 470], 1000)
const [LEFT, RIGHT] = [-7.5, 6.5]

const wall = (x: number, high: number): Spot[] => [
  at(x, -EYE, 4),
  at(x, high, 4),
  at(x, high, 70),
  at(x, -EYE, 70),
]

/** Windows of one front, by tone; most are lit. */
function windows(x: number, seed: number): string {
  const roll = dice(seed)
  const [lit, unlit]: [Spot[][], Spot[][]] = [[], []]
  for (let floor = 0; floor < 5; floor++)
    for (let z = 9; z < 48; z += 4.6) {
      const y = 1.6 + floor * 3.7
      const pane = [at(x, y, z), at(x, y + 2.3, z), at(x, y + 2.3, z + 2.4), at(x, y, z + 2.4)]
      ;(roll() < 0.62 ? lit : unlit).push(pane)
    }
  return facets(tone.highlight, lit) + facets(tone.ink, unlit)
}

/** A string of lamps over the street, z metres away. */
function garland(z: number, high: number): string {
  const sag = (t: number): Spot => at(LEFT + (RIGHT - LEFT) * t, high - 5 * t * (1 - t) * 1.6, z)
  const points = [0, 0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88, 1].map(sag)
  const spots = points.map(([x, y]) => `${x},${y}`).join(' ')
  return (
    line(spots, tone.ink, 5) +
    points
      .map(([x, y]) => ellipse(Math.round(x), Math.round(y) + 8, Math.round(220 / z), tone.paper))
      .join('')
  )
}

/** A parcel with a ribbon round it. */
const gift = (x: number, y: number, w: number, h: number, paper: string, band: string): string => {
  const side = Math.round(w * 0.16)
  return (
    rect(x, y, w, h, paper) +
    shape(
      `${x + w},${y}! ${x + w + side},${y - side}! ${x + w + side},${y + h - side}! ${x + w},${y + h}!`,
      tone.shade,
    ) +
    shape(
      `${x},${y}! ${x + side},${y - side}! ${x + w + side},${y - side}! ${x + w},${y}!`,
      tone.paper,
    ) +
    rect(x + Math.round(w * 0.42), y, Math.round(w * 0.16), h, band)
  )
}

/** A courier far enough away to be an outline with a parcel; feet at the given place. */
function courier(x: number, z: number, flip = 1): string {
  const [px, py] = at(x, -EYE, z)
  const s = (1000 / z / 100) * 1
  return group(
    {
      transform: `translate(${Math.round(px)} ${Math.round(py)}) scale(${(s * flip).toFixed(2)} ${s.toFixed(2)})`,
    },
    shape(
      '-34,0! -12,-80! -30,-90! -28,-140! -12,-150! -16,-172 0,-182 16,-172 12,-150! 26,-140! 30,-86! 14,-80! 40,0! 18,0! 2,-60! -14,0!',
      tone.ink,
    ),
    rect(6, -146, 62, 58, tone.paper),
    rect(30, -146, 12, 58, tone.ink),
  )
}

const van = (x: number, z: number): string => {
  const [px, py] = at(x, -EYE, z)
  const s = 1000 / z / 100
  return group(
    { transform: `translate(${Math.round(px)} ${Math.round(py)}) scale(${s.toFixed(2)})` },
    shape('-100,0! -104,-120! -84,-230! 84,-230! 104,-120! 100,0!', tone.ink),
    shape('-78,-130! -66,-206! 66,-206! 78,-130!', tone.mid),
    ellipse(-70, -76, 22, tone.paper),
    ellipse(70, -76, 22, tone.paper),
  )
}

/** The one in front: parcels to the eyes. */
const carrier = [
  ellipse(790, 1080, 240, tone.mid, 26),
  // legs in step
  shape('700,820! 690,960 668,1060 640,1082 744,1084 762,960 790,860!', tone.ink),
  shape('790,820! 840,940 850,1010 838,1040 918,1040 920,960 900,820!', tone.ink),
  // coat
  shape('640,470! 612,520 596,640 620,900! 940,900! 972,640 952,520 920,470!', tone.ink),
  ribbon('640,480,0 608,560,10 606,700,10 622,880,0', tone.mid),
  // hat above the stack
  shape('700,336! 690,262 720,216 786,200 852,216 882,262 870,336!', tone.ink),
  shape('686,276! 884,276! 884,330! 686,330!', tone.dark),
  ribbon('712,250,0 730,226,8 780,212,8 810,214,0', tone.mid),
  gift(634, 612, 290, 186, tone.light, tone.ink),
  gift(668, 446, 224, 166, tone.dark, tone.paper),
  gift(700, 330, 164, 116, tone.highlight, tone.ink),
  // bow
  shape('784,312 736,262 700,284 720,318', tone.ink),
  shape('790,312 830,256 872,276 856,314', tone.ink),
  // mittens under the lowest parcel
  shape('612,700 596,760 620,812 680,822 700,796 660,780 640,730', tone.shade),
  shape('980,690 994,750 972,806 912,820 890,796 930,778 952,730', tone.shade),
]

function flakes(): string {
  const roll = dice(21)
  return Array.from({ length: 46 }, () =>
    ellipse(
      Math.round(roll() * 1600),
      Math.round(roll() * 1000),
      Math.round(6 + roll() * 8),
      tone.paper,
    ),
  ).join('')
}

/** Year's end in Moscow, as a mood: no landmark, only snow, windows and parcels. */
export const couriersStreet = [
  {
    name: 'couriers-street.plain',
    alt: 'A drawn street in falling snow at dusk, full of couriers. The nearest carries a tower of wrapped parcels that hides his face.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'sky',
          [0, 0],
          [0, 470],
          [
            [0, tone.shade],
            [1, tone.highlight],
          ],
        ),
        linear(
          'snow',
          [0, 500],
          [0, 1200],
          [
            [0, tone.paper],
            [1, tone.light],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 520, 'url(#sky)'),
        rect(0, 480, 1600, 720, 'url(#snow)'),
        facets(tone.dark, [wall(LEFT, 20)]),
        facets(tone.shade, [wall(RIGHT, 17)]),
        windows(LEFT, 2),
        windows(RIGHT, 9),
        garland(26, 9),
        garland(15, 8),
        van(3.6, 15),
        van(-4.4, 20),
        courier(-1.2, 24),
        courier(1.2, 20, -1),
        courier(-2.8, 16),
        courier(2.2, 11.5, -1),
        courier(-3.1, 10),
        courier(-2, 7.4),
        courier(2.6, 7.2, -1),
        ...carrier,
        flakes(),
      ],
      wide,
    ),
  },
]
