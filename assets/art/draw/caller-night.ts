/**
 * The caller at night: a broad heavy man, bald, under one hard light from the upper right,
 * facing the line on his left. Drawn facing right, like the other, and mirrored whole.
 */
import { at, forearm, grip, handset, openHand, type Place, wristOf } from './anatomy.ts'
import {
  clip,
  ellipse,
  ground,
  group,
  line,
  outline,
  plate,
  radial,
  ribbon,
  type Subject,
  shape,
} from './svg.ts'
import { tone } from './tones.ts'

const focus = { x: 500, y: 540 }

type Mouth = 'open' | 'closed'
type Eye = 'down' | 'ahead' | 'up'

const neck = (): string =>
  shape('-190,40 -204,90 -196,140 -214,180 -220,300! 150,380! 140,310 120,262 60,160', tone.shade) +
  shape('-190,40 -206,90 -190,132! -150,110 -120,40', tone.light) +
  shape('-196,142! -216,180 -220,300! -120,320! -130,230 -110,150 -150,146', tone.light) +
  shape('-60,140 -20,250 20,330! 150,380! 140,310 128,256! 40,200', tone.ink)

const back = '40,262 -30,220 -70,150 -150,110 -200,40 -222,-40 -208,-136 -140,-208'
const brow =
  '-20,-232 70,-220 134,-174 162,-112 168,-74 182,-50 176,-24 158,-2 172,24 202,50 222,76 218,96 198,106 178,110 182,122'
const contour: Record<Mouth, string> = {
  closed: `${brow} 192,138 176,148! 188,160 184,176 166,188 174,210 166,236 128,252 90,258 ${back}`,
  open: `${brow} 194,132 184,142! 150,154! 162,182! 182,188 180,204 160,214 164,240 148,262 110,276 80,276 ${back}`,
}

const skull = (mouth: Mouth): string =>
  shape(contour[mouth], tone.light) +
  // the far half of the brow and the cheek fall away from the light
  shape('60,-230! 140,-168 164,-112 170,-74 184,-50! 130,-62 116,-110 96,-160', tone.mid) +
  shape(
    '-30,-210 -120,-186 -180,-110 -196,-40 -120,-70 -40,-90 60,-100 96,-130 70,-180',
    tone.paper,
  ) +
  shape('20,20 90,40 120,70 106,110 60,120 0,90', tone.paper)

const mouths: Record<Mouth, () => string> = {
  closed: () =>
    ribbon('104,158,0 138,150,7 178,148,5', tone.ink) +
    ribbon('128,180,0 152,180,7 172,186,4', tone.shade) +
    ribbon('96,140,0 90,170,6 100,200,0', tone.shade),
  open: () =>
    shape('188,140! 150,140 108,152! 118,178 144,192 174,188! 162,180!', tone.ink) +
    shape('182,141! 152,142 132,148! 160,153!', tone.highlight) +
    ribbon('122,204,0 148,206,7 164,214,4', tone.shade) +
    ribbon('90,140,0 84,176,6 98,214,0', tone.shade),
}

const eyes: Record<Eye, () => string> = {
  down: () =>
    shape('106,0 128,-12 148,-6 152,8 136,14 114,12', tone.mid) +
    ribbon('98,6,2 120,16,5 144,15,5 162,8,0', tone.ink),
  ahead: () =>
    shape('116,4 134,-6 148,0 136,8', tone.highlight) +
    shape('134,-10 150,-8 154,6 138,10', tone.ink),
  up: () =>
    shape('112,4 132,-10 152,-6 148,8 130,12', tone.highlight) +
    shape('132,-20 150,-16 156,-2 140,-2', tone.ink),
}

const features = (mouth: Mouth, eye: Eye): string =>
  // socket, brow, the pouch under the eye
  shape('88,-30 126,-46 172,-34 164,-4 148,18 118,20 96,8', tone.dark) +
  ribbon('84,-42,4 120,-60,12 162,-50,11 184,-42,3', tone.ink) +
  eyes[eye]() +
  ribbon('96,24,0 122,36,5 148,26,0', tone.shade) +
  // under the nose
  shape('150,70 146,92 160,108 184,108 204,104 214,96 190,94 172,98 162,88', tone.dark) +
  shape('172,110 150,112 140,128 158,136 178,130', tone.mid) +
  ribbon('146,80,0 122,104,8 104,144,0', tone.shade) +
  ribbon('150,-6,0 164,10,5 176,40,0', tone.mid) +
  // jowl and the roll under the chin
  shape('166,214 166,238 128,254 90,260 40,264 -30,222! 40,232 90,226 130,226', tone.shade) +
  ribbon('36,150,0 60,190,7 100,214,0', tone.mid) +
  mouths[mouth]()

const ear = (): string =>
  shape('-44,-44 -82,-56 -112,-32 -108,26 -92,84 -64,100 -42,78 -24,20', tone.highlight) +
  shape('-46,-26 -78,-36 -92,-14 -86,22 -70,38 -62,68 -46,62 -30,20', tone.shade) +
  ribbon('-54,-12,0 -72,-2,7 -64,24,7 -50,42,0', tone.highlight)

