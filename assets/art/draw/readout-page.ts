import { clip, group, linear, outline, plate, rect, ribbon, shape, upright } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, type Spot } from './view.ts'

const bar = (x: number, y: number, width: number, height: number): Spot[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Bars for typed lines: a head and a date, then paragraphs, each ending short. */
function typing(): string {
  const roll = dice(11)
  const bars = [bar(294, 196, 220, 30), bar(600, 200, 106, 18)]
  let y = 290
  for (const lines of [3, 4, 3, 2]) {
    for (let i = 0; i < lines; i++) {
      bars.push(bar(294, y, i === lines - 1 ? 140 + roll() * 140 : 384 + roll() * 28, 19))
      y += 42
    }
    y += 34
  }
  return facets(tone.dark, bars)
}

const sheet =
  '236,116! 768,116! 772,420! 768,724! 790,990! 700,1006 560,998! 232,1010! 222,724! 234,420!'

/** One paper under a hard lamp: a government's summary, of which only the shape is drawn. */
export const readoutPage = [
  {
    name: 'readout-page.plain',
    alt: 'A drawn sheet of paper, once folded in three, under a hard lamp. Its lines are plain bars; there is nothing to read.',
    focus: { x: 185, y: 70, width: 630, height: 760, close: true },
    sheet: upright,
    svg: plate(
      [
        linear(
          'desk',
          [1000, 0],
          [60, 1100],
          [
            [0, tone.mid],
            [0.35, tone.shade],
            [0.65, tone.dark],
            [1, tone.ink],
          ],
        ),
        linear(
          'middle',
          [0, 420],
          [0, 724],
          [
            [0, tone.light],
            [0.35, tone.highlight],
            [1, tone.paper],
          ],
        ),
        linear(
          'low',
          [0, 724],
          [0, 1010],
          [
            [0, tone.mid],
            [0.2, tone.light],
            [1, tone.highlight],
          ],
        ),
        clip('sheet', outline(sheet)),
      ],
      [
        rect(-300, 0, 1600, 1400, 'url(#desk)'),
        group(
          { transform: 'rotate(-8 500 540)' },
          // shadow: the folds hold the sheet off the desk
          shape(
            '170,190! 600,150! 720,700! 740,1080! 120,1120! 130,900 180,720 140,480!',
            tone.ink,
          ),
          shape(sheet, tone.paper),
          group(
            { 'clip-path': 'url(#sheet)' },
            rect(200, 420, 600, 304, 'url(#middle)'),
            rect(200, 724, 600, 320, 'url(#low)'),
            typing(),
            ribbon('200,420,3 500,416,4 800,420,3', tone.shade),
            ribbon('200,724,4 500,725,5 800,724,4', tone.shade),
            // the lamp does not reach the far corner
            shape('190,760! 420,1060! 190,1060!', tone.dark, { opacity: 0.6 }),
          ),
          // a corner that lifts: underside, and what it shades
          shape('640,1003! 700,960 760,930 780,866! 790,990! 700,1006!', tone.mid),
          shape('640,1003! 680,930 730,880 780,866! 760,930 700,980!', tone.paper),
        ),
        // paper clip
        group(
          { transform: 'translate(664 66) rotate(-4)' },
          rect(0, 0, 62, 150, 'none', { rx: 31, stroke: tone.ink, 'stroke-width': 14 }),
          rect(4, -4, 62, 150, 'none', { rx: 31, stroke: tone.mid, 'stroke-width': 6 }),
        ),
      ],
      upright,
    ),
  },
]
