import { group, linear, plate, rect, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'
import { dice } from './view.ts'

/** Bars for typed lines: two short ones for the head, then paragraphs that end short. */
function typing(): string {
  const roll = dice(11)
  const bars = [rect(0, 0, 210, 26, tone.ink), rect(0, 54, 130, 16, tone.shade)]
  let y = 132
  for (const lines of [3, 4, 3]) {
    for (let i = 0; i < lines; i++) {
      const width = i === lines - 1 ? 150 + roll() * 120 : 380 + roll() * 30
      bars.push(rect(0, y, Math.round(width), 17, tone.dark))
      y += 39
    }
    y += 32
  }
  return bars.join('')
}

/** One paper under a hard lamp: a government's summary, of which only the shape is drawn. */
export const readoutPage = [
  {
    name: 'readout-page.plain',
    alt: 'A drawn sheet of paper under a hard lamp. Its lines are plain bars; there is nothing to read.',
    focus: { x: 500, y: 520 },
    svg: plate(
      [
        linear(
          'desk',
          [900, 0],
          [100, 1100],
          [
            [0, tone.shade],
            [0.5, tone.dark],
            [1, tone.ink],
          ],
        ),
        linear(
          'sheet',
          [760, 120],
          [240, 980],
          [
            [0, tone.paper],
            [0.7, tone.highlight],
            [1, tone.light],
          ],
        ),
      ],
      [
        rect(0, 0, 1000, 1400, 'url(#desk)'),
        group(
          { transform: 'rotate(-7 500 540)' },
          shape('196,176! 700,176! 720,900 760,1070! 150,1050! 190,900!', tone.ink),
          shape(
            '238,120! 762,120! 766,560 790,962! 752,986 660,990! 236,1000! 228,560!',
            'url(#sheet)',
          ),
          `<g transform="translate(294 192)">${typing()}</g>`,
          // a corner that curls, its shade, its underside
          shape('640,1000! 720,930 790,962! 770,900 742,858! 716,900 672,960!', tone.mid),
          shape('660,992! 700,930 770,880! 790,962!', tone.light),
          shape('660,992! 720,976 790,962! 776,912 764,888! 740,930 700,962!', tone.shade),
          // paper clip
          ribbon('676,92,9 676,210,9', tone.shade),
          ribbon('706,104,9 706,190,9', tone.shade),
          ribbon('676,96,9 690,78,9 706,96,9', tone.shade),
        ),
        // the edge of the lamp's light
        shape('-20,560! 420,1400! -20,1400!', tone.ink, { opacity: 0.62 }),
      ],
    ),
  },
]
