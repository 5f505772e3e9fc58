import { handset, handsetIn } from './anatomy.ts'
import { afternoon, midnight } from './hours.ts'
import { clip, group, line, plate, radial, type Subject } from './svg.ts'
import { tone } from './tones.ts'

const focus = { x: 500, y: 540 }

/** The coiled cord along a way through the given points. */
const cord = (way: string): string =>
  line(way, tone.ink, 26) +
  line(way, tone.mid, 14, { 'stroke-dasharray': '9 13', 'stroke-linecap': 'butt' })

const day = plate(afternoon.definitions, [
  ...afternoon.parts,
  cord('500,-40 490,40 540,130 558,220'),
  // it hangs by the mouthpiece's end, so the drawing stands on its head, lit from the left
  group({ transform: 'translate(510 550)rotate(-82)scale(1.5-1.5)' }, handset()),
])

const lit = 'M40 600a460 300 0 1 0 920 0a460 300 0 1 0-920 0z'

const night = plate(
  [
    ...midnight.definitions,
    radial('pool', [420, 540], 520, [
      [0, tone.paper],
      [0.7, tone.highlight],
      [1, tone.light],
    ]),
    clip('lit', lit),
  ],
  [
    group(
      { transform: 'matrix(-1 0 0 1 1000 0)' },
      ...midnight.parts,
      `<path d="${lit}" fill="url(#pool)"/>`,
      group(
        { 'clip-path': 'url(#lit)' },
        group({ transform: 'translate(540 650) rotate(156) scale(1.42)' }, handsetIn(tone.shade)),
      ),
      cord('220,690 150,740 170,830 90,900 -40,900'),
      group({ transform: 'translate(500 580) rotate(156) scale(1.46)' }, handset()),
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
