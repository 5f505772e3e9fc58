import { handset } from './anatomy.ts'
import {
  clip,
  ellipse,
  ground,
  group,
  line,
  plate,
  radial,
  ribbon,
  type Subject,
  soft,
} from './svg.ts'
import { tone } from './tones.ts'

const focus = { x: 500, y: 540 }

/** The coiled cord along a way through the given points. */
const cord = (way: string): string =>
  line(way, tone.ink, 26) +
  line(way, tone.mid, 14, { 'stroke-dasharray': '9 13', 'stroke-linecap': 'butt' })

const day = plate(
  [
    radial('sky', [270, 360], 900, [
      [0, '#dedede'],
      [0.4, tone.highlight],
      [1, '#d4d4d4'],
    ]),
  ],
  [
    ground('url(#sky)'),
    ellipse(262, 350, 165, tone.paper),
    cord('500,-40 520,60 568,150 574,250'),
    // it hangs by the mouthpiece's end, so the drawing stands on its head, lit from the left
    group({ transform: 'translate(510 530) rotate(11) scale(1.42 -1.42)' }, handset()),
  ],
)

const lit = 'M110 600a390 236 0 1 0 780 0a390 236 0 1 0-780 0z'

const shadow =
  ellipse(12, -165, 58, tone.shade, 62) +
  ellipse(12, 165, 58, tone.shade, 62) +
  ribbon('2,-186,22 -12,-130,27 -20,0,29 -12,130,27 2,186,22', tone.shade)

const flakes = '140,980 860,560 930,820 720,120 420,90 600,230 910,330 60,420 880,90 780,260'
  .split(' ')
  .map((at, i) => {
    const [x = 0, y = 0] = at.split(',').map(Number)
    return ellipse(x, y, 5 + (i % 3) * 3, tone.paper)
  })

/** Lit from the left like the rest, then mirrored whole, as the caller of the night is. */
const night = plate(
  [
    radial('night', [560, 560], 860, [
      [0, '#4c4c4c'],
      [0.5, '#3c3c3c'],
      [1, '#161616'],
    ]),
    radial('pool', [420, 540], 520, [
      [0, tone.paper],
      [0.7, tone.highlight],
      [1, tone.light],
    ]),
    soft('glow', 60),
    clip('lit', lit),
  ],
  [
    group(
      { transform: 'matrix(-1 0 0 1 1000 0)' },
      ground('url(#night)'),
      ellipse(230, 190, 140, tone.light, 140, { filter: 'url(#glow)' }),
      ellipse(230, 190, 84, tone.paper),
      ...flakes,
      `<path d="${lit}" fill="url(#pool)"/>`,
      group(
        { 'clip-path': 'url(#lit)' },
        group({ transform: 'translate(546 636) rotate(64) scale(1.42)' }, shadow),
      ),
      cord('220,690 150,740 170,830 90,900 -40,900'),
      group({ transform: 'translate(500 572) rotate(64) scale(1.42)' }, handset()),
    ),
  ],
)

/** The two callers' places with nobody in them, each in its own light: an account is silent. */
export const empty: Subject[] = [
  {
    name: 'empty-day.plain',
    alt: 'A drawn telephone handset hanging by its cord in afternoon light. Nobody holds it.',
    focus,
    svg: day,
  },
  {
    name: 'empty-night.plain',
    alt: 'A drawn telephone handset lying in a pool of hard light at night. Nobody holds it.',
    focus,
    svg: night,
  },
]
