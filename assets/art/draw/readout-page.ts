import { group, linear, lines, plate, rect, shape, upright } from './svg.ts'
import { tone } from './tones.ts'
import { dice, facets, type Spot } from './view.ts'

const bar = (x: number, y: number, width: number, height: number): Spot[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Where the typing begins, from the left: the margin is wide. */
const MARGIN = 296

/** How far each line runs on a coarse screen, from the margin: no two alike, none near the edge. */
const RAGGED = [420, 330, 450, 180, 400, 270] as const

/** From one line of a coarse screen to the next: about four of its dots. */
const PITCH = 108

/** A typed line of words between two ends, each a bar; the gaps are too narrow for a coarse screen. */
function words(roll: () => number, y: number, length: number, height: number): Spot[][] {
  const bars: Spot[][] = []
  for (let x = 0; x < length - 20; ) {
    const word = Math.min(length - x, 36 + Math.round(roll() * 90))
    bars.push(bar(MARGIN + x, y, word, height))
    x += word + 11
  }
  return bars
}

/**
 * A heavy head, then what a coarse screen shows as six heavy lines. A finer one shows that each is
 * two lines of words, close together.
 */
function typing(): string {
  const roll = dice(11)
  const bars = [bar(MARGIN, 172, 170, 74), bar(MARGIN + 180, 172, 130, 74)]
  RAGGED.forEach((length, i) => {
    const y = 302 + i * PITCH
    bars.push(...words(roll, y, length + roll() * 14, 27))
    bars.push(...words(roll, y + 38, length - roll() * 24, 27))
  })
  return facets(tone.ink, bars)
}

/** Its upper right corner is cut off where it is folded over. */
const sheet = '208,90! 664,90! 812,238! 812,954! 208,954!'

/** A sheet under a hard lamp. @param printed what lies on it, as SVG; empty for a blank one */
const underLamp = (printed: string): string =>
  plate(
    [
      linear(
        'desk',
        [1000, 0],
        [60, 1300],
        [
          [0, tone.shade],
          [1, tone.dark],
        ],
      ),
    ],
    [
      rect(-300, 0, 1600, 1400, 'url(#desk)'),
      group(
        { transform: 'rotate(-3 500 520)' },
        shape('160,130! 700,130! 770,260! 770,1010! 160,1010!', tone.ink),
        shape(sheet, tone.paper, { stroke: tone.ink, 'stroke-width': 10 }),
        printed,
        shape('664,90! 664,238! 812,238!', tone.light, {
          stroke: tone.ink,
          'stroke-width': 26,
          'stroke-linejoin': 'round',
        }),
      ),
    ],
    upright,
  )

/** Where a sheet was folded for an envelope. */
const FOLDS = ['214,388 806,382', '214,676 806,684']

const focus = { x: 180, y: 62, width: 660, height: 920, close: true }

/** One sheet of print: a government's summary, of which only the shape is drawn; and one with nothing on it. */
export const readoutPage = [
  {
    name: 'readout-page.plain',
    alt: 'A drawn sheet of paper, its corner folded over, under a hard lamp. Its lines are plain bars; there is nothing to read.',
    focus,
    sheet: upright,
    // folds, a rule, the number of the page
    svg: underLamp(
      lines([...FOLDS, '296,276 640,276', '560,926 584,926'], tone.light, 4) + typing(),
    ),
  },
  {
    name: 'blank-page.plain',
    alt: 'A drawn sheet of paper, its corner folded over, under a hard lamp. Nothing is written on it.',
    focus,
    sheet: upright,
    svg: underLamp(lines(FOLDS, tone.light, 4)),
  },
]
