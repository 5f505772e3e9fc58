import { clip, ellipse, group, line, linear, outline, plate, radial, rect, shape } from './svg.ts'
import { tone } from './tones.ts'

const glass = '262,268 500,254 738,268 752,460 738,652 500,666 262,652 248,460'

/** State television: a set in a dark room, and the outline of a man who reads the news. */
export const television = [
  {
    name: 'television.plain',
    alt: 'A drawn television set in a dark room. On its screen is the dark outline of a newsreader at a desk.',
    focus: { x: 500, y: 520 },
    svg: plate(
      [
        radial('room', [500, 470], 760, [
          [0, tone.shade],
          [0.6, tone.dark],
          [1, tone.ink],
        ]),
        linear(
          'studio',
          [260, 260],
          [740, 640],
          [
            [0, tone.paper],
            [1, tone.light],
          ],
        ),
        clip('glass', outline(glass)),
        '<pattern id="scan" width="8" height="24" patternUnits="userSpaceOnUse"><path d="M0 0h8v7h-8z" fill="#000" opacity=".22"/></pattern>',
      ],
      [
        rect(0, 0, 1000, 1400, 'url(#room)'),
        // aerial
        line('486,214 350,20', tone.light, 9),
        line('514,214 690,0', tone.light, 9),
        shape('440,216 462,190 538,190 560,216', tone.ink),
        // table and the light on it
        shape('60,800! 940,800! 1100,940! -100,940!', tone.mid),
        shape('250,800! 750,800! 830,940! 170,940!', tone.highlight),
        rect(-20, 940, 1040, 460, tone.ink),
        // case
        rect(196, 206, 608, 560, tone.ink, { rx: 44 }),
        rect(214, 222, 572, 500, tone.dark, { rx: 56 }),
        rect(250, 760, 44, 48, tone.ink),
        rect(706, 760, 44, 48, tone.ink),
        group(
          { 'clip-path': 'url(#glass)' },
          rect(240, 240, 520, 440, 'url(#studio)'),
          // the picture behind him
          rect(560, 292, 164, 130, tone.mid),
          ellipse(642, 357, 46, tone.paper),
          // newsreader
          shape(
            '420,312 462,326 480,366 474,412 456,440 458,466! 520,492 560,530 576,600! 264,600! 280,530 322,492 384,466! 384,440 366,412 360,366 378,326',
            tone.ink,
          ),
          shape('404,476! 436,476! 446,560! 420,590! 394,560!', tone.paper),
          shape('414,486! 428,486! 434,560! 420,584! 408,560!', tone.ink),
          // desk
          shape('240,566! 760,590! 760,690! 240,690!', tone.shade),
          shape('240,560! 760,584! 760,600! 240,576!', tone.paper),
          rect(240, 240, 520, 440, 'url(#scan)'),
        ),
        // a shine across the bulge of the glass
        shape('284,300 300,284 380,280 300,330 284,420', tone.paper, { opacity: 0.7 }),
        ellipse(712, 742, 15, tone.light),
        ellipse(660, 742, 15, tone.light),
        ...[300, 326, 352, 378, 404].map((x) => rect(x, 732, 12, 22, tone.mid)),
      ],
    ),
  },
]
