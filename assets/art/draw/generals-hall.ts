import { ellipse, linear, plate, radial, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, lens, type Spot } from './view.ts'

const EYE = 2.05
const at = lens([800, 400], 1000)

/** A seated man from behind, in metres about his place: shoulders, neck, cap. */
const back: Spot[] = [
  [-0.36, 0.5],
  [-0.33, 0.98],
  [-0.25, 1.06],
  [-0.09, 1.12],
  [-0.11, 1.24],
  [-0.13, 1.32],
  [-0.19, 1.38],
  [-0.17, 1.45],
  [-0.08, 1.49],
  [0.08, 1.49],
  [0.17, 1.45],
  [0.19, 1.38],
  [0.13, 1.32],
  [0.11, 1.24],
  [0.09, 1.12],
  [0.25, 1.06],
  [0.33, 0.98],
  [0.36, 0.5],
]
const crown: Spot[] = [
  [-0.19, 1.39],
  [-0.17, 1.45],
  [-0.08, 1.49],
  [0.08, 1.49],
  [0.17, 1.45],
  [0.19, 1.39],
  [0.1, 1.435],
  [-0.1, 1.435],
]
const neck: Spot[] = [
  [-0.09, 1.12],
  [-0.105, 1.25],
  [0.105, 1.25],
  [0.09, 1.12],
  [0, 1.1],
]
const straps: Spot[][] = [
  [
    [-0.31, 1.0],
    [-0.15, 1.1],
    [-0.12, 1.08],
    [-0.29, 0.95],
  ],
  [
    [0.31, 1.0],
    [0.15, 1.1],
    [0.12, 1.08],
    [0.29, 0.95],
  ],
]

interface Row {
  z: number
  shift: number
  cloth: string
}

const rows: Row[] = [
  { z: 13, shift: 0, cloth: tone.mid },
  { z: 10.4, shift: 0.4, cloth: tone.shade },
  { z: 8.2, shift: 0, cloth: tone.shade },
  { z: 6.4, shift: 0.4, cloth: tone.dark },
  { z: 4.9, shift: 0, cloth: tone.dark },
  { z: 3.7, shift: 0.4, cloth: tone.ink },
  { z: 2.7, shift: 0, cloth: tone.ink },
]

function row({ z, shift, cloth }: Row): string {
  const half = Math.min(4.6, 0.86 * z)
  const places: number[] = []
  for (let x = -Math.floor(half / 0.82) * 0.82 + shift; x <= half; x += 0.82)
    if (z < 4 || Math.abs(x - 0.05) > 0.45) places.push(x)
  const put = (figure: readonly Spot[]) =>
    places.map((x) => figure.map(([fx, fy]) => at(x + fx, fy - EYE, z)))
  return (
    facets(cloth, put(back)) +
    facets(tone.light, put(crown)) +
    (z < 9 ? facets(z < 5 ? tone.shade : tone.mid, put(neck)) : '') +
    (z < 9 ? facets(tone.light, straps.flatMap(put)) : '')
  )
}

/** The generals in December: many backs, and far away a man too small to have a face. */
export const generalsHall = [
  {
    name: 'generals-hall.plain',
    alt: 'A drawn hall of seated officers in peaked caps, seen from behind. Far away, before a blank bright wall, a tiny dark figure stands at a lectern.',
    focus: { x: 800, y: 480 },
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
        shape(
          '772,400! 770,330 786,312 792,300! 788,276 800,266 812,276 808,300! 814,312 830,330 828,400!',
          tone.ink,
        ),
        shape('760,346! 840,346! 834,424! 766,424!', tone.ink),
        ellipse(800, 424, 64, tone.mid, 6),
        shape('754,340! 846,340! 842,356! 758,356!', tone.shade),
        ...rows.map(row),
      ],
      wide,
    ),
  },
]
