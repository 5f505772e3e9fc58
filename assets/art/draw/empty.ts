import { handset } from './anatomy.ts'
import { ellipse, ground, group, line, plate, radial, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'

const focus = { x: 500, y: 520 }

/** A coiled cord hanging from the edge of the plate to where the handset begins. */
const coil = (fromX: number, toX: number, toY: number, half: number): string => {
  const turns = 9
  const points = Array.from({ length: turns * 2 + 1 }, (_, i) => {
    const t = i / (turns * 2)
    const side = i === turns * 2 ? 0 : i % 2 ? half : -half
    return `${Math.round(fromX + (toX - fromX) * t + side)},${Math.round(-40 + (toY + 40) * t)}`
  })
  return line(points.join(' '), tone.ink, 17)
}

/** The two callers' places with nobody in them, each in its own light: an account is silent. */
export const empty = [
  {
    name: 'empty-day.plain',
    alt: 'A drawn telephone handset hanging by its cord in afternoon light. Nobody holds it.',
    focus,
    svg: plate(
      [
        radial('sky', [190, 380], 900, [
          [0, tone.paper],
          [0.35, tone.highlight],
          [1, tone.light],
        ]),
      ],
      [
        ground('url(#sky)'),
        ellipse(190, 380, 130, tone.paper),
        coil(560, 566, 232, 34),
        group({ transform: 'translate(510 500) rotate(192) scale(1.36)' }, handset()),
      ],
    ),
  },
  {
    name: 'empty-night.plain',
    alt: 'A drawn telephone handset lying in a pool of hard light in the dark. Nobody holds it.',
    focus,
    svg: plate(
      [
        radial('dark', [790, 150], 1100, [
          [0, tone.shade],
          [0.4, tone.dark],
          [1, tone.ink],
        ]),
        radial('pool', [560, 470], 380, [
          [0, tone.paper],
          [0.8, tone.highlight],
          [1, tone.light],
        ]),
      ],
      [
        ground('url(#dark)'),
        shape('900,-20! 1010,-20! 1010,40! 900,520! 140,480!', tone.shade, { opacity: 0.7 }),
        ellipse(500, 520, 380, 'url(#pool)', 250),
        line(
          '760,640 800,600 780,660 830,620 812,684 864,644 850,708 906,668 890,730 950,694 1020,740',
          tone.light,
          17,
        ),
        group(
          { transform: 'translate(440 570) rotate(66) scale(1.3 1.36)', opacity: 0.55 },
          handset(),
        ),
        group({ transform: 'translate(500 510) rotate(66) scale(1.36)' }, handset()),
        ribbon('0,0,0 1,1,1', tone.ink),
      ],
    ),
  },
]
