import { ellipse, linear, plate, rect, ribbon, shape, wide } from './svg.ts'
import { tone } from './tones.ts'
import { facets, type Spot } from './view.ts'

/** Slanted bands across the arm between its near and its far end; it thins with distance. */
const bands = Array.from({ length: 9 }, (_, i): Spot[] => {
  const along = (t: number, side: number): Spot => {
    const k = 1 - 0.62 * (t / (t + 0.9)) * 1.9
    return [470 + 1120 * (t / (t + 0.62)) * 1.12, 505 - 62 * (t / (t + 0.62)) + side * 34 * k]
  }
  const t = 0.02 + i * 0.17
  return [along(t, -1), along(t + 0.085, -1), along(t + 0.06, 1), along(t - 0.025, 1)]
})

/** What is not known: a barrier in snow, nobody at it, and no telling what lies behind. */
export const crossroads = [
  {
    name: 'crossroads.plain',
    alt: 'A drawn border barrier in snow. Its striped arm runs out to the right and is lost in white; nobody is there.',
    focus: { x: 800, y: 480 },
    sheet: wide,
    svg: plate(
      [
        linear(
          'drift',
          [0, 640],
          [0, 1200],
          [
            [0, tone.paper],
            [1, tone.light],
          ],
        ),
        linear(
          'fog',
          [760, 0],
          [1260, 0],
          [
            [0, tone.paper],
            [1, tone.paper],
          ],
        ).replace('/><stop', ' stop-opacity="0"/><stop'),
      ],
      [
        rect(0, 0, 1600, 1200, tone.paper),
        rect(0, 640, 1600, 560, 'url(#drift)'),
        // a hut, half lost
        shape('150,380! 400,380! 400,700! 150,720!', tone.light),
        shape('120,390! 160,330! 400,324! 440,384!', tone.highlight),
        shape('200,440! 300,438! 300,540! 200,544!', tone.mid),
        // arm
        shape('460,472! 900,440! 1300,428! 1300,452! 900,486! 460,546!', tone.highlight),
        facets(tone.ink, bands),
        ribbon('460,548,0 800,504,5 1100,470,0', tone.mid),
        rect(700, 300, 900, 400, 'url(#fog)'),
        // post, weight, snow upon them
        ...[0, 1, 2, 3].map((i) =>
          shape(
            `420,${330 + i * 150}! 540,${290 + i * 150}! 540,${365 + i * 150}! 420,${405 + i * 150}!`,
            tone.ink,
          ),
        ),
        shape('510,300! 540,290! 540,900! 510,910!', tone.shade),
        shape('300,470! 430,460! 430,600! 300,612!', tone.dark),
        shape('300,470! 330,468! 330,610! 300,612!', tone.shade),
        shape('408,330 440,270 500,256 556,290! 552,316 500,300 450,322 420,348', tone.paper),
        shape('290,472! 300,446 360,430 436,448! 430,470!', tone.paper),
        // drifts
        shape('240,900 400,850 520,830 640,860 760,910! 620,980! 300,980!', tone.paper),
        ribbon('560,850,0 700,880,16 900,884,20 1100,850,0', tone.light),
        ribbon('0,820,0 200,860,20 360,850,0', tone.light),
        ellipse(640, 960, 330, tone.light, 22),
      ],
      wide,
    ),
  },
]
