import { handset, handsetIn } from './handset.ts'
import { afternoon, midnight } from './hours.ts'
import { clip, group, line, otherSide, plate, type Subject, side } from './svg.ts'
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

const lit = 'M40 700a460 320 0 1 0 920 0a460 320 0 1 0-920 0z'

const night = plate(
  [...midnight.definitions, clip('lit', lit)],
  [
    group(
      { transform: 'matrix(-1 0 0 1 1000 0)' },
      ...midnight.parts,
      group(
        { transform: 'translate(57 0)' },
        `<path d="${lit}" fill="${tone.paper}"/>`,
        group(
          { 'clip-path': 'url(#lit)' },
          group({ transform: 'translate(536 700) rotate(152) scale(.82)' }, handsetIn(tone.mid)),
        ),
        cord('210,766 140,800 90,900 -40,960 -200,940'),
        group({ transform: 'translate(500 640) rotate(152) scale(.8)' }, handset()),
      ),
    ),
  ],
  otherSide,
)

/** The two callers' places with nobody in them, each in its own light: an account is silent. */
export const empty: Subject[] = [
  {
    name: 'empty-day.plain',
    alt: 'A drawn telephone handset hanging by its cord in afternoon light. Nobody holds it.',
    focus: { x: 320, y: 200, width: 480, height: 880, close: true },
    sheet: side,
    svg: day,
  },
  {
    name: 'empty-night.plain',
    alt: 'A drawn telephone handset lying in a pool of hard light at night. Nobody holds it.',
    focus: { x: 83, y: 190, width: 720, height: 900, close: true },
    sheet: otherSide,
    svg: night,
  },
]
