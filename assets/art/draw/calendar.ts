import { group, linear, plate, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, type Spot } from './view.ts'

const [COLUMNS, ROWS, PITCH] = [7, 5, 92]
const square = (column: number, row: number): Spot[] => {
  const [x, y] = [32 + column * PITCH, 206 + row * PITCH]
  return [
    [x, y],
    [x + 76, y],
    [x + 76, y + 76],
    [x, y + 76],
  ]
}
const squares = Array.from({ length: COLUMNS * ROWS - 3 }, (_, i) =>
  square(i % COLUMNS, Math.floor(i / COLUMNS)),
)

/** Hindsight: a page of days, blank but for the one that came. */
export const calendar = [
  {
    name: 'calendar.plain',
    alt: 'A drawn page of a wall calendar, its squares blank and one of them black. A corner is torn off, and hard light falls across.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'wall',
          [0, 0],
          [1600, 1100],
          [
            [0, tone.mid],
            [1, tone.dark],
          ],
        ),
        linear(
          'page',
          [0, 0],
          [700, 700],
          [
            [0, tone.paper],
            [1, tone.light],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#wall)'),
        // light from a window, cut by its bars
        shape('60,-20! 620,-20! 1380,1220! 820,1220!', tone.highlight),
        shape('700,-20! 1180,-20! 1940,1220! 1460,1220!', tone.highlight),
        group(
          { transform: 'translate(456 128) rotate(-3 344 350)' },
          shape('40,60! 736,40! 752,760! 60,780!', tone.ink, { opacity: 0.75 }),
          // the next page below shows at the tear
          rect(6, 8, 688, 712, tone.shade),
          shape(
            '0,0! 688,0! 688,470! 640,500! 600,566! 560,580! 520,652! 470,668! 440,712! 0,712!',
            'url(#page)',
          ),
          rect(0, 0, 688, 120, tone.ink),
          ...[70, 180, 290, 400, 510, 620].map((x) =>
            rect(x - 14, -34, 26, 76, tone.light, { rx: 13 }),
          ),
          facets(
            tone.mid,
            squares.filter((_, i) => i % 7 !== -1),
          ),
        ),
      ],
      wide,
    ),
  },
]
