import { ellipse, group, linear, plate, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, lens, type Spot } from './view.ts'

const EYE = 1.5
const at = lens([900, 560], 900)
const PIVOT = { x: -1.05, y: 1.12, z: 3.4 }

/** A point of the arm: `along` metres from the pivot, `up` from its middle line. It runs away to the right. */
const arm = (along: number, up: number): Spot =>
  at(PIVOT.x + along * 0.72, PIVOT.y + up - EYE + along * 0.03, PIVOT.z + along * 0.7)

const LENGTH = 9
const band = (from: number): Spot[] => [
  arm(from, 0.13),
  arm(from + 0.42, 0.13),
  arm(from + 0.3, -0.13),
  arm(from - 0.12, -0.13),
]
const bands = Array.from({ length: 10 }, (_, i) => band(0.16 + i * 0.86))

/** The post: a square timber, two faces seen. */
const [LEFT, RIGHT, DEEP] = [-1.38, -1.02, 3.3]
const stripe = (low: number): Spot[] => [
  at(LEFT, low - EYE, DEEP),
  at(LEFT, low + 0.26 - EYE, DEEP),
  at(RIGHT, low + 0.44 - EYE, DEEP),
  at(RIGHT, low + 0.18 - EYE, DEEP),
]
const stripes = [0, 0.52, 1.04, 1.56].map(stripe)
const side: Spot[] = [
  at(RIGHT, -EYE, DEEP),
  at(RIGHT, 2 - EYE, DEEP),
  at(RIGHT, 2 - EYE, DEEP + 0.36),
  at(RIGHT, -EYE, DEEP + 0.36),
]

/** A road that goes under the arm and out of sight. */
const road: Spot[] = [at(-1, -EYE, 1.6), at(3.4, -EYE, 1.6), at(3.4, -EYE, 14), at(-1, -EYE, 14)]
const rut = (x: number): Spot[] => [
  at(x, -EYE, 1.6),
  at(x + 0.34, -EYE, 1.6),
  at(x + 0.34, -EYE, 12),
  at(x, -EYE, 12),
]

/** What is not known: a barrier in snow, nobody at it, and no telling what lies behind. */
export const crossroads = [
  {
    name: 'crossroads.plain',
    alt: 'A drawn border barrier in snow. Its striped arm runs out to the right and is lost in white; nobody is there.',
    focus: { x: 340, y: 180, width: 860, height: 750 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'air',
          [0, 0],
          [0, 470],
          [
            [0, tone.light],
            [1, tone.paper],
          ],
        ),
        linear(
          'drift',
          [0, 560],
          [0, 1200],
          [
            [0, tone.paper],
            [0.4, tone.highlight],
            [1, tone.light],
          ],
        ),
        '<radialGradient id="fog"><stop offset=".45" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>',
        '<linearGradient id="far" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".9" stop-color="#fff"/></linearGradient>',
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#air)'),
        group(
          { transform: 'matrix(1.25 0 0 1.25 40-230)' },
          rect(-160, 560, 1780, 720, 'url(#drift)'),
          facets(tone.light, [road]),
          facets(tone.mid, [rut(-0.2), rut(1.6)]),
          rect(-160, 556, 1780, 330, 'url(#far)'),
          // a hut, half lost
          shape('330,390! 470,404! 470,800! 330,820!', tone.highlight),
          shape('150,390! 330,390! 330,820! 150,800!', tone.light),
          shape('190,470! 296,470! 296,590! 190,590!', tone.mid),
          shape(
            '110,404 120,350 220,330 360,336 480,352 500,400 420,412 330,404 200,408',
            tone.paper,
          ),
          ribbon('112,404,0 220,410,8 330,408,8 500,402,0', tone.mid),
          // arm
          facets(tone.highlight, [
            [arm(-0.9, 0.13), arm(LENGTH, 0.13), arm(LENGTH, -0.13), arm(-0.9, -0.13)],
          ]),
          facets(tone.ink, bands),
          facets(tone.mid, [[arm(0, -0.13), arm(LENGTH, -0.13), arm(LENGTH, -0.18), arm(0, -0.2)]]),
          ellipse(1400, 520, 640, 'url(#fog)', 380),
          // weight at its near end
          shape('420,560! 560,548! 560,770! 420,794!', tone.ink),
          shape('420,560! 456,556! 456,788! 420,794!', tone.shade),
          shape('404,566 414,524 480,500 556,520 580,552 500,556', tone.paper),
          // post
          facets(tone.highlight, [
            [
              at(LEFT, -EYE, DEEP),
              at(LEFT, 2 - EYE, DEEP),
              at(RIGHT, 2 - EYE, DEEP),
              at(RIGHT, -EYE, DEEP),
            ],
          ]),
          facets(tone.ink, stripes),
          facets(tone.shade, [side]),
          shape(
            '508,440 516,384 570,350 628,372 652,420 640,446 600,424 556,440 530,462',
            tone.paper,
          ),
          ribbon('512,446,0 536,462,8 560,444,7 600,428,7 644,446,0', tone.light),
          // drift at its foot, and its shadow
          shape(
            '150,1040! 280,1000 400,960 490,880 566,850 640,868 730,930 850,970 990,996 1160,1040! 900,1064 600,1072 360,1064',
            tone.light,
          ),
          shape(
            '150,1036! 280,992 400,950 490,870 566,842 640,858 730,920 850,960 990,988 1160,1036! 960,1030 800,1006 690,1018 560,996 420,1026 280,1024',
            tone.paper,
          ),
          ribbon('430,966,0 520,930,5 600,944,7 690,980,0', tone.light),
          ribbon('640,900,0 720,960,5 840,990,0', tone.light),
        ),
      ],
      wide,
    ),
  },
]
