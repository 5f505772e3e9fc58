import { clip, group, linear, plate, rect, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, type Spot } from './view.ts'

const [COLUMNS, PITCH, SIDE] = [7, 92, 78]
const square = (index: number): Spot[] => {
  const [x, y] = [31 + (index % COLUMNS) * PITCH, 168 + Math.floor(index / COLUMNS) * PITCH]
  return [
    [x, y],
    [x + SIDE, y],
    [x + SIDE, y + SIDE],
    [x, y + SIDE],
  ]
}

/** Where the calendar hangs. */
const hung = 'translate(456 110) rotate(-4 344 350)'
const unhung = 'rotate(4 344 350) translate(-456 -110)'

/** February 2022, weeks from Monday: it begins on the Tuesday, and the 24th is index 24. */
const days = Array.from({ length: 28 }, (_, i) => i + 1)
const THE_DAY = 24

/** Hindsight: a page of days, blank but for the one that came. */
export const calendar = [
  {
    name: 'calendar.plain',
    alt: 'A drawn page of a wall calendar, its squares blank and one of them black. A corner is torn off, and hard light falls across.',
    focus: { x: 430, y: 80, width: 760, height: 750 },
    sheet: wide,
    svg: plate(
      [
        clip('paper', 'M0-34h688v744h-688z'),
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
        shape('20,-20! 770,-20! 1570,1220! 820,1220!', tone.highlight),
        shape('860,-20! 1320,-20! 2120,1220! 1660,1220!', tone.highlight),
        group(
          { transform: hung },
          shape('50,50! 744,40! 790,740! 96,770!', tone.ink),
          // the page below shows at the tear
          rect(8, 10, 688, 700, tone.shade),
          // the tear: its paper edge, then the page
          shape(
            '688,440! 650,476! 634,520! 590,548! 574,600! 520,622! 500,668! 452,682! 424,700! 560,700! 688,560!',
            tone.shade,
          ),
          shape(
            '0,0! 688,0! 688,430! 644,462! 624,512! 580,536! 562,590! 508,612! 486,660! 438,674! 404,700! 0,700!',
            tone.highlight,
          ),
          shape(
            '0,0! 688,0! 688,400! 636,446! 612,500! 566,524! 546,578! 494,598! 470,648! 420,664! 384,700! 0,700!',
            'url(#page)',
          ),
          facets(tone.mid, days.filter((day) => day !== THE_DAY).map(square)),
          facets(tone.ink, [square(THE_DAY)]),
          rect(0, 0, 688, 128, tone.dark),
          rect(0, 0, 688, 18, tone.ink),
          ...[70, 180, 290, 400, 510, 620].map(
            (x) =>
              rect(x - 20, 30, 40, 40, tone.ink, { rx: 20 }) +
              rect(x - 13, -34, 26, 88, tone.paper, { rx: 13 }),
          ),
          // the bar's shadow runs on over the page
          group(
            { 'clip-path': 'url(#paper)' },
            group(
              { transform: unhung },
              shape('790,12! 880,12! 1396,812! 1306,812!', tone.ink, { opacity: 0.45 }),
            ),
          ),
        ),
      ],
      wide,
    ),
  },
]
