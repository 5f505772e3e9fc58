import { ellipse, line, linear, plate, radial, rect, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'

/** Folds of the curtain: [left edge, width], uneven as cloth is. */
const folds: readonly [number, number][] = [
  [-10, 70],
  [92, 46],
  [176, 64],
  [280, 40],
  [352, 58],
  [446, 44],
  [528, 62],
  [628, 42],
  [704, 66],
  [806, 48],
  [890, 70],
]

const microphone = (stem: string, x: number, y: number, turn: number): string =>
  line(stem, tone.ink, 15) +
  `<g transform="translate(${x} ${y}) rotate(${turn})">${
    rect(-27, -84, 54, 96, tone.ink, { rx: 27 }) + rect(6, -70, 12, 52, tone.light, { rx: 6 })
  }</g>`

/** An official on background: the light is there, and nobody in it. */
export const lectern = [
  {
    name: 'lectern.plain',
    alt: 'A drawn lectern with two microphones before a curtain. The lamp lights the place where a head would be: it is empty.',
    focus: { x: 500, y: 520 },
    svg: plate(
      [
        linear(
          'fold',
          [0, 0],
          [1, 0],
          [
            [0, tone.ink],
            [1, tone.dark],
          ],
        ),
        radial('pool', [500, 350], 255, [
          [0, tone.paper],
          [0.86, tone.highlight],
          [1, tone.light],
        ]),
      ],
      [
        rect(0, 0, 1000, 1400, tone.dark),
        ...folds.map(([x, w]) => rect(x, 0, w, 1400, tone.ink)),
        // the beam, then the pool it makes
        shape('960,-20! 1010,-20! 712,470! 360,170!', tone.shade, { opacity: 0.55 }),
        ellipse(500, 350, 255, 'url(#pool)', 262),
        ...folds
          .filter(([x]) => x > 240 && x < 720)
          .map(([x, w]) => ribbon(`${x + w},80,0 ${x + w},350,5 ${x + w},640,0`, tone.light)),
        // microphones reach into the light and find nobody
        microphone('452,740 446,640 414,560', 412, 556, -18),
        microphone('552,740 558,640 590,560', 592, 556, 18),
        // the desk: top, lit edge, front, shaded side
        shape('262,700! 738,700! 790,772! 210,772!', tone.mid),
        shape('262,700! 738,700! 744,710! 256,710!', tone.paper),
        shape('342,712! 640,712! 664,760! 322,760!', tone.paper),
        shape('210,772! 790,772! 784,812! 216,812!', tone.light),
        shape('246,812! 754,812! 724,1400! 276,1400!', tone.shade),
        shape('246,812! 754,812! 752,850! 250,850!', tone.ink),
        shape('620,812! 754,812! 724,1400! 606,1400!', tone.dark),
        shape('300,872! 592,872! 584,1400! 312,1400!', tone.mid),
      ],
    ),
  },
]
