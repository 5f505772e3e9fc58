/** The caller in afternoon light: a tall lean man, low winter sun behind him, facing the line on his right. */
import { at, forearm, grip, handset, openHand, type Place, wristOf } from './anatomy.ts'
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

const focus = { x: 500, y: 520 }

const neck = (): string =>
  shape(
    '-150,60 -144,150 -142,230 -170,330! 110,420! 98,330 88,270 100,228 60,160 -60,60',
    tone.mid,
  ) +
  shape('-150,110 -144,180 -142,230 -168,330! -96,350! -84,260 -100,170', tone.light) +
  // the shadow that the jaw and the hand throw
  shape('-50,110 -34,190 -30,280 -10,400! 110,420! 98,330 88,270 110,226! 40,180', tone.dark)

type Mouth = 'open' | 'closed'
type Eye = 'down' | 'ahead' | 'up'

const back = '70,226 10,190 -40,150 -110,130 -190,40 -204,-30 -190,-130 -120,-206'
const brow =
  '-10,-224 80,-208 140,-160 166,-104 173,-60 178,-38 162,-8 174,28 201,68 213,88 201,104 173,110 178,122'
const contour: Record<Mouth, string> = {
  closed: `${brow} 189,136 172,146! 183,158 179,170 164,182 174,204 168,228 138,242 ${back}`,
  open: `${brow} 190,132 182,142! 150,152! 160,178! 178,184 176,198 156,208 162,232 152,256 120,268 ${back}`,
}

const skull = (mouth: Mouth): string =>
  shape(contour[mouth], tone.shade) +
  // the side of the head, in the sun
  shape(
    '60,-190 100,-150 112,-96 112,-52! 90,-26 86,8 106,32 122,52! 106,84 92,118 96,160 116,190 124,216 104,228 70,224 10,190 -40,150 -80,60 -60,-80',
    tone.highlight,
  )

const mouths: Record<Mouth, () => string> = {
  closed: () =>
    shape('118,120 140,122 158,128 150,138 126,142', tone.mid) +
    shape('130,186 150,194 158,214 140,228 124,212', tone.mid) +
    ribbon('112,150,0 140,146,6 176,145,4', tone.ink) +
    ribbon('134,172,0 156,174,5 170,178,4', tone.dark),
  open: () =>
    shape('118,120 140,122 160,126 150,134 122,142', tone.mid) +
    shape('130,214 148,222 150,240 130,252 112,236', tone.mid) +
    shape('186,142! 150,140 116,150! 124,172 146,184 172,184! 160,176!', tone.ink) +
    shape('180,142! 152,142 134,148! 158,152!', tone.light) +
    ribbon('126,200,0 146,204,5 158,207,4', tone.dark),
}

const eyes: Record<Eye, () => string> = {
  down: () =>
    shape('104,2 122,-12 144,-8 156,6 140,16 116,16', tone.mid) +
    ribbon('100,6,2 120,18,4 142,17,5 164,12,0', tone.ink),
  ahead: () =>
    shape('116,6 132,-6 146,2 138,12', tone.mid) +
    shape('132,-10 152,-8 154,8 138,12', tone.ink) +
    ribbon('98,4,2 120,-12,5 144,-12,5 158,-2,0', tone.ink),
  up: () =>
    shape('114,4 132,-10 150,-6 146,6 130,10', tone.light) +
    shape('130,-20 150,-16 154,-2 138,-2', tone.ink) +
    ribbon('98,0,2 118,-18,5 142,-20,5 158,-8,0', tone.ink) +
    ribbon('108,8,0 130,15,4 148,10,0', tone.ink),
}

const features = (mouth: Mouth, eye: Eye): string =>
  // the near plane of the nose, in half light
  shape('150,10 166,36 186,72 180,92 164,90 150,60', tone.mid) +
  // socket and brow
  shape('94,-34 130,-40 164,-34 160,-8 148,12 124,16 104,6', tone.dark) +
  ribbon('92,-46,3 124,-58,9 158,-52,9 176,-42,3', tone.ink) +
  eyes[eye]() +
  ribbon('84,2,0 68,-4,3 50,-14,0', tone.mid) +
  ribbon('84,12,0 70,14,3 54,12,0', tone.mid) +
  // nostril and fold
  ribbon('156,78,0 150,94,5 162,104,6 182,100,6 194,98,0', tone.dark) +
  ribbon('150,88,0 132,110,5 118,140,0', tone.dark) +
  mouths[mouth]()

const ear = (): string =>
  shape('-40,-48 -76,-58 -104,-36 -104,20 -88,74 -64,94 -42,76 -22,20', tone.light) +
  shape('-44,-30 -72,-38 -88,-18 -84,20 -68,34 -60,64 -44,60 -28,20', tone.shade) +
  ribbon('-50,-16,0 -68,-6,7 -60,20,7 -46,40,0', tone.light)