const fringe = (): string =>
  shape(
    '-20,40! -12,-10 -24,-66 -70,-92 -130,-96 -190,-84 -218,-40 -206,30 -180,84 -150,106! -118,100 -108,60 -116,0 -108,-40 -84,-58 -50,-50 -36,-20!',
    tone.dark,
  ) +
  ribbon('-40,-60,0 -90,-78,6 -140,-70,8 -180,-40,7 -186,20,0', tone.mid) +
  ribbon('-120,-40,0 -150,-20,7 -160,30,7 -140,84,0', tone.shade)

const jacket =
  '300,700 200,760 90,810 10,900 -30,1060 -50,1400! 960,1400! 940,1180 890,1010 800,900 700,840 600,800'

const inJacket = { 'clip-path': 'url(#jacket)' }

const body = (): string =>
  shape(jacket, tone.ink) +
  shape(
    '0,600! 320,690! 330,800 220,870 150,980 110,1160 100,1400! -60,1400! -60,800!',
    tone.shade,
    inJacket,
  ) +
  shape(
    '0,600! 300,690! 270,770 180,830 80,920 30,1080 20,1400! -60,1400! -60,800!',
    tone.light,
    inJacket,
  ) +
  shape('500,820! 660,860! 740,1180! 650,1330! 540,1060!', tone.light) +
  shape('612,890! 664,884! 678,936! 724,1180! 676,1270! 630,1160! 630,936!', tone.dark) +
  shape('664,850! 720,890! 800,1000! 766,1040! 792,1062! 716,1360! 706,1120!', tone.ink) +
  line('720,890! 796,1000! 762,1040! 788,1062! 722,1280!', tone.shade, 7) +
  shape(
    '318,716! 280,790! 310,960! 372,972! 354,1016! 540,1300! 600,1100 560,960 430,880 350,800!',
    tone.ink,
  ) +
  line('280,790! 310,956! 370,970! 352,1016! 520,1270!', tone.mid, 7) +
  shape(
    '322,690! 400,770 490,830 610,850! 628,890! 560,960! 470,910 370,830 310,744!',
    tone.paper,
  ) +
  shape('610,820! 664,852! 690,910! 636,884!', tone.light)

interface Attitude {
  name: string
  alt: string
  mouth: Mouth
  eye: Eye
  head: Place
  /** The handset, with the hand on it; and how the forearm below it is turned. */
  hold: Place
  arm: number
  free?: string
}

const snow =
  '90,640 140,980 860,560 930,820 720,120 420,90 600,210 900,330 310,200 820,980 60,330 700,420'
    .split(' ')
    .map((at, i) => {
      const [x = 0, y = 0] = at.split(',').map(Number)
      return ellipse(x, y, 5 + (i % 3) * 3, tone.highlight)
    })

const draw = ({ name, alt, mouth, eye, head, hold, arm, free = '' }: Attitude): Subject => ({
  name: `caller-night.${name}`,
  alt: `A man at a telephone at night, ${alt}`,
  focus,
  svg: plate(
    [
      radial('glow', [180, 170], 800, [
        [0, tone.light],
        [0.2, tone.shade],
        [0.55, tone.dark],
        [1, '#161616'],
      ]),
      clip('jacket', outline(jacket)),
    ],
    [
      group(
        { transform: 'translate(1000 0) scale(-1 1)' },
        ground('url(#glow)'),
        ...snow,
        ellipse(180, 170, 84, tone.paper),
        at({ x: 510, y: 490, turn: head.turn / 2 }, neck()),
        body(),
        at(head, skull(mouth), fringe(), ear(), features(mouth, eye)),
        free,
        at({ ...wristOf(hold), turn: arm }, forearm(620)),
        at(hold, handset(), grip()),
      ),
    ],
  ),
})

export const callerNight: Subject[] = [
  draw({
    name: 'speaking',
    alt: 'speaking',
    mouth: 'open',
    eye: 'ahead',
    head: { x: 540, y: 480, turn: -5 },
    hold: { x: 612, y: 622, turn: -54 },
    arm: 22,
    free:
      at({ x: 690, y: 1020, turn: -8 }, forearm(480)) +
      at({ x: 690, y: 1020, turn: 34, scale: 0.82 }, openHand()),
  }),
  draw({
    name: 'listening',
    alt: 'listening',
    mouth: 'closed',
    eye: 'down',
    head: { x: 520, y: 495, turn: 10 },
    hold: { x: 584, y: 640, turn: -42 },
    arm: 24,
  }),
  draw({
    name: 'pause',
    alt: 'silent, the receiver still at his ear',
    mouth: 'closed',
    eye: 'up',
    head: { x: 505, y: 485, turn: -8 },
    hold: { x: 530, y: 630, turn: -22 },
    arm: 20,
  }),
  draw({
    name: 'hanging-up',
    alt: 'hanging up',
    mouth: 'closed',
    eye: 'down',
    head: { x: 500, y: 495, turn: 12 },
    hold: { x: 780, y: 860, turn: -12 },
    arm: 30,
  }),
]
