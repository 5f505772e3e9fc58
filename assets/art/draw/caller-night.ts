/**
 * The caller at night: a broad heavy man, his grey hair brushed back, facing left. Drawn facing
 * right, like the other, and mirrored whole.
 */
import { type Attitude, type Face, figure, lowered, type Man, sounds } from './caller.ts'
import { midnight } from './hours.ts'
import {
  ellipse,
  type Focus,
  group,
  lines,
  otherSide,
  plate,
  ribbon,
  type Subject,
  shape,
} from './svg.ts'
import { tone } from './tones.ts'

const back = '610,906 566,960 570,1040! 210,1040! 200,840 170,660 160,460 250,280'
const front = '540,180 660,236 716,320 730,390 704,440 748,508 800,560 816,606 784,642 718,644!'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 732,668 752,696! 742,728 720,754 740,800 716,856 664,890 ${back}`,
  open: `${front} 732,662 754,676! 650,706! 738,786! 716,808 730,852 708,898 656,920 ${back}`,
}

const mouths: Record<Face['mouth'], () => string> = {
  closed: () => ribbon('614,714,0 662,710,18 746,702,19', tone.ink),
  open: () =>
    shape('758,674! 698,664 624,702! 656,774 734,796! 752,786!', tone.ink) +
    shape('744,684! 700,678 660,694! 710,704 742,704!', tone.paper),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () =>
    ribbon('562,496,0 612,520,20 676,506,20', tone.ink) +
    lines(['580,536 612,552 654,546'], tone.mid, 5),
  ahead: () => eye(0),
  up: () => eye(-14),
}

const eye = (y: number): string =>
  ellipse(652, 500 + y, 36, tone.ink, 38) +
  ribbon(`550,${508 + y},0 610,${470 + y},18 692,${468 + y},14`, tone.ink) +
  ellipse(666, 486 + y, 8, tone.paper) +
  lines(
    [
      `586,${534 + y} 632,${552 + y} 676,${540 + y}`,
      `596,${552 + y} 636,${570 + y} 668,${560 + y}`,
    ],
    tone.mid,
    5,
  )

/** Brows go up when he looks up. */
const lift: Record<Face['eye'], number> = { down: 8, ahead: 0, up: -24 }

const features = ({ mouth, eye }: Face): string =>
  ribbon(
    `520,${384 + lift[eye]},14 598,${370 + lift[eye]},30 680,${396 + lift[eye]},26`,
    tone.ink,
  ) +
  eyes[eye]() +
  ribbon('722,622,3 742,600,12 770,612,8', tone.ink) +
  mouths[mouth]() +
  lines(
    ['708,620 660,652 626,700', '560,310 620,296 690,318', '580,270 630,262 670,280'],
    tone.mid,
    6,
  ) +
  lines(
    ['512,480 540,490', '506,506 536,506', '620,830 590,850 560,846', '560,900 520,930'],
    tone.mid,
    6,
  ) +
  lines(['540,610 586,676', '508,616 562,704', '480,630 540,730', '454,648 516,748'], tone.light, 7)

const ear = (): string =>
  shape('370,580 334,500 352,436 404,428 432,476 424,556 402,604', tone.paper, {
    stroke: tone.dark,
    'stroke-width': 12,
  }) + lines(['360,496 376,462 404,460 410,504 388,536 396,566'], tone.mid, 6)

/** Grey, brushed back from a high forehead. */
const hair = (): string =>
  shape(
    '580,200! 500,150 380,138 250,172 160,272 126,420 140,560 196,690! 300,690! 320,590 350,550 420,520! 436,430 446,340 500,256!',
    tone.mid,
  ) +
  lines(
    [
      '556,210 430,196 300,244 210,340',
      '510,236 410,230 300,290 220,400',
      '470,290 380,300 290,370 220,490',
      '440,350 370,370 290,450 230,580',
      '400,420 330,470 270,560 240,650',
    ],
    tone.ink,
    7,
  ) +
  lines(['536,186 420,166 300,196 200,296', '220,350 170,450 176,560'], tone.paper, 9)

const head = (face: Face): string =>
  shape(contour[face.mouth], tone.paper) + features(face) + hair() + ear()

const body = (): string =>
  shape(
    '240,980! 140,1010 20,1066 -60,1160 -120,1700! 1090,1700! 1040,1300 900,1090 740,1030 560,990!',
    tone.ink,
    { stroke: tone.paper, 'stroke-width': 26 },
  ) +
  // shirt, tie with its dots, lapels, buttons
  shape('460,990! 600,990! 740,1080! 700,1400! 690,1700! 600,1700!', tone.paper) +
  shape('640,1080! 704,1066! 730,1130! 760,1600! 710,1680! 650,1600! 668,1130!', tone.dark) +
  [1170, 1240, 1310, 1380, 1450, 1520]
    .flatMap((y) => [682, 720].map((x) => ellipse(x, y + (x - 682) / 2, 8, tone.paper)))
    .join('') +
  lines(['740,1080 820,1200 720,1600', '460,1000 470,1160 620,1680'], tone.shade, 7) +
  lines(
    ['20,1110 -40,1700', '110,1060 50,1700', '840,1110 880,1700', '950,1200 1000,1700'],
    tone.dark,
    6,
  )

const man: Man = { body, head }

const box = { x: 75, y: 140, width: 735, height: 935 }

const draw = (
  name: string,
  alt: string,
  attitude: Attitude,
  focus: Focus = box,
  sheet = otherSide,
): Subject => ({
  name: `caller-night.${name}`,
  alt: `A man at a telephone at night, ${alt}`,
  focus: { ...focus, close: true },
  sheet,
  svg: plate(
    midnight.definitions,
    [group({ transform: 'matrix(-1 0 0 1 1000 0)' }, ...midnight.parts, figure(man, attitude))],
    sheet,
  ),
})

const atEar = { hold: { x: 580, y: 800, turn: 50 }, elbow: { x: 150, y: 1520 } }

/** The caller at night, in his four attitudes. */
export const callerNight: Subject[] = [
  draw('speaking', 'speaking', {
    ...atEar,
    mouth: 'open',
    eye: 'ahead',
    turn: -4,
    more: sounds(806, 706),
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
    { mouth: 'closed', eye: 'down', turn: 5, ...lowered },
    { x: -125, y: 140, width: 950, height: 1240 },
    { ...otherSide, left: -650 },
  ),
]