const hair = (): string =>
  shape(
    '92,-166! 134,-176 128,-206 84,-232 0,-248 -96,-234 -174,-184 -212,-100 -214,-10 -192,70 -166,126 -146,146! -118,124 -104,84! -108,30 -112,-30 -90,-64 -60,-62 -34,-30 -14,30! 4,-10 6,-60 -6,-106 20,-124 40,-150 70,-152 92,-166!',
    tone.dark,
  ) +
  shape(
    '-192,70 -166,126 -146,146! -118,124 -104,84! -108,30 -112,-30 -90,-64 -60,-62 -34,-30 -14,30! 4,-10 6,-60 -10,-100 -60,-116 -120,-90 -156,-30 -176,20',
    tone.mid,
  ) +
  ribbon('112,-192,0 66,-214,9 -20,-220,14 -110,-190,10 -170,-120,0', tone.mid) +
  ribbon('70,-170,0 20,-178,8 -54,-166,12 -134,-112,10 -180,-20,0', tone.ink) +
  ribbon('-14,20,0 -8,-30,5 -22,-70,4 -44,-90,0', tone.dark) +
  ribbon('-116,-56,0 -146,0,6 -150,60,6 -140,116,0', tone.dark)

const jacket =
  '330,650 250,736 140,800 86,900 54,1080 40,1400! 890,1400! 858,1180 812,1010 744,900 650,830 560,780'

const inJacket = { 'clip-path': 'url(#jacket)' }

const body = (): string =>
  shape(jacket, tone.dark) +
  shape(
    '200,600! 350,680! 344,760 270,850 230,960 190,1150 170,1400! 0,1400! 0,800!',
    tone.shade,
    inJacket,
  ) +
  shape(
    '200,600! 270,700 262,780 190,870 140,1010 100,1180 90,1400! 0,1400! 0,800!',
    tone.mid,
    inJacket,
  ) +
  // shirt, tie, far lapel
  shape('520,780! 640,820! 716,1150! 640,1300! 560,1000!', tone.highlight) +
  shape('608,842! 654,838! 664,884! 704,1140! 664,1240! 622,1120! 624,884!', tone.ink) +
  ribbon('616,890,0 640,894,5 662,886,0', tone.mid) +
  shape('644,812! 694,846! 764,950! 738,984! 762,1004! 704,1330! 696,1080!', tone.dark) +
  line('694,846! 760,950! 734,982! 758,1004! 708,1240!', tone.mid, 6) +
  // near lapel
  shape(
    '330,660! 300,740! 330,900! 384,910! 370,950! 560,1240! 600,1040 560,900 440,830 360,740!',
    tone.ink,
  ) +
  line('300,740! 330,896! 384,908! 368,950! 540,1210!', tone.shade, 6) +
  // collar
  shape(
    '338,636! 420,716 500,776 596,802! 612,840! 560,900! 470,850 380,770 326,690!',
    tone.paper,
  ) +
  shape('596,770! 642,806! 668,864! 618,834!', tone.light)

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

const draw = ({ name, alt, mouth, eye, head, hold, arm, free = '' }: Attitude): Subject => ({
  name: `caller-day.${name}`,
  alt: `A man at a telephone in afternoon light, ${alt}`,
  focus,
  svg: plate(
    [
      radial('sky', [270, 360], 900, [
        [0, '#e6e6e6'],
        [0.3, '#ececec'],
        [1, '#c4c4c4'],
      ]),
      clip('jacket', outline(jacket)),
    ],
    [
      ground('url(#sky)'),
      ellipse(262, 350, 165, tone.paper),
      at({ x: 500, y: 460, turn: head.turn / 2 }, neck()),
      body(),
      at(head, skull(mouth), features(mouth, eye), ear(), hair()),
      free,
      at({ ...wristOf(hold), turn: arm }, forearm(620)),
      at(hold, handset(), grip()),
    ],
  ),
})

export const callerDay: Subject[] = [
  draw({
    name: 'speaking',
    alt: 'speaking',
    mouth: 'open',
    eye: 'ahead',
    head: { x: 530, y: 455, turn: -8 },
    hold: { x: 606, y: 594, turn: -54 },
    arm: 4,
    free:
      at({ x: 670, y: 1020, turn: -8 }, forearm(480)) +
      at({ x: 670, y: 1020, turn: 34, scale: 0.82 }, openHand()),
  }),
  draw({
    name: 'listening',
    alt: 'listening',
    mouth: 'closed',
    eye: 'down',
    head: { x: 500, y: 475, turn: 9 },
    hold: { x: 566, y: 612, turn: -42 },
    arm: 6,
  }),
  draw({
    name: 'pause',
    alt: 'silent, the receiver still at his ear',
    mouth: 'closed',
    eye: 'up',
    head: { x: 500, y: 470, turn: -5 },
    hold: { x: 520, y: 610, turn: -20 },
    arm: 4,
  }),
  draw({
    name: 'hanging-up',
    alt: 'hanging up',
    mouth: 'closed',
    eye: 'down',
    head: { x: 490, y: 475, turn: 10 },
    hold: { x: 770, y: 830, turn: -12 },
    arm: 20,
  }),
]
