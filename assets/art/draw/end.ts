import { ellipse, line, linear, plate, radial, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'

/** The holes of the dial. */
const holes = Array.from({ length: 10 }, (_, i) => {
  const turn = ((i * 30 - 60) * Math.PI) / 180
  return ellipse(
    Math.round(790 + 108 * Math.cos(turn)),
    Math.round(640 + 78 * Math.sin(turn)),
    21,
    tone.ink,
    16,
  )
})

/** The end: the telephone is only a thing again. */
export const end = [
  {
    name: 'end.plain',
    alt: 'A drawn telephone with its handset back on the rest, low light from the left, a long shadow to the right.',
    focus: { x: 420, y: 190, width: 790, height: 700 },
    sheet: wide,
    svg: plate(
      [
        radial('sky', [330, 560], 1150, [
          [0, tone.paper],
          [0.3, tone.highlight],
          [0.6, tone.mid],
          [1, tone.dark],
        ]),
        linear(
          'table',
          [100, 800],
          [1500, 800],
          [
            [0, tone.paper],
            [0.4, tone.light],
            [1, tone.dark],
          ],
        ),
      ],
      [
        rect(0, 0, 1600, 1200, 'url(#sky)'),
        rect(0, 700, 1600, 500, 'url(#table)'),
        // shadow thrown long
        shape('560,846! 1080,760! 1640,800! 1640,960! 1060,900!', tone.ink),
        // cord
        ...['520,806 450,850 380,830 300,800 220,830 150,890 40,880 -40,900'].map(
          (way) =>
            line(way, tone.ink, 30) +
            line(way, tone.mid, 16, { 'stroke-dasharray': '9 13', 'stroke-linecap': 'butt' }),
        ),
        // body
        shape(
          '610,430! 970,430! 1010,520 1070,740 1090,830! 1060,868 520,868 490,830! 510,740 570,520',
          tone.dark,
        ),
        shape(
          '610,430! 660,430! 640,540 580,760 560,868! 520,868 490,830! 510,740 570,520',
          tone.highlight,
        ),
        shape('490,830! 1090,830! 1060,872 520,872', tone.ink),
        shape('640,430! 940,430! 952,470! 628,470!', tone.shade),
        ribbon('974,440,0 1012,560,8 1066,770,9 1076,830,0', tone.mid),
        // dial
        ellipse(790, 640, 160, tone.ink, 118),
        ellipse(784, 634, 152, tone.light, 112),
        ...holes,
        ellipse(790, 640, 58, tone.paper, 42),
        // rest
        shape('600,360! 640,350! 664,440! 590,440!', tone.ink),
        shape('940,350! 980,360! 990,440! 916,440!', tone.ink),
        // handset
        shape(
          '440,330 460,270 540,236 660,220 790,214 920,220 1040,236 1120,270 1140,330 1130,400 1080,420 1000,410 980,360! 930,322 790,312 650,322 600,360! 580,410 500,420 450,400',
          tone.ink,
        ),
        ribbon('456,330,0 476,284,12 560,254,12 700,238,9 900,236,0', tone.paper),
        ribbon('450,350,0 458,390,10 490,408,0', tone.light),
        ribbon('990,392,0 1040,404,8 1100,396,0', tone.shade),
      ],
      wide,
    ),
  },
]
