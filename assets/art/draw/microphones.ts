import { ellipse, group, linear, plate, rect, ribbon, shape, upright } from './svg.ts'
import { tone } from './tones.ts'

/** A hand microphone pointing up, lit from the left: grille, ring, handle. */
const grille = (x: number, y: number, r: number, turn: number): string => {
  const ring = Math.round(r * 0.86)
  return group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    shape(`${-r * 0.62},${r}! ${r * 0.62},${r}! ${r * 0.4},900! ${-r * 0.4},900!`, tone.ink),
    ribbon(`${-r * 0.4},${r + 40},6 ${-r * 0.26},860,4`, tone.mid),
    ellipse(0, 0, r, tone.ink, Math.round(r * 1.08)),
    ribbon(
      `${-r * 0.5},${-r * 0.7},0 ${-r * 0.72},${-r * 0.1},${r * 0.16} ${-r * 0.5},${r * 0.56},0`,
      tone.light,
    ),
    ribbon(
      `${-r * 0.1},${-r * 0.84},0 ${-r * 0.3},${-r * 0.1},${r * 0.13} ${-r * 0.1},${r * 0.7},0`,
      tone.shade,
    ),
    rect(-ring, Math.round(r * 0.74), ring * 2, Math.round(r * 0.36), tone.mid, { rx: 8 }),
    rect(-ring, Math.round(r * 0.74), Math.round(ring * 0.7), Math.round(r * 0.36), tone.paper, {
      rx: 8,
    }),
  )
}

/** A capsule above a blank cube, where a station would put its name. */
const cube = (x: number, y: number, turn: number): string =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    rect(-18, 90, 36, 620, tone.ink),
    rect(-44, -138, 88, 180, tone.ink, { rx: 42 }),
    ribbon('-20,-108,0 -24,-50,11 -20,6,0', tone.light),
    shape('-70,22! 34,22! 34,140! -70,140!', tone.paper),
    shape('34,22! 76,4! 76,118! 34,140!', tone.shade),
    shape('-70,22! -28,4! 76,4! 34,22!', tone.light),
  )

/** An aide who speaks by name, drawn as no particular man: the frame keeps his face. */
export const microphones = [
  {
    name: 'microphones.plain',
    alt: 'A drawn man in a suit at a cluster of microphones, seen from the chin down.',
    focus: { x: 185, y: 110, width: 630, height: 760, close: true },
    sheet: upright,
    svg: plate(
      [
        linear(
          'wall',
          [0, 0],
          [1000, 300],
          [
            [0, tone.paper],
            [0.5, tone.highlight],
            [1, tone.light],
          ],
        ),
        linear(
          'suit',
          [60, 500],
          [900, 700],
          [
            [0, tone.mid],
            [0.35, tone.shade],
            [1, tone.dark],
          ],
        ),
      ],
      [
        rect(-300, 0, 1600, 1400, 'url(#wall)'),
        // his shadow on the wall: the flash is to the left
        shape(
          '560,-40! 830,-40! 850,120 830,280 900,340 1100,420 1180,560 1220,1400! 700,1400!',
          tone.shade,
        ),
        // head, cut by the frame above the mouth
        shape(
          '318,-60! 700,-60! 694,60 668,150 610,226 548,262 470,262 400,222 346,140 322,40',
          tone.dark,
        ),
        shape(
          '318,-60! 520,-60! 540,-10! 510,40 516,90 500,130 520,200 512,262! 470,262 400,222 346,140 322,40',
          tone.highlight,
        ),
        shape(
          '318,-60! 360,-60! 372,40 400,130 450,214 500,256! 470,262 400,222 346,140 322,40',
          tone.light,
        ),
        ribbon('422,112,0 480,104,9 516,108,11 590,116,0', tone.ink),
        ribbon('450,158,0 480,166,8 514,164,0', tone.mid),
        // neck
        shape('396,214! 440,250 512,266! 640,190! 646,340! 500,470! 380,340!', tone.dark),
        shape('396,214! 440,250 480,262! 440,320 430,400! 376,340!', tone.mid),
        // shirt, collar, tie
        shape('372,320! 500,450! 654,316! 690,420! 580,960! 470,960! 350,420!', tone.paper),
        shape('372,312! 340,372! 426,520! 500,446!', tone.paper),
        shape('372,312! 500,446! 426,520! 434,462!', tone.mid),
        shape('652,306! 686,366! 590,520! 500,446!', tone.light),
        shape('652,306! 500,446! 590,520! 580,460!', tone.shade),
        shape('466,474! 500,446! 548,472! 534,534! 566,900! 504,980! 452,900! 484,534!', tone.ink),
        ribbon('478,560,0 470,700,8 464,860,0', tone.shade),
        // suit
        shape(
          '350,366! 260,430 130,480 50,570 6,760 -20,1400! 1020,1400! 1004,760 956,580 880,494 760,434 690,360! 670,560! 548,1000! 500,1060! 440,900! 366,560!',
          'url(#suit)',
        ),
        shape('346,372! 262,470! 300,600! 256,646! 478,1040! 410,760 366,560!', tone.dark),
        shape('690,364! 776,470! 740,600! 786,650! 530,1050! 610,780 668,560!', tone.ink),
        ribbon('256,646,0 330,800,6 478,1040,0', tone.light),
        ribbon('130,486,0 60,580,12 24,760,14 6,1000,0', tone.highlight),
        // the cluster
        grille(318, 650, 70, -10),
        cube(664, 650, 9),
        grille(488, 628, 62, 0),
        cube(404, 780, -8),
        grille(760, 850, 68, 14),
        grille(578, 810, 88, 3),
        grille(236, 872, 68, -16),
      ],
      upright,
    ),
  },
]
