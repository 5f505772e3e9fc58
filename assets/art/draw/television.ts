import {
  clip,
  ellipse,
  group,
  line,
  linear,
  plate,
  radial,
  rect,
  ribbon,
  shape,
  upright,
} from './svg.ts'
import { tone } from './tones.ts'

const glass =
  'M300 252Q500 240 700 252Q742 256 748 300Q760 450 748 600Q742 644 700 648Q500 660 300 648Q258 644 252 600Q240 450 252 300Q258 256 300 252z'

/** State television: a set in a dark room, and the outline of somebody who reads the news. */
export const television = [
  {
    name: 'television.plain',
    alt: 'A drawn television set in a dark room. On its screen is the dark outline of a newsreader at a desk.',
    focus: { x: 180, y: 190, width: 640, height: 640 },
    sheet: upright,
    svg: plate(
      [
        radial('room', [500, 440], 700, [
          [0.3, tone.shade],
          [0.62, tone.dark],
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
        radial('table', [500, 830], 620, [
          [0, tone.paper],
          [0.45, tone.light],
          [1, tone.dark],
        ]),
        clip('glass', glass),
        '<pattern id="scan" width="8" height="26" patternUnits="userSpaceOnUse"><path opacity=".2" d="M0 0h8v8h-8z"/></pattern>',
      ],
      [
        rect(-300, 0, 1600, 1400, 'url(#room)'),
        // aerial
        line('488,206 360,10', tone.light, 11),
        line('512,206 680,-20', tone.light, 11),
        shape('420,212 452,180 548,180 580,212', tone.ink),
        ribbon('440,196,0 470,184,6 530,184,0', tone.mid),
        // table, lit by the picture
        shape('-300,806! 1300,806! 1300,960! -300,960!', 'url(#table)'),
        shape('250,806! 750,806! 720,850! 280,850!', tone.ink),
        rect(-300, 960, 1600, 440, tone.ink),
        rect(-300, 960, 1600, 14, tone.mid),
        // case
        rect(186, 204, 628, 580, tone.ink, { rx: 52 }),
        ribbon('202,720,0 200,460,9 206,250,9 250,218,0', tone.mid),
        ribbon('250,214,0 500,208,8 740,214,0', tone.shade),
        rect(218, 224, 564, 452, tone.dark, { rx: 70 }),
        shape('260,776! 310,776! 296,818! 262,818!', tone.ink),
        shape('740,776! 690,776! 704,818! 738,818!', tone.ink),
        group(
          { 'clip-path': 'url(#glass)' },
          rect(236, 236, 528, 428, 'url(#studio)'),
          // a picture behind the desk
          rect(548, 292, 176, 136, tone.mid),
          ellipse(636, 360, 50, tone.paper),
          // newsreader: shoulders, head, the lamp on one side of both
          shape(
            '250,620! 264,540 308,498 378,472! 386,440! 366,412 356,364 372,312 416,290 462,308 480,358 472,412 452,442! 460,472! 530,498 574,540 588,620!',
            tone.ink,
          ),
          ribbon('384,312,0 366,350,9 370,400,7 388,440,0', tone.mid),
          ribbon('330,498,0 284,528,10 266,590,0', tone.mid),
          shape('398,474! 440,474! 456,580! 420,600! 384,580!', tone.paper),
          shape('408,482! 430,482! 440,580! 420,598! 400,580!', tone.ink),
          // desk and papers
          shape('230,574! 770,574! 770,680! 230,680!', tone.shade),
          shape('230,566! 770,566! 770,586! 230,586!', tone.paper),
          shape('356,548! 470,548! 486,568! 346,568!', tone.paper),
          rect(236, 236, 528, 428, 'url(#scan)'),
        ),
        // the window of some other room, in the bulge of the glass
        shape('276,292 290,274 350,270 300,330 276,372', tone.paper, { opacity: 0.8 }),
        ellipse(726, 728, 24, tone.shade),
        ellipse(722, 724, 14, tone.light),
        ellipse(656, 728, 24, tone.shade),
        ellipse(652, 724, 14, tone.light),
        ...[268, 298, 328, 358, 388].map((x) => rect(x, 710, 14, 38, tone.shade)),
      ],
      upright,
    ),
  },
]
