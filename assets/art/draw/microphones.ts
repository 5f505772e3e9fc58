import { ellipse, group, line, linear, plate, rect, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'

/** A foam ball on a stem. */
const ball = (x: number, y: number, r: number, stem: string): string =>
  line(stem, tone.ink, 26) +
  ellipse(x, y, r, tone.ink) +
  ellipse(x - r * 0.28, y - r * 0.3, r * 0.42, tone.shade) +
  ellipse(x - r * 0.36, y - r * 0.4, r * 0.17, tone.light)

/** A capsule with a blank station cube below it. */
const cube = (x: number, y: number, turn: number): string =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    rect(-18, 90, 36, 520, tone.ink),
    rect(-40, -120, 80, 150, tone.ink, { rx: 38 }),
    ribbon('-18,-92,0 -20,-40,9 -18,6,0', tone.light),
    shape('-62,22! 30,22! 30,124! -62,124!', tone.paper),
    shape('30,22! 66,6! 66,104! 30,124!', tone.mid),
    shape('-62,22! -26,6! 66,6! 30,22!', tone.highlight),
  )

/** An aide who speaks by name, as no particular man: the frame and the shadow keep his face. */
export const microphones = [
  {
    name: 'microphones.plain',
    alt: 'A drawn man in a dark suit at a cluster of microphones. His face above the mouth is in shadow.',
    focus: { x: 500, y: 520 },
    svg: plate(
      [
        linear(
          'wall',
          [0, 0],
          [1000, 300],
          [
            [0, tone.paper],
            [0.6, tone.highlight],
            [1, tone.light],
          ],
        ),
        linear(
          'face',
          [0, 60],
          [0, 330],
          [
            [0, tone.ink],
            [0.62, tone.dark],
            [1, tone.shade],
          ],
        ),
      ],
      [
        rect(0, 0, 1000, 1400, 'url(#wall)'),
        // his shadow on the wall: the flash is to the left
        shape(
          '600,-40! 900,-40! 910,160 880,300 1000,390 1060,520! 1060,1400! 700,1400! 640,400!',
          tone.mid,
        ),
        // head and neck
        shape(
          '330,-60! 690,-60! 694,120 680,250 640,340 560,396 470,396 390,346 344,250 332,110',
          tone.dark,
        ),
        shape('412,330! 610,330! 626,470! 500,600! 392,470!', tone.shade),
        // what the flash finds: jaw, mouth, ear
        shape(
          '344,214! 352,268 396,340 470,392 520,396! 500,340 440,330 410,280 396,214!',
          tone.paper,
        ),
        shape('436,214! 520,200! 548,250 520,272 470,262 440,270!', tone.light),
        ribbon('448,302,0 500,292,9 566,304,0', tone.ink),
        ribbon('470,330,0 506,334,6 540,328,0', tone.light),
        shape('330,120 306,110 300,170 318,222 340,226!', tone.light),
        rect(0, -20, 1000, 236, 'url(#face)', { opacity: 0 }),
        // shirt, collar, tie
        shape('392,430! 500,560! 630,430! 650,520! 560,1000! 470,1000! 384,520!', tone.paper),
        shape('392,424! 372,470! 436,580! 500,520!', tone.highlight),
        shape('630,424! 656,470! 578,590! 500,520!', tone.mid),
        shape('472,548! 500,520! 540,552! 528,604! 556,900! 500,980! 456,900! 486,604!', tone.ink),
        // suit
        shape(
          '384,440! 300,500 150,556 60,640 10,800 -20,1400! 1020,1400! 1000,820 940,650 850,566 720,510 640,440! 600,700 520,1100! 470,1000 420,700!',
          tone.ink,
        ),
        ribbon('372,470,0 250,530,12 120,590,16 50,700,14 20,900,0', tone.shade),
        shape('384,446! 330,520! 350,640! 318,676! 470,1000! 430,760 404,600!', tone.dark),
        // the cluster
        ball(330, 700, 74, '330,760 360,1000 430,1300'),
        cube(654, 720, 10),
        ball(510, 660, 62, '510,700 505,1000 500,1300'),
        cube(440, 790, -8),
        ball(590, 846, 84, '590,900 560,1100 520,1300'),
        ball(300, 900, 66, '300,940 360,1100 440,1300'),
      ],
    ),
  },
]
