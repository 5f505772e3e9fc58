import { dots, ellipse, group, line, linear, plate, rect, ribbon, shape, wide } from './svg.ts'
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
    for (let z = 10; z < 34; z += 4.6) {
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

/** In a long coat and a fur cap, walking to the right. */
const walker = shape(
  '-12,-150 -30,-128 -34,-90 -38,-58! -22,-54! -34,-32 -54,-18! -50,0! -38,0! -34,-12! -12,-30 2,-54! 10,-54! 26,-30 30,0! 58,0! 56,-10 44,-14! 42,-36 28,-58! 24,-100 24,-140 14,-150! 22,-160 24,-172! 30,-178 24,-192 4,-196 -14,-190 -18,-176 -12,-166!',
  tone.ink,
)
const sleeve = ribbon('0,-138,13 22,-112,12 62,-106,9', tone.ink)
/** With one parcel held before the chest. */
const withBox =
  walker + rect(34, -164, 68, 56, tone.paper) + rect(62, -164, 14, 56, tone.ink) + sleeve
/** With a courier's cube on the back, and a small parcel. */
const withCube =
  walker +
  rect(-82, -160, 66, 68, tone.mid) +
  rect(-82, -160, 66, 14, tone.paper) +
  rect(36, -136, 46, 34, tone.highlight) +
  sleeve
/** Coming towards us, two parcels under the chin. */
const withTwo =
  shape(
    '-14,-152 -40,-140 -50,-100 -40,-52! -28,-52! -30,0! -4,0! 0,-46! 8,-46! 14,-14! 36,-12! 34,-52! 42,-52! 50,-100 40,-140 14,-152! 18,-166 22,-174 16,-194 -16,-194 -22,-174 -18,-166!',
    tone.ink,
  ) +
  rect(-38, -116, 76, 54, tone.paper) +
  rect(-8, -116, 16, 54, tone.ink) +
  rect(-28, -152, 56, 36, tone.light) +
  rect(-6, -152, 12, 36, tone.ink)

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
  ellipse(800, 1150, 260, tone.mid, 26),
  shape('690,900! 694,1010 672,1112 630,1150 756,1152 780,1020 796,900!', tone.ink),
  shape('800,900! 848,1000 866,1056 852,1092 940,1098 944,1060 934,1000 910,900!', tone.ink),
  // coat, sleeves
  shape(
    '680,400! 600,450 548,530 516,660 520,760 560,820! 588,960! 962,960! 1000,820! 1036,760 1040,660 1006,530 950,450 880,400!',
    tone.ink,
  ),
  ribbon('596,464,0 556,540,12 530,660,13 534,760,0', tone.mid),
  ribbon('930,450,0 990,530,7 1018,650,8 1016,740,0', tone.shade),
  // a fur cap is all that shows of him
  shape('684,330! 676,262 700,206 784,180 868,206 892,262 884,420! 684,420!', tone.ink),
  ribbon('700,262,0 716,216,11 784,198,10 836,208,0', tone.mid),
  ribbon('690,300,0 690,350,8 694,400,0', tone.shade),
  gift(606, 660, 330, 196, tone.highlight, tone.ink),
  gift(650, 490, 250, 170, tone.dark, tone.paper),
  gift(682, 330, 186, 160, tone.light, tone.ink),
  // bow
  shape('764,760! 690,716 672,766 690,816 764,776!', tone.ink),
  shape('764,760! 838,716 856,766 838,816 764,776!', tone.ink),
  ribbon('704,744,0 694,766,8 704,788,0', tone.mid),
  // mittens under the lowest parcel
  shape('540,770 566,840 620,876 690,874 704,846 660,832 618,806 596,760', tone.mid),
  shape('1026,770 1000,840 950,876 880,874 866,846 910,832 952,806 976,760', tone.shade),
]

function flakes(): string {
  const roll = dice(21)
  const some = (count: number) =>
    Array.from({ length: count }, () => `${Math.round(roll() * 1600)},${Math.round(roll() * 940)}`)
  return dots(some(18).join(' '), tone.paper, 18) + dots(some(16).join(' '), tone.paper, 27)
}

/** Year's end in Moscow, as a mood: no landmark, only snow, windows and parcels. */
export const couriersStreet = [
  {
    name: 'couriers-street.plain',
    alt: 'A drawn street in falling snow at dusk, full of couriers. The nearest carries a tower of wrapped parcels that hides his face.',
    focus: { x: 480, y: 170, width: 540, height: 740 },
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
        stand(4.6, 19, van),
        stand(-4.8, 16, van),
        stand(3.4, 12.5, withBox, -1),
        stand(-4.2, 11, withTwo),
        stand(4.6, 9, withCube, -1),
        stand(-2.5, 8, withBox),
        stand(2.5, 7.4, withTwo),
        stand(-4.4, 7, withTwo),
        stand(3.5, 5.8, withBox, -1),
        stand(-2.5, 4.6, withCube),
        ...carrier,
        flakes(),
      ],
      wide,
    ),
  },
]
