/**
 * The caller at night: a broad heavy man, his grey hair brushed back, in one hard light,
 * facing the line on his left. Drawn facing right, like the other, and mirrored whole.
 */
import { at, coverHand, farCuff, openHand } from './anatomy.ts'
import { type Attitude, type Face, figure, type Man } from './caller.ts'
import { midnight } from './hours.ts'
import { ellipse, group, plate, ribbon, type Subject, shape } from './svg.ts'
import { tone } from './tones.ts'

const back = '80,300 0,250 -40,160 -90,130 -200,60 -226,-40 -204,-150 -120,-232'
const front =
  '10,-262 130,-238 206,-176 236,-112 248,-76 234,-42 256,-4 290,40 300,66 288,92 252,102! 260,122'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 270,138 242,150! 262,164 256,180 242,190 254,216 244,248 190,286 ${back}`,
  open: `${front} 272,134 242,146! 226,178! 252,194 246,206 232,214 244,240 230,270 170,302 ${back}`,
}

/** The planes that turn from the light: the front of the face, under the cheekbone, the jaw from below. */
const turned = (): string =>
  shape(
    '200,-190! 236,-112 248,-76 234,-42 250,-10 262,40 236,60 226,-10 190,-60 196,-130',
    tone.light,
  ) + shape('0,150! 40,210 110,246 190,248 246,232! 230,270 190,290 80,304 0,250', tone.mid)

const mouths: Record<Face['mouth'], () => string> = {
  closed: () => ribbon('184,146,0 222,150,9 258,150,6', tone.ink),
  open: () => shape('250,145! 216,140 174,154! 190,184 228,188! 224,172', tone.ink),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () => ribbon('150,-16,0 180,-2,8 214,-8,5', tone.ink),
  ahead: () => shape('172,-8! 180,-22 212,-22! 210,-6', tone.paper) + eye(-15),
  up: () => shape('170,-12! 180,-32 214,-32! 208,-8', tone.paper) + eye(-24),
}

/** The lid over an eye seen from the side, and the pupil at its front. */
const eye = (y: number): string =>
  ellipse(204, y, 8, tone.ink, 10) +
  ribbon(`150,${y + 8},0 182,${y - 9},7 220,${y - 8},5`, tone.ink)

/** Brows go up when he looks up. */
const lift: Record<Face['eye'], number> = { down: 6, ahead: 0, up: -12 }

const features = ({ mouth, eye }: Face): string =>
  shape('142,-40 190,-52 234,-48 226,-30 216,0 184,6 152,-6', tone.shade) +
  ribbon(
    `132,${lift[eye] - 50},0 170,${lift[eye] - 68},10 218,${lift[eye] - 68},11 252,${lift[eye] - 60},4`,
    tone.dark,
  ) +
  eyes[eye]() +
  ribbon('152,6,0 182,24,7 212,14,0', tone.mid) +
  // nostril, and the fold from it down to the jowl
  ribbon('232,72,0 234,96,9 258,102,8 288,92,0', tone.dark) +
  ribbon('222,76,0 190,108,8 174,164,0', tone.shade) +
  mouths[mouth]()

const ear = (): string =>
  shape('12,-46 -22,-64 -54,-46 -58,4 -44,60 -18,84 8,66 18,10', tone.highlight) +
  shape('8,-28 -22,-42 -40,-22 -34,20 -16,54 2,34 14,0', tone.shade)

/** Thick, grey, brushed back from the forehead in waves. */
const hair = (): string =>
  shape(
    '190,-206! 160,-250 60,-290 -70,-280 -180,-220 -238,-110 -236,0 -210,110! -110,130! -80,60 -64,-30 -40,-70! 0,-76 18,-40 24,20! 48,-30 60,-100 110,-140 170,-160!',
    tone.mid,
  ) +
  ribbon('170,-200,0 80,-244,10 -40,-226,14 -130,-160,12 -176,-60,0', tone.dark) +
  ribbon('110,-160,0 20,-170,9 -70,-120,11 -120,-20,10 -140,90,0', tone.dark) +
  ribbon('120,-262,0 -50,-272,12 -170,-208,22 -222,-104,20 -226,10,0', tone.paper)

const head = (face: Face): string =>
  shape(contour[face.mouth], tone.highlight) + turned() + features(face) + ear() + hair()

const body = (): string =>
  shape('250,560 220,640 214,740! 620,900! 600,800 540,700', tone.mid) +
  shape('250,560 220,640 214,740! 300,790! 320,680 330,600', tone.highlight) +
  shape('330,640! 370,740 400,850! 520,860 610,840! 590,760!', tone.shade) +
  shape(
    '220,720! 140,770 40,820 -10,900 -60,1100 -80,1420! 900,1420! 880,1200 840,1040 760,920 640,850!',
    tone.ink,
  ) +
  shape(
    '220,720! 140,770 40,820 -10,900 -60,1100 -80,1420! -40,1420! -20,1110 34,930 110,850 230,770!',
    tone.light,
  ) +
  // shirt, tie, far lapel
  shape('520,850! 650,870! 716,1050! 690,1230! 580,1060!', tone.light) +
  shape('630,890! 676,886! 688,930! 726,1100! 696,1240! 650,1080! 644,930!', tone.shade) +
  shape('640,840! 740,920! 800,1030! 770,1050! 786,1080! 710,1340! 722,1090!', tone.dark) +
  // collar
  shape(
    '208,716! 300,790 440,860 630,870! 650,906! 600,970! 440,920 290,850 206,772!',
    tone.paper,
  ) +
  shape('500,868! 630,870! 650,906! 600,970! 540,950!', tone.mid)

const man: Man = {
  body,
  head,
  skin: { lit: tone.mid, side: tone.dark, far: tone.shade },
  shoulder: { x: 270, y: 950, half: 140 },
}

const draw = (name: string, alt: string, attitude: Attitude): Subject => ({
  name: `caller-night.${name}`,
  alt: `A man at a telephone at night, ${alt}`,
  focus: { x: 465, y: 520 },
  svg: plate(midnight.definitions, [
    group({ transform: 'matrix(-1 0 0 1 1000 0)' }, ...midnight.parts, figure(man, attitude)),
  ]),
})

/** The caller at night, in his four attitudes. */
export const callerNight: Subject[] = [
  draw('speaking', 'speaking', {
    mouth: 'open',
    eye: 'ahead',
    head: { x: 455, y: 490, turn: -7 },
    hold: { x: 578, y: 636, turn: 46 },
    arm: -4,
    free: (skin) => at({ x: 716, y: 1110, turn: 12 }, farCuff(), openHand(skin)),
  }),
  draw('listening', 'listening', {
    mouth: 'closed',
    eye: 'down',
    head: { x: 440, y: 500, turn: 9 },
    hold: { x: 530, y: 664, turn: 61 },
    arm: -4,
  }),
  draw('pause', 'silent, the receiver still at his ear and a hand over its mouthpiece', {
    mouth: 'closed',
    eye: 'up',
    head: { x: 440, y: 500, turn: -12 },
    hold: { x: 568, y: 652, turn: 46 },
    arm: -4,
    free: (skin) => at({ x: 776, y: 990, turn: -12 }, farCuff(), coverHand(skin)),
  }),
  draw('hanging-up', 'hanging up', {
    mouth: 'closed',
    eye: 'down',
    head: { x: 440, y: 500, turn: 12 },
    hold: { x: 700, y: 970, turn: 70 },
    arm: 14,
  }),
]
