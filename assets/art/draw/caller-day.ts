/** The caller in afternoon light: a tall lean man, his short hair going grey, facing right. */
import { type Attitude, type Face, figure, lowered, type Man, sounds } from './caller.ts'
import { afternoon } from './hours.ts'
import { ellipse, type Focus, lines, plate, ribbon, type Subject, shape, side } from './svg.ts'
import { tone } from './tones.ts'

const back = '590,906 596,950 584,990! 222,940! 240,820 226,680 196,560 190,420 236,270 330,190'
const front = '580,160 690,208 744,296 758,372 744,432 784,500 850,574! 840,610 812,628 760,638!'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 770,664 784,692! 764,702! 774,736 752,764 784,798 786,858 736,892 660,890 ${back}`,
  open: `${front} 772,656 788,672! 680,694! 766,772! 774,802 756,824 788,856 784,910 730,934 650,926 ${back}`,
}

const mouths: Record<Face['mouth'], () => string> = {
  closed: () => ribbon('636,702,8 700,703,20 782,696,17', tone.ink),
  open: () =>
    shape('790,668! 734,658 656,692! 690,738 764,764! 780,754!', tone.ink) +
    shape('776,678! 734,672 696,688! 744,696 774,696!', tone.paper),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () =>
    ribbon('602,496,8 648,514,20 694,504,18', tone.ink) +
    lines(['618,538 650,552 686,544'], tone.mid, 5),
  ahead: () => eye(0),
  up: () => eye(-14),
}

/** The lid over an eye seen from the side, and the pupil at its front. */
const eye = (y: number): string =>
  ellipse(664, 498 + y, 37, tone.ink, 39) +
  ribbon(`602,${490 + y},6 642,${466 + y},13 704,${466 + y},12`, tone.ink) +
  ellipse(682, 484 + y, 8, tone.paper) +
  lines(
    [`612,${532 + y} 648,${552 + y} 692,${542 + y}`, `632,${558 + y} 666,${566 + y}`],
    tone.mid,
    5,
  )

/** Brows go up when he looks up. */
const lift: Record<Face['eye'], number> = { down: 8, ahead: 0, up: -24 }

const features = ({ mouth, eye }: Face): string =>
  ribbon(
    `586,${366 + lift[eye]},14 640,${352 + lift[eye]},23 712,${370 + lift[eye]},21`,
    tone.ink,
  ) +
  eyes[eye]() +
  ribbon('758,614,3 778,594,12 806,608,7', tone.ink) +
  mouths[mouth]() +
  // the jaw, and its shade on the neck
  shape('440,610! 480,740 560,840 690,900 596,930! 580,980! 470,960 430,800', tone.light) +
  ribbon('440,616,4 484,740,12 560,836,14 680,892,10', tone.ink) +
  // crow's feet, the fold beside the mouth, the brow, the hollow of the cheek
  lines(['564,470 586,482', '554,494 582,496', '562,520 586,510'], tone.mid, 5) +
  lines(['746,612 700,640 670,690', '600,296 660,282 724,302', '600,246 690,244'], tone.mid, 6) +
  lines(['640,600 670,660', '610,610 640,690', '742,804 732,850', '600,596 630,636'], tone.light, 7)

const ear = (): string =>
  shape('470,600 400,616 344,560 316,480 334,406 396,386 456,420 476,500', tone.paper, {
    stroke: tone.ink,
    'stroke-width': 22,
  }) + lines(['356,500 362,440 406,424 436,450', '376,480 396,520 392,560'], tone.mid, 7)

/**
 * Short and brushed back from a high brow, clear of ear and collar: hair that stood at the nape was
 * read as a woman's. The grey in it is thinner than a dot of the coarsest screen.
 */
const hair = (): string =>
  shape(
    '610,236! 650,190 610,146 500,118 370,132 256,196 188,310 170,430 186,560 216,640! 296,632! 334,560! 314,470 340,400 420,376 460,416! 462,520! 510,510! 508,400 520,320 556,266!',
    tone.dark,
  ) +
  lines(
    [
      '616,190 520,160 420,174 320,240',
      '570,214 480,194 380,236 290,330',
      '524,254 430,258 330,326 260,430',
      '492,320 420,320 330,376 280,480',
      '230,400 224,500 250,600',
    ],
    tone.light,
    9,
  )

/** The shirt's collar, which turns with the neck. */
const collar = (): string =>
  shape('196,896! 320,944 460,970 604,976! 622,1046! 460,1040 300,1008 186,964!', tone.paper, {
    stroke: tone.dark,
    'stroke-width': 16,
  })

const head = (face: Face): string =>
  shape(contour[face.mouth], tone.paper, { stroke: tone.ink, 'stroke-width': 27 }) +
  features(face) +
  hair() +
  ear() +
  collar()

const body = (): string =>
  shape(
    '214,884! 130,944 20,1030 -70,1150 -130,1700! 1060,1700! 1000,1300 880,1110 720,1030 540,960! 380,940!',
    tone.dark,
  ) +
  // shirt, tie with its stripes, lapels, buttons, pocket
  shape('420,940! 560,956! 700,1050! 660,1400! 640,1700! 560,1700!', tone.paper) +
  shape('600,1050! 660,1040! 684,1100! 720,1560! 670,1640! 610,1560! 632,1100!', tone.dark) +
  lines(
    ['632,1160 686,1120', '628,1240 694,1190', '624,1320 700,1270', '620,1400 708,1350'],
    tone.paper,
    12,
  ) +
  lines(['700,1050 780,1180 680,1560', '420,950 440,1150 580,1640'], tone.mid, 6) +
  lines(['850,1200 960,1184 964,1210'], tone.light, 8) +
  lines(
    [
      '60,1120 0,1700',
      '140,1070 80,1700',
      '790,1120 820,1700',
      '850,1140 900,1700',
      '920,1220 980,1700',
    ],
    tone.shade,
    5,
  )

/** The man in afternoon light, whatever he does. */
export const dayMan: Man = { body, head }

const box = { x: 204, y: 130, width: 764, height: 960 }

const draw = (
  name: string,
  alt: string,
  attitude: Attitude,
  focus: Focus = box,
  sheet = side,
): Subject => ({
  name: `caller-day.${name}`,
  alt: `A man at a telephone in afternoon light, ${alt}`,
  focus: { ...focus, close: true },
  sheet,
  svg: plate(afternoon.definitions, [...afternoon.parts, figure(dayMan, attitude)], sheet),
})

/** Where the handset is while he listens or speaks, and the elbow of that arm. */
export const atEar = { hold: { x: 618, y: 800, turn: 55 }, elbow: { x: 330, y: 1560 } }

/** The caller in afternoon light, in his four attitudes. */
export const callerDay: Subject[] = [
  draw('speaking', 'speaking', {
    ...atEar,
    mouth: 'open',
    eye: 'ahead',
    turn: -4,
    more: sounds(850, 664),
  }),
  draw('listening', 'listening', { ...atEar, mouth: 'closed', eye: 'down', turn: 3 }),
  draw('pause', 'silent, looking up, the receiver still at his ear', {
    ...atEar,
    mouth: 'closed',
    eye: 'up',
    turn: -9,
  }),
  draw(
    'hanging-up',
    'hanging up',
    { mouth: 'closed', eye: 'down', turn: 3, ...lowered },
    { x: 205, y: 135, width: 920, height: 1250 },
    { ...side, left: -340 },
  ),
]
