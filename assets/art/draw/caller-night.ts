/**
 * The caller at night: a broad heavy man, bald, under one hard light from the upper right,
 * facing the line on his left. Drawn facing right, like the other, and mirrored whole.
 */
import { at, farCuff, musingHand, openHand } from './anatomy.ts'
import { type Attitude, type Face, figure, type Man } from './caller.ts'
import {
  clip,
  dots,
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
  soft,
} from './svg.ts'
import { tone } from './tones.ts'

const neck = (): string =>
  shape('-170,40 -204,80 -204,130 -206,190 -196,300! 150,380! 140,310 120,262 60,160', tone.shade) +
  shape(
    '-170,40 -204,80 -204,130 -206,190 -196,300! -130,330! -140,240 -112,170 -120,60',
    tone.light,
  ) +
  // the folds of the nape, and what jaw and hand throw on the throat
  ribbon('-206,92,0 -170,116,9 -126,104,0', tone.shade) +
  ribbon('-204,160,0 -172,174,9 -124,156,0', tone.shade) +
  shape('-90,100 -106,190 -90,290 -40,340! 150,380! 140,310 128,256! 40,200', tone.ink)

const back = '40,262 -30,220 -70,150 -150,110 -200,40 -222,-40 -208,-136 -140,-208'
const front =
  '-20,-232 70,-220 134,-174 162,-112 168,-74 184,-50 178,-24 158,-2 172,24 202,50 222,76 218,96 198,106 178,110 182,122'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 192,138 176,148! 188,160 184,176 166,188 174,210 166,236 128,252 90,258 ${back}`,
  open: `${front} 194,132 184,142! 150,154! 162,182! 182,188 180,204 160,214 164,240 148,262 110,276 80,276 ${back}`,
}

const mouths: Record<Face['mouth'], () => string> = {
  closed: () =>
    ribbon('100,153,0 138,149,8 178,148,6', tone.ink) +
    ribbon('126,180,0 152,180,8 174,187,5', tone.shade),
  open: () =>
    shape('188,140! 150,140 102,152! 116,180 144,194 174,188! 162,180!', tone.ink) +
    shape('182,141! 152,142 132,149! 160,154!', tone.highlight) +
    ribbon('120,206,0 148,208,8 166,216,5', tone.shade),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () =>
    shape('104,2 126,-12 148,-8 154,6 138,14 114,14', tone.mid) +
    ribbon('94,6,0 118,18,5 142,17,6 164,10,0', tone.ink),
  ahead: () =>
    shape('116,8 134,-3 154,4 140,12', tone.highlight) +
    ellipse(147, 3, 7, tone.ink, 8) +
    ribbon('94,12,0 118,-7,6 144,-9,6 162,2,0', tone.ink),
  up: () =>
    shape('114,8 134,-8 154,-4 148,10', tone.highlight) +
    ellipse(147, -9, 7, tone.ink, 8) +
    ribbon('96,6,0 118,-13,5 146,-18,5 162,-8,0', tone.ink),
}

const features = ({ mouth, eye }: Face): string =>
  // socket, brow, the pouch under the eye
  shape('92,-26 126,-40 170,-32 166,-8 152,4 140,20 112,18 96,8', tone.dark) +
  ribbon('80,-34,0 118,-56,13 160,-48,12 184,-42,4', tone.ink) +
  eyes[eye]() +
  ribbon('92,22,0 120,38,6 150,26,0', tone.shade) +
  ribbon('152,-4,0 166,10,6 180,44,0', tone.mid) +
  // under the nose, and the fold down to the jowl
  shape('150,66 146,90 160,108 184,108 204,104 214,96 190,94 172,98 162,88', tone.dark) +
  shape('174,110 152,112 138,130 158,138 180,130', tone.mid) +
  ribbon('144,78,0 116,110,9 94,166,0', tone.shade) +
  mouths[mouth]()

/** What the light leaves: the turned-away brow, the cheek under the receiver, the jaw from below. */
const shadows = ({ shaded }: Face): string =>
  shape('60,-240! 120,-180 146,-116 156,-70 190,-44! 220,-120! 160,-240!', tone.mid) +
  shape(
    shaded
      ? '-40,-40! 10,8 60,38 110,56! 102,120 84,170 100,214 60,280! -60,280! -120,120!'
      : '-60,150! 20,200 96,222 170,212! 180,300! 20,300! -80,220',
    tone.shade,
  ) +
  shape('176,196! 150,232 110,240 60,236! 60,300! 200,300!', tone.shade)

const ear = (): string =>
  shape('-44,-44 -82,-56 -112,-32 -108,26 -92,84 -64,100 -42,78 -24,20', tone.highlight) +
  shape('-46,-26 -78,-36 -92,-14 -86,22 -70,38 -62,68 -46,62 -30,20', tone.shade) +
  ribbon('-54,-12,0 -72,-2,8 -64,24,8 -50,42,0', tone.highlight)

const fringe = (): string =>
  shape(
    '-20,40! -12,-10 -22,-50! -40,-56! -48,-80! -70,-74! -90,-98! -116,-84! -140,-104! -168,-88! -222,-76! -222,-30 -206,34 -186,84 -176,122! -136,128! -118,90 -110,50 -116,0 -108,-40 -84,-60 -54,-52 -38,-20!',
    tone.dark,
  ) + ribbon('-208,-60,0 -204,-10,9 -190,50,9 -166,110,0', tone.mid)

const head = (face: Face): string =>
  shape(contour[face.mouth], tone.highlight) +
  group({ 'clip-path': `url(#${face.mouth})` }, shadows(face)) +
  // where the light strikes: the crown and the cheekbone
  shape(
    '-30,-216 -120,-192 -180,-120 -200,-60 -130,-84 -40,-92 40,-100 86,-134 70,-184',
    tone.paper,
  ) +
  shape('10,-18 70,-4 104,18 124,44 106,54 60,38 24,14', tone.paper) +
  fringe() +
  ear() +
  features(face)

const jacket =
  '300,700 200,760 90,810 10,900 -30,1060 -50,1480! 960,1480! 940,1180 890,1010 800,900 700,840 600,800'

const inJacket = { 'clip-path': 'url(#jacket)' }

const body = (): string =>
  shape(jacket, tone.ink) +
  shape(
    '0,600! 320,690! 330,800 220,870 150,980 110,1160 100,1480! -60,1480! -60,800!',
    tone.shade,
    inJacket,
  ) +
  shape(
    '0,600! 300,690! 270,770 180,830 80,920 30,1080 20,1480! -60,1480! -60,800!',
    tone.light,
    inJacket,
  ) +
  // shirt, tie, far lapel
  shape('500,820! 660,860! 740,1180! 650,1330! 540,1060!', tone.light) +
  shape('612,890! 664,884! 678,936! 724,1180! 676,1270! 630,1160! 630,936!', tone.dark) +
  shape('664,850! 720,890! 800,1000! 766,1040! 792,1062! 716,1360! 706,1120!', tone.ink) +
  line('720,890! 796,1000! 762,1040! 788,1062! 722,1280!', tone.mid, 7) +
  // near lapel
  line('280,790! 310,956! 370,970! 352,1016! 520,1270!', tone.mid, 8) +
  // collar
  shape(
    '322,690! 400,770 490,830 610,850! 628,890! 560,960! 470,910 370,830 310,744!',
    tone.paper,
  ) +
  shape('520,838! 610,850! 628,890! 560,960! 524,938! 546,884!', tone.mid) +
  shape('610,820! 664,852! 690,910! 636,884!', tone.light)

const man: Man = { neck, body, head }

const snow = (): string =>
  dots('140,980 930,820 420,90 910,330 60,420 780,260', tone.paper, 11) +
  dots('860,560 720,120 600,230 800,1000 880,90', tone.paper, 19)

const draw = (name: string, alt: string, attitude: Attitude): Subject => ({
  name: `caller-night.${name}`,
  alt: `A man at a telephone at night, ${alt}`,
  focus: { x: 500, y: 540 },
  svg: plate(
    [
      radial('night', [560, 560], 860, [
        [0, '#464646'],
        [0.5, '#383838'],
        [1, '#161616'],
      ]),
      soft('glow', 60),
      clip('jacket', outline(jacket)),
      clip(attitude.mouth, outline(contour[attitude.mouth])),
    ],
    [
      group(
        { transform: 'matrix(-1 0 0 1 1000 0)' },
        ground('url(#night)'),
        ellipse(230, 190, 140, tone.light, 140, { filter: 'url(#glow)' }),
        ellipse(230, 190, 84, tone.paper),
        snow(),
        figure(man, attitude),
      ),
    ],
  ),
})

const hand = { own: tone.mid, lit: tone.highlight } as const

/** The caller at night, in his four attitudes. */
export const callerNight: Subject[] = [
  draw('speaking', 'speaking', {
    mouth: 'open',
    eye: 'ahead',
    shaded: true,
    head: { x: 540, y: 480, turn: -5 },
    hold: { x: 606, y: 638, turn: -53 },
    arm: 22,
    lean: 3,
    free:
      at({ x: 720, y: 1040, turn: 24, scale: 0.86 }, openHand(hand)) +
      at({ x: 720, y: 1040, turn: -6 }, farCuff()),
  }),
  draw('listening', 'listening', {
    mouth: 'closed',
    eye: 'down',
    shaded: true,
    head: { x: 520, y: 495, turn: 10 },
    hold: { x: 578, y: 652, turn: -41 },
    arm: 24,
    lean: 1,
  }),
  draw('pause', 'silent, the receiver still at his ear', {
    mouth: 'closed',
    eye: 'up',
    shaded: true,
    head: { x: 505, y: 485, turn: -8 },
    hold: { x: 520, y: 640, turn: -18 },
    arm: 20,
    lean: -2,
    free:
      at({ x: 730, y: 950, turn: 8, scale: 0.86 }, musingHand(hand)) +
      at({ x: 730, y: 950, turn: -6 }, farCuff()),
  }),
  draw('hanging-up', 'hanging up', {
    mouth: 'closed',
    eye: 'down',
    shaded: false,
    head: { x: 500, y: 495, turn: 12 },
    hold: { x: 790, y: 880, turn: -8 },
    arm: 30,
    lean: 2,
  }),
]
