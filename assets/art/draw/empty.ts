import { handset } from './handset.ts'
import { afternoon, midnight } from './hours.ts'
import { ellipse, group, line, otherSide, plate, type Subject, side } from './svg.ts'
import { tone } from './tones.ts'

/** The coiled cord along a way through the given points. */
const cord = (way: string): string =>
  line(way, tone.ink, 26) +
  line(way, tone.light, 14, { 'stroke-dasharray': '7 13', 'stroke-linecap': 'butt' })

const day = plate(
  afternoon.definitions,
  [
    ...afternoon.parts,
    cord('560,-140 540,0 610,110 600,220 640,290'),
    // it hangs by the mouthpiece's end, so the drawing stands on its head
    group({ transform: 'translate(540 640)rotate(-80)scale(.95-.95)' }, handset()),
  ],
  side,
)

/** A patch of light, so that a dark handset is told from a dark sky on the coarsest screen. */
const lit = ellipse(530, 640, 240, tone.paper, 500)

const night = plate(
  midnight.definitions,
  [
    group(
      { transform: 'matrix(-1 0 0 1 1000 0)' },
      ...midnight.parts,
      lit,
      cord('560,-140 540,0 610,110 600,220 640,290'),
      group({ transform: 'translate(540 640)rotate(-80)scale(.95-.95)' }, handset()),
    ),
  ],
  otherSide,
)

/** The two callers' places with nobody in them, each in its own light: an account is silent. */
export const empty: Subject[] = [
  {
    name: 'empty-day.plain',
    alt: 'A drawn telephone handset hanging by its cord in afternoon light. Nobody holds it.',
    focus: { x: 320, y: 200, width: 480, height: 880 },
    sheet: side,
    svg: day,
  },
  {
    name: 'empty-night.plain',
    alt: 'A drawn telephone handset hanging by its cord at night. Nobody holds it.',
    focus: { x: 200, y: 200, width: 480, height: 880 },
    sheet: otherSide,
    svg: night,
  },
]
