/** The caller in afternoon light: a tall lean man, low winter sun behind him, facing the line on his right. */
import { at, farCuff, musingHand, openHand } from './anatomy.ts'
import { type Attitude, type Face, figure, type Man } from './caller.ts'
import {
  clip,
  ellipse,
  ground,
  line,
  outline,
  plate,
  radial,
  ribbon,
  type Subject,
  shape,
} from './svg.ts'
import { tone } from './tones.ts'

const neck = (): string =>
  shape(
    '-150,60 -144,150 -142,230 -170,330! 110,420! 98,330 88,270 100,228 60,160 -60,60',
    tone.mid,
  ) +
  shape('-150,110 -144,180 -142,230 -168,330! -96,350! -84,260 -100,170', tone.light) +
  // the shadow that the jaw and the hand throw
  shape('-60,100 -44,190 -36,280 -10,400! 110,420! 98,330 88,270 110,226! 40,180', tone.dark)

const back = '70,226 10,190 -40,150 -110,130 -190,40 -204,-30 -190,-130 -120,-206'
const front =
  '-10,-224 80,-208 140,-160 166,-104 173,-60 178,-38 162,-8 174,28 201,68 213,88 201,104 173,110 178,122'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 189,136 172,146! 183,158 179,170 164,182 174,204 168,228 138,242 ${back}`,
  open: `${front} 190,132 182,142! 150,152! 160,178! 178,184 176,198 156,208 162,232 152,256 120,268 ${back}`,
}

/** The side of the head that the sun reaches; under the receiver only temple and cheekbone. */
const lit = (shaded: boolean): string =>
  shape(
    `60,-190 100,-150 112,-96 112,-52! 90,-26 86,8 106,32 122,52! ${
      shaded
        ? '96,74 60,62 20,30 -10,0 -40,-30'
        : '106,84 92,118 96,160 116,190 124,216 104,228 70,224 10,190 -40,150 -80,60'
    } -60,-80`,
    tone.highlight,
  )

const mouths: Record<Face['mouth'], () => string> = {
  closed: () =>
    shape('122,122 142,124 158,130 150,138 128,142', tone.mid) +
    shape('134,188 152,196 158,214 142,228 128,212', tone.mid) +
    ribbon('106,148,0 138,146,7 176,145,5', tone.ink) +
    ribbon('132,172,0 156,174,6 170,178,5', tone.dark),
  open: () =>
    shape('122,120 142,122 160,126 150,134 126,140', tone.mid) +
    shape('130,216 148,224 150,240 130,252 112,236', tone.mid) +
    shape('186,142! 150,140 106,150! 118,174 144,188 174,186! 160,176!', tone.ink) +
    shape('180,142! 152,142 134,148! 158,152!', tone.light) +
    ribbon('124,204,0 146,206,6 160,209,5', tone.dark),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () =>
    shape('106,2 124,-10 144,-6 154,6 140,14 116,15', tone.mid) +
    ribbon('96,4,0 118,18,5 142,17,6 162,12,0', tone.ink),
  ahead: () =>
    shape('118,6 134,-4 152,4 140,10', tone.light) +
    ellipse(146, 2, 7, tone.ink, 8) +
    ribbon('96,10,0 118,-8,6 142,-9,6 160,2,0', tone.ink),
  up: () =>
    shape('116,6 132,-8 152,-4 146,8', tone.light) +
    ellipse(146, -9, 7, tone.ink, 8) +
    ribbon('98,4,0 118,-14,5 144,-18,5 160,-8,0', tone.ink) +
    ribbon('110,12,0 130,16,4 150,10,0', tone.dark),
}

const features = ({ mouth, eye }: Face): string =>
  // the near plane of the nose, in half light
  shape('152,14 166,38 186,72 180,92 166,88 152,60', tone.mid) +
  // socket and brow
  shape('108,-34 136,-38 166,-32 162,-8 148,0 128,-8 106,4 94,-8', tone.dark) +
  ribbon('90,-38,0 122,-54,10 158,-47,11 178,-38,4', tone.ink) +
  eyes[eye]() +
  ribbon('112,28,0 132,34,5 152,24,0', tone.dark) +
  ribbon('82,4,0 64,-2,4 44,-12,0', tone.mid) +
  ribbon('82,16,0 66,18,4 48,16,0', tone.mid) +
  // nostril, and the fold from it to the mouth
  ribbon('156,76,0 150,94,6 162,105,7 182,101,7 196,98,0', tone.dark) +
  ribbon('148,88,0 126,112,6 108,150,0', tone.dark) +
  mouths[mouth]()

const ear = (): string =>
  shape('-40,-48 -76,-58 -104,-36 -104,20 -88,74 -64,94 -42,76 -22,20', tone.highlight) +
  shape('-44,-30 -72,-38 -88,-18 -84,20 -68,34 -60,64 -44,60 -28,20', tone.shade) +
  ribbon('-50,-16,0 -68,-6,8 -60,20,8 -46,40,0', tone.highlight)

/** Dark above, grey at the sides, gone back at the temple. */
const hair = (): string =>
  shape(
    '-192,70 -168,124 -150,184! -138,140 -122,112 -108,84! -110,20 -108,-36 -84,-66 -54,-58 -32,-20 -18,34! -2,-10 8,-60 -20,-110 -80,-130 -150,-110 -200,-40',
    tone.mid,
  ) +
  shape(
    '118,-180! 104,-206 70,-228 0,-244 -96,-232 -174,-184 -210,-100 -213,-10 -194,66 -178,104! -178,40 -156,-20! -146,20! -138,-50 -100,-92! -84,-70! -66,-100 -30,-106! -2,-84! -6,-128 12,-150! 34,-146! 66,-168',
    tone.dark,
  ) +
  ribbon('92,-200,0 50,-216,8 -20,-220,13 -110,-192,9 -174,-120,0', tone.mid) +
  ribbon('70,-188,0 10,-184,9 -60,-166,13 -134,-114,9 -178,-30,0', tone.ink)

const jacket =
  '330,650 250,736 140,800 86,900 54,1080 40,1480! 890,1480! 858,1180 812,1010 744,900 650,830 560,780'

const inJacket = { 'clip-path': 'url(#jacket)' }

const body = (): string =>
  shape(jacket, tone.dark) +
  shape(
    '200,600! 350,680! 344,760 270,850 230,960 190,1150 170,1480! 0,1480! 0,800!',
    tone.shade,
    inJacket,
  ) +
  shape(
    '200,600! 270,700 262,780 190,870 140,1010 100,1180 90,1480! 0,1480! 0,800!',
    tone.mid,
    inJacket,
  ) +
  // shirt, tie, far lapel
  shape('520,780! 640,820! 716,1150! 640,1300! 560,1000!', tone.highlight) +
  shape('608,842! 654,838! 664,884! 704,1140! 664,1240! 622,1120! 624,884!', tone.ink) +
  shape('644,812! 694,846! 764,950! 738,984! 762,1004! 704,1330! 696,1080!', tone.dark) +
  line('694,846! 760,950! 734,982! 758,1004! 708,1240!', tone.mid, 7) +
  // near lapel
  shape(
    '330,660! 300,740! 330,900! 384,910! 370,950! 560,1240! 600,1040 560,900 440,830 360,740!',
    tone.ink,
  ) +
  line('300,740! 330,896! 384,908! 368,950! 540,1210!', tone.mid, 7) +
  // collar
  shape(
    '338,636! 420,716 500,776 596,802! 612,840! 560,900! 470,850 380,770 326,690!',
    tone.paper,
  ) +
  shape('508,780! 596,802! 612,840! 560,900! 520,876! 536,824!', tone.mid) +
  shape('596,770! 642,806! 668,864! 618,834!', tone.light)

const man: Man = {
  neck,
  body,
  head: (face) =>
    shape(contour[face.mouth], tone.shade) + lit(face.shaded) + features(face) + ear() + hair(),
}

const draw = (name: string, alt: string, attitude: Attitude): Subject => ({
  name: `caller-day.${name}`,
  alt: `A man at a telephone in afternoon light, ${alt}`,
  focus: { x: 500, y: 520 },
  svg: plate(
    [
      radial('sky', [270, 360], 900, [
        [0, '#dedede'],
        [0.4, tone.highlight],
        [1, '#d4d4d4'],
      ]),
      clip('jacket', outline(jacket)),
    ],
    [ground('url(#sky)'), ellipse(262, 350, 165, tone.paper), figure(man, attitude)],
  ),
})

// Against the sky a lit hand would vanish in a coarse screen: it is seen from its shadow side.
const hand = { own: tone.dark, lit: tone.mid } as const

/** The caller in afternoon light, in his four attitudes. */
export const callerDay: Subject[] = [
  draw('speaking', 'speaking', {
    mouth: 'open',
    eye: 'ahead',
    shaded: true,
    head: { x: 530, y: 455, turn: -8 },
    hold: { x: 598, y: 614, turn: -53 },
    arm: 4,
    lean: 3,
    free:
      at({ x: 752, y: 1040, turn: 12, scale: 0.84 }, openHand(hand)) +
      at({ x: 752, y: 1040, turn: -6 }, farCuff()),
  }),
  draw('listening', 'listening', {
    mouth: 'closed',
    eye: 'down',
    shaded: true,
    head: { x: 500, y: 475, turn: 9 },
    hold: { x: 556, y: 630, turn: -41 },
    arm: 6,
    lean: 1,
  }),
  draw('pause', 'silent, the receiver still at his ear', {
    mouth: 'closed',
    eye: 'up',
    shaded: true,
    head: { x: 500, y: 470, turn: -6 },
    hold: { x: 510, y: 620, turn: -18 },
    arm: 4,
    lean: -2,
    free:
      at({ x: 722, y: 930, turn: 8, scale: 0.84 }, musingHand(hand)) +
      at({ x: 722, y: 930, turn: -6 }, farCuff()),
  }),
  draw('hanging-up', 'hanging up', {
    mouth: 'closed',
    eye: 'down',
    shaded: false,
    head: { x: 476, y: 475, turn: 10 },
    hold: { x: 738, y: 884, turn: -8 },
    arm: 20,
    lean: 2,
  }),
]
