import { ellipse, linear, plate, radial, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, lens, type Spot } from './view.ts'

const EYE = 2.1
const at = lens([800, 400], 1000)

/** A seated man from behind, in metres about his place: coat, head, saucer of the cap. */
const back: Spot[] = [
  [-0.4, -0.3],
  [-0.37, 0.8],
  [-0.29, 0.97],
  [-0.1, 1.05],
  [-0.12, 1.2],
  [-0.13, 1.33],
  [-0.2, 1.38],
  [-0.2, 1.42],
  [-0.1, 1.48],
  [0.1, 1.48],
  [0.2, 1.42],
  [0.2, 1.38],
  [0.13, 1.33],
  [0.12, 1.2],
  [0.1, 1.05],
  [0.29, 0.97],
  [0.37, 0.8],
  [0.4, -0.3],
]

/** The same farther off, where fewer corners are seen. */
const small = back.filter((_, i) => ![1, 4, 9, 8, 13, 16].includes(i))

/** What the bright wall ahead catches: rim of the cap, boards on the shoulders, ears, nape. */
const rim: Spot[] = [
  [-0.2, 1.41],
  [-0.1, 1.48],
  [0.1, 1.48],
  [0.2, 1.41],
  [0.09, 1.45],
  [-0.09, 1.45],
]
const boards: Spot[][] = [-1, 1].map((side) => [
  [side * 0.36, 0.9],
  [side * 0.29, 0.98],
  [side * 0.13, 1.045],
  [side * 0.13, 1.0],
  [side * 0.27, 0.925],
])
const ears: Spot[][] = [-1, 1].map((side) => [
  [side * 0.12, 1.29],
  [side * 0.16, 1.28],
  [side * 0.14, 1.19],
  [side * 0.115, 1.18],
])
const nape: Spot[] = [
  [-0.1, 1.19],
  [0.1, 1.19],
  [0.085, 1.09],
  [-0.085, 1.09],
]

interface Row {
  z: number
  shift: number
  cloth: string
}

const PITCH = 0.94
const rows: Row[] = [
  { z: 12.5, shift: 0.47, cloth: tone.mid },
  { z: 9.6, shift: 0, cloth: tone.mid },
  { z: 7.2, shift: 0.47, cloth: tone.shade },
  { z: 5.3, shift: 0, cloth: tone.shade },
  { z: 3.8, shift: 0.47, cloth: tone.dark },
  { z: 2.6, shift: 0, cloth: tone.ink },
]

function row({ z, shift, cloth }: Row): string {
  const half = 0.78 * z
  const first = shift - Math.floor((half + shift) / PITCH) * PITCH
  const places = Array.from(
    { length: Math.floor((half - first) / PITCH) + 1 },
    (_, i) => first + i * PITCH,
  )
  const put = (figure: readonly Spot[]) =>
    places.map((x) => figure.map(([fx, fy]) => at(x + fx, fy - EYE, z)))
  const near = z < 6
  return [
    facets(cloth, put(near ? back : small)),
    facets(tone.highlight, put(near ? rim : rim.slice(0, 4))),
    near
      ? facets(cloth === tone.ink ? tone.shade : tone.mid, [...put(nape), ...ears.flatMap(put)])
      : '',
    near ? facets(tone.light, boards.flatMap(put)) : '',
  ].join('')
}

/** The generals in December: many backs, and far away a man too small to have a face. */
export const generalsHall = [
  {
    name: 'generals-hall.plain',
    alt: 'A drawn hall of seated officers in peaked caps, seen from behind. Far away, before a blank bright wall, a tiny dark figure stands at a lectern.',
    focus: { x: 400, y: 130, width: 800, height: 620 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'hall',
          [0, 0],
          [0, 500],
          [
            [0, tone.ink],
            [1, tone.dark],
          ],
        ),
        radial('wall', [800, 250], 520, [
          [0, tone.paper],
          [0.7, tone.highlight],
          [1, tone.light],
        ]),
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#hall)'),
        // bright wall, stage
        rect(430, 70, 740, 330, 'url(#wall)'),
        shape('-20,-20! 430,70! 430,400! -20,520!', tone.dark),
        shape('1620,-20! 1170,70! 1170,400! 1620,520!', tone.dark),
        shape('380,400! 1220,400! 1290,440! 310,440!', tone.paper),
        shape('310,440! 1290,440! 1290,470! 310,470!', tone.mid),
        // speaker and lectern
        ellipse(800, 428, 96, tone.mid, 8),
        ellipse(800, 250, 20, tone.ink, 25),
        shape(
          '788,262! 786,282 752,296 738,320 732,400! 868,400! 862,320 848,296 814,282 812,262!',
          tone.ink,
        ),
        shape('748,342! 852,342! 840,428! 760,428!', tone.shade),
        shape('740,334! 860,334! 852,352! 748,352!', tone.paper),
        shape('822,352! 850,352! 840,428! 818,428!', tone.dark),
        ...rows.map(row),
      ],
      wide,
    ),
  },
]
