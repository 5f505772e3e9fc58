/** The caller in afternoon light: a tall lean man with a full head of dark hair, facing right. */
import { type Attitude, type Face, figure, lowered, type Man, sounds } from './caller.ts'
import { afternoon } from './hours.ts'
import { ellipse, type Focus, lines, plate, ribbon, type Subject, shape, side } from './svg.ts'
import { tone } from './tones.ts'

const back = '556,852 500,880 486,1010! 296,1010! 300,780 250,640 230,480 300,300'
const front = '560,210 650,270 688,350 700,396 684,446 726,516 790,592! 770,624 706,632!'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 716,656 738,684! 726,714 706,742 722,782 706,834 650,858 ${back}`,
  open: `${front} 716,652 740,668! 640,694! 722,762! 702,784 714,824 696,868 640,888 ${back}`,
}

const mouths: Record<Face['mouth'], () => string> = {
  closed: () => ribbon('614,700,0 660,698,17 732,688,18', tone.ink),
  open: () =>
    shape('744,664! 690,652 618,690! 650,752 718,772! 736,762!', tone.ink) +
    shape('730,672! 690,666 652,682! 700,690 728,690!', tone.paper),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () =>
    ribbon('560,492,0 610,514,19 672,500,20', tone.ink) +
    lines(['580,528 610,544 650,538'], tone.mid, 5),
  ahead: () => eye(0),
  up: () => eye(-14),
}

/** The lid over an eye seen from the side, and the pupil at its front. */
const eye = (y: number): string =>
  ellipse(646, 492 + y, 36, tone.ink, 38) +
  ribbon(`546,${500 + y},0 604,${464 + y},17 686,${460 + y},14`, tone.ink) +
  ellipse(660, 478 + y, 8, tone.paper) +
  lines(
    [`590,${524 + y} 630,${540 + y} 668,${530 + y}`, `600,${440 + y} 640,${434 + y}`],
    tone.mid,
    5,
  )

/** Brows go up when he looks up. */
const lift: Record<Face['eye'], number> = { down: 8, ahead: 0, up: -24 }

const features = ({ mouth, eye }: Face): string =>
  ribbon(`520,${398 + lift[eye]},6 594,${360 + lift[eye]},26 676,${378 + lift[eye]},26`, tone.ink) +
  eyes[eye]() +
  ribbon('712,612,3 732,592,11 756,604,7', tone.ink) +
  mouths[mouth]() +
  // crow's feet, the fold beside the mouth, the hollow of the cheek
  lines(['530,470 552,482', '520,494 548,496', '528,520 552,510'], tone.mid, 5) +
  lines(['700,610 660,640 634,672', '560,330 610,318 660,330', '590,296 630,290'], tone.mid, 6) +
  lines(['540,600 580,660', '510,600 556,680', '486,612 536,706', '560,596 590,636'], tone.light, 7)

const ear = (): string =>
  shape('380,560 350,480 372,428 416,424 438,470 430,540 410,580', tone.paper, {
    stroke: tone.dark,
    'stroke-width': 12,
  }) + lines(['374,480 388,452 412,452 418,490 398,520 406,546'], tone.mid, 6)

const hair = (): string =>
  shape(
    '684,290! 710,226 640,170 500,144 350,158 250,226 206,346 214,500 250,640 296,720! 330,640 350,560 400,540 450,500 476,400 520,330! 604,262!',
    tone.dark,
  ) +
  lines(
    [
      '670,236 560,188 420,196 320,262',
      '640,256 520,226 400,262 310,350',
      '560,270 450,280 360,350 290,460',
      '480,330 400,380 330,470 300,580',
      '280,320 250,420 256,540',
    ],
    tone.light,
    6,
  )

const head = (face: Face): string =>
  shape(contour[face.mouth], tone.paper, { stroke: tone.ink, 'stroke-width': 22 }) +
  features(face) +
  hair() +
  ear()

const body = (): string =>
  shape(
    '300,940! 200,984 80,1040 0,1140 -80,1700! 1060,1700! 1000,1300 880,1090 700,1020 520,950!',
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

const box = { x: 190, y: 146, width: 735, height: 912 }

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
export const atEar = { hold: { x: 580, y: 780, turn: 50 }, elbow: { x: 160, y: 1500 } }

/** The caller in afternoon light, in his four attitudes. */
export const callerDay: Subject[] = [
  draw('speaking', 'speaking', {
    ...atEar,
    mouth: 'open',
    eye: 'ahead',
    turn: -4,
    more: sounds(800, 700),
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
    { x: 190, y: 146, width: 940, height: 1230 },
    { ...side, left: -340 },
  ),
]
