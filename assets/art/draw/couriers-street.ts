import { ellipse, group, line, linear, plate, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, lens, type Spot } from './view.ts'

const EYE = 1.75
const at = lens([800, 430], 1000)
const [LEFT, RIGHT] = [-8, 7]

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
    for (let z = 10; z < 44; z += 4.6) {
      const y = 2 + floor * 3.8
      const pane = [at(x, y, z), at(x, y + 2.3, z), at(x, y + 2.3, z + 2.4), at(x, y, z + 2.4)]
      ;(roll() < 0.6 ? lit : unlit).push(pane)
    }
  return facets(tone.paper, lit) + facets(tone.ink, unlit)
}

/** A string of lamps over the street, z metres away. */
function garland(z: number, high: number): string {
  const points = [0, 0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88, 1].map(
    (t): Spot => at(LEFT + (RIGHT - LEFT) * t, high - 8 * t * (1 - t), z),
  )
  const wire = points.map(([x, y]) => `${x},${y}`).join(' ')
  const lamps = points.map(([x, y]) =>
    ellipse(Math.round(x), Math.round(y) + 8, Math.round(250 / z), tone.paper),
  )
  return line(wire, tone.ink, 6) + lamps.join('')
}

/** Stands a drawing of 100 units to the metre in the street, its feet at (0, 0). */
function stand(x: number, z: number, drawing: string, flip = 1): string {
  const [px, py] = at(x, -EYE, z)
  const s = 10 / z
  return group(
    {
      transform: `translate(${Math.round(px)} ${Math.round(py)}) scale(${(s * flip).toFixed(2)} ${s.toFixed(2)})`,
    },
    drawing,
  )
}

const walker = shape(
  '-40,0! -16,-84! -34,-92! -32,-136 -14,-150! -18,-170 -2,-184 16,-172 12,-150! 28,-138 36,-88! 18,-84! 46,0! 20,0! 2,-62! -16,0!',
  tone.ink,
)
/** Walking away or towards us with a parcel before the chest. */
const withBox = walker + rect(-2, -142, 70, 60, tone.paper) + rect(26, -142, 14, 60, tone.ink)
/** Two parcels under a chin. */
const withTwo =
  walker +
  rect(-38, -120, 76, 54, tone.highlight) +
  rect(-8, -120, 16, 54, tone.ink) +
  rect(-28, -158, 56, 40, tone.light) +
  rect(-6, -158, 12, 40, tone.ink)
/** A courier's cube on the back. */
const withCube = walker + rect(-62, -152, 62, 66, tone.shade) + rect(-62, -152, 62, 14, tone.light)

const van =
  shape('-100,0! -106,-110! -86,-220! 86,-220! 106,-110! 100,0!', tone.ink) +
  shape('-78,-124! -66,-200! 66,-200! 78,-124!', tone.mid) +
  ellipse(-72, -72, 26, tone.paper) +
  ellipse(72, -72, 26, tone.paper)

/** A parcel with a ribbon round it, lit on top, shaded on its right. */
const gift = (x: number, y: number, w: number, h: number, paper: string, band: string): string => {
  const side = Math.round(w * 0.14)
  const middle = x + Math.round(w * 0.4)
  const width = Math.round(w * 0.17)
  return (
    rect(x, y, w, h, paper) +
    facets(tone.shade, [
      [
        [x + w, y],
        [x + w + side, y - side * 0.7],
        [x + w + side, y + h - side],
        [x + w, y + h],
      ],
    ]) +
    facets(tone.paper, [
      [
        [x, y],
        [x + side, y - side * 0.7],
        [x + w + side, y - side * 0.7],
        [x + w, y],
      ],
    ]) +
    rect(middle, y, width, h, band) +
    facets(band, [
      [
        [middle, y],
        [middle + side, y - side * 0.7],
        [middle + width + side, y - side * 0.7],
        [middle + width, y],
      ],
    ])
  )
}

/** The one in front: parcels to the eyes, and over them only a fur cap. */
const carrier = [
  ellipse(800, 1150, 250, tone.mid, 26),
  shape('700,880! 694,1010 668,1120 640,1150 752,1152 770,1020 790,900!', tone.ink),
  shape('800,880! 852,1000 862,1060 850,1096 930,1098 930,1000 906,880!', tone.ink),
  shape('660,470! 612,520 580,640 604,960! 966,960! 996,640 972,520 930,470!', tone.ink),
  ribbon('652,488,0 602,560,12 596,700,12 612,900,0', tone.mid),
  // a fur cap is all that shows of him
  shape('672,352! 664,280 690,214 796,184 902,214 928,280 920,352!', tone.ink),
  ribbon('696,262,0 720,218,11 790,202,10 850,212,0', tone.mid),
  gift(606, 660, 330, 196, tone.highlight, tone.ink),
  gift(650, 490, 250, 170, tone.dark, tone.paper),
  gift(682, 330, 186, 160, tone.light, tone.ink),
  // bow
  shape('764,760! 690,716 672,766 690,816 764,776!', tone.ink),
  shape('764,760! 838,716 856,766 838,816 764,776!', tone.ink),
  ribbon('704,744,0 694,766,8 704,788,0', tone.mid),
  // mittens under the lowest parcel
  shape('590,740 570,800 596,862 668,880 700,846 656,826 630,780', tone.mid),
  shape('1002,730 1020,794 994,858 920,878 890,844 936,824 962,776', tone.shade),
]

function flakes(): string {
  const roll = dice(21)
  return Array.from({ length: 44 }, () =>
    ellipse(
      Math.round(roll() * 1600),
      Math.round(roll() * 940),
      Math.round(7 + roll() * 7),
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
          [0, 430],
          [
            [0, tone.shade],
            [1, tone.highlight],
          ],
        ),
        linear(
          'snow',
          [0, 460],
          [0, 1200],
          [
            [0, tone.paper],
            [1, tone.light],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 520, 'url(#sky)'),
        rect(0, 450, 1600, 750, 'url(#snow)'),
        facets(tone.dark, [wall(LEFT, 21)]),
        facets(tone.shade, [wall(RIGHT, 18)]),
        windows(LEFT, 2),
        windows(RIGHT, 9),
        garland(28, 10),
        garland(17, 9),
        stand(3.4, 21, van),
        stand(-3.6, 17, van),
        stand(-1.6, 24, withBox),
        stand(1.4, 18, withTwo),
        stand(-1.5, 13, withCube),
        stand(3.4, 12.5, withBox, -1),
        stand(-4.2, 11, withTwo),
        stand(4.6, 9, withCube, -1),
        stand(-2.5, 8, withBox),
        stand(2.5, 7.4, withTwo),
        stand(-4.2, 6.6, withCube, -1),
        stand(3.4, 5.6, withBox, -1),
        ...carrier,
        flakes(),
      ],
      wide,
    ),
  },
]
