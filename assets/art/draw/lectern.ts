import {
  clip,
  ellipse,
  group,
  line,
  linear,
  plate,
  radial,
  rect,
  ribbon,
  shape,
  upright,
} from './svg.ts'
import { tone } from './tones.ts'
import { facets, type Spot } from './view.ts'

/** Folds of the curtain: [left edge, width], uneven as cloth is. */
const folds: readonly [number, number][] = [
  [-290, 50],
  [-200, 64],
  [-96, 44],
  [-10, 62],
  [92, 46],
  [176, 64],
  [276, 40],
  [352, 58],
  [446, 40],
  [528, 56],
  [624, 42],
  [704, 62],
  [806, 48],
  [890, 70],
  [1000, 48],
  [1090, 64],
  [1196, 54],
]

const strips = (width: (w: number) => number): Spot[][] =>
  folds.map(([x, w]) => [
    [x, 0],
    [x + width(w), 0],
    [x + width(w), 1400],
    [x, 1400],
  ])

const microphone = (stem: string, x: number, y: number, turn: number): string =>
  line(stem, tone.ink, 17) +
  group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    rect(-32, -112, 64, 126, tone.ink, { rx: 32 }),
    ribbon('-10,-92,0 -14,-56,8 -10,-16,0', tone.light),
  )

/** Where the lamp's light falls: round the place of a head, and down over the desk. */
const pool = 'M240 396a260 330 0 1 0 520 0a260 330 0 1 0-520 0z'

/** An official on background: the light is there, and nobody in it. */
export const lectern = [
  {
    name: 'lectern.plain',
    alt: 'A drawn lectern with two microphones before a curtain. The lamp lights the place where a head would be: it is empty.',
    focus: { x: 200, y: 70, width: 600, height: 750, close: true },
    sheet: upright,
    svg: plate(
      [
        radial('pool', [500, 360], 370, [
          [0, tone.paper],
          [0.62, tone.paper],
          [1, tone.light],
        ]),
        linear(
          'beam',
          [980, 0],
          [640, 420],
          [
            [0, tone.mid],
            [1, tone.dark],
          ],
        ),
        linear(
          'front',
          [240, 0],
          [760, 0],
          [
            [0, tone.light],
            [0.55, tone.mid],
            [0.8, tone.shade],
            [1, tone.dark],
          ],
        ),
        clip('in', pool),
      ],
      [
        rect(-300, 0, 1600, 1400, tone.dark),
        facets(
          tone.ink,
          strips((w) => w),
        ),
        shape('930,-20! 1020,-20! 1020,40! 756,500! 520,46!', 'url(#beam)'),
        ellipse(500, 396, 284, tone.shade, 352),
        ellipse(500, 396, 260, 'url(#pool)', 330),
        group(
          { 'clip-path': 'url(#in)' },
          facets(
            tone.highlight,
            strips((w) => Math.round(w * 0.7)),
          ),
          facets(
            tone.mid,
            strips((w) => Math.round(w * 0.2)),
          ),
          // the curtain goes dark again where the desk stands in the light
          ellipse(500, 760, 300, tone.mid, 110),
        ),
        // microphones reach into the light and find nobody
        microphone('446,760 436,650 396,560', 392, 552, -20),
        microphone('554,760 564,650 604,560', 608, 552, 20),
        // the desk: slope, papers, lip, front
        shape('268,690! 732,690! 792,782! 208,782!', tone.shade),
        shape('268,690! 732,690! 740,702! 260,702!', tone.paper),
        shape('352,708! 636,708! 664,770! 326,770!', tone.paper),
        shape('208,782! 792,782! 784,826! 216,826!', tone.paper),
        shape('246,826! 754,826! 724,1400! 276,1400!', 'url(#front)'),
        shape('246,826! 754,826! 750,876! 250,864!', tone.ink),
        shape('330,930! 640,930! 628,1400! 336,1400!', tone.dark, { opacity: 0.35 }),
      ],
      upright,
    ),
  },
]
