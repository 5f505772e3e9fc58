/** The caller in afternoon light: a tall lean man, low winter sun behind him, facing the line on his right. */
import { at, coverHand, farCuff, openHand } from './anatomy.ts'
import { type Attitude, type Face, figure, type Man } from './caller.ts'
import { afternoon } from './hours.ts'
import { ellipse, plate, ribbon, type Subject, shape } from './svg.ts'
import { tone } from './tones.ts'

const back = '110,240 40,196 0,140 -60,130 -190,40 -212,-50 -190,-160 -100,-250'
const front =
  '20,-274 130,-246 198,-192 230,-130 242,-82 226,-40 250,6 282,52 290,72 280,88 250,98! 256,118'
const contour: Record<Face['mouth'], string> = {
  closed: `${front} 262,134 240,143! 256,154 250,168 236,180 248,206 242,236 204,256 ${back}`,
  open: `${front} 264,130 240,140! 222,168! 244,182 240,194 226,202 236,230 226,258 186,272 ${back}`,
}

/** What the sun reaches from behind, temple, cheekbone and jaw; and the hollow of the cheek, which it does not. */
const planes = (): string =>
  shape('122,-170! 158,-182! 154,-124 128,-66! 92,-58! 100,-124', tone.highlight) +
  shape('70,4! 118,0! 160,40! 126,60! 84,46', tone.highlight) +
  shape('116,70! 166,56 206,96 186,140 176,190 140,226 96,226 130,170', tone.shade) +
  shape('20,150 60,196 110,232! 70,220 20,186 -10,150', tone.light)

const mouths: Record<Face['mouth'], () => string> = {
  closed: () => ribbon('194,140,0 224,143,7 252,143,5', tone.ink),
  open: () => shape('246,141! 216,136 184,146! 196,172 226,176! 222,164', tone.ink),
}

const eyes: Record<Face['eye'], () => string> = {
  down: () => ribbon('156,-18,0 184,-6,9 216,-12,6', tone.ink),
  ahead: () => shape('176,-10! 182,-24 212,-24! 210,-8', tone.light) + eye(-17),
  up: () => shape('174,-14! 182,-34 214,-34! 208,-10', tone.light) + eye(-26),
}

/** The lid over an eye seen from the side, and the pupil at its front. */
const eye = (y: number): string =>
  ellipse(204, y, 8, tone.ink, 10) +
  ribbon(`156,${y + 8},0 184,${y - 9},6 218,${y - 8},4`, tone.ink)

/** Brows go up when he looks up. */
const lift: Record<Face['eye'], number> = { down: 6, ahead: 0, up: -12 }

const features = ({ mouth, eye }: Face): string =>
  // socket, and the brow over it
  shape('148,-38 190,-54 230,-50 222,-26 206,-2 180,2 158,-10', tone.shade) +
  ribbon(
    `136,${lift[eye] - 52},0 170,${lift[eye] - 70},9 214,${lift[eye] - 70},10 246,${lift[eye] - 62},4`,
    tone.ink,
  ) +
  eyes[eye]() +
  // side of the nose, nostril, and the fold from it
  shape('224,-26 238,20 262,66 238,72 226,40', tone.shade) +
  ribbon('236,74,0 238,94,8 258,96,7 280,86,0', tone.dark) +
  ribbon('226,80,0 202,106,6 188,140,0', tone.dark) +
  mouths[mouth]()

const ear = (): string =>
  shape('12,-46 -22,-62 -50,-44 -54,0 -40,50 -18,72 6,58 18,10', tone.light) +
  shape('8,-28 -20,-42 -36,-22 -32,16 -14,48 2,30 14,0', tone.shade)

/** Dark, combed up from the forehead, cut short at the nape. */
const hair = (): string =>
  shape(
    '180,-206! 190,-240 140,-280 30,-300 -90,-282 -184,-206 -222,-90 -212,20 -180,104 -136,140! -92,70 -70,-16 -44,-66! 0,-72 22,-46 24,24! 48,-10 56,-74 64,-128 92,-160! 140,-184!',
    tone.ink,
  ) + ribbon('158,-240,0 60,-276,10 -70,-250,15 -150,-176,14 -192,-70,8 -196,20,0', tone.shade)

const neck = (): string =>
  shape('270,560 262,660 250,740! 590,860! 572,770 560,690 500,600', tone.mid) +
  // what jaw and hand throw on the throat
  shape('350,690! 400,740 420,810! 520,810 572,780! 566,690!', tone.dark)

const body = (): string =>
  neck() +
  shape(
    '250,716! 190,760 110,810 66,900 30,1100 10,1420! 800,1420! 790,1200 760,1020 700,900 600,820!',
    tone.dark,
  ) +
  shape(
    '250,716! 190,760 110,810 66,900 30,1100 10,1420! 40,1420! 64,1120 104,920 150,850 250,770!',
    tone.mid,
  ) +
  // shirt, tie, far lapel
  shape('500,800! 600,830! 664,1000! 640,1180! 540,1000!', tone.paper) +
  shape('584,850! 628,846! 640,890! 676,1060! 650,1200! 604,1040! 600,890!', tone.ink) +
  shape('600,800! 690,890! 740,990! 712,1010! 728,1040! 660,1300! 672,1040!', tone.ink) +
  // collar
  shape(
    '244,706! 330,770 450,826 590,830! 606,866! 560,930! 440,880 320,830 240,760!',
    tone.paper,
  ) +
  shape('470,830! 590,830! 606,866! 560,930! 500,906!', tone.light)

/** The man in afternoon light, whatever he does. */
export const dayMan: Man = {
  body,
  head: (face) => shape(contour[face.mouth], tone.mid) + planes() + features(face) + ear() + hair(),
  skin: { lit: tone.light, side: tone.shade, far: tone.mid },
  shoulder: { x: 300, y: 920, half: 120 },
}

const draw = (name: string, alt: string, attitude: Attitude): Subject => ({
  name: `caller-day.${name}`,
  alt: `A man at a telephone in afternoon light, ${alt}`,
  focus: { x: 535, y: 510 },
  svg: plate(afternoon.definitions, [...afternoon.parts, figure(dayMan, attitude)]),
})

/** The caller in afternoon light, in his four attitudes. */
export const callerDay: Subject[] = [
  draw('speaking', 'speaking', {
    mouth: 'open',
    eye: 'ahead',
    head: { x: 455, y: 480, turn: -8 },
    hold: { x: 578, y: 622, turn: 46 },
    arm: -8,
    free: (skin) => at({ x: 716, y: 1100, turn: 12 }, farCuff(), openHand(skin)),
  }),
  draw('listening', 'listening', {
    mouth: 'closed',
    eye: 'down',
    head: { x: 440, y: 490, turn: 10 },
    hold: { x: 530, y: 652, turn: 61 },
    arm: -6,
  }),
  draw('pause', 'silent, the receiver still at his ear and a hand over its mouthpiece', {
    mouth: 'closed',
    eye: 'up',
    head: { x: 440, y: 490, turn: -12 },
    hold: { x: 568, y: 640, turn: 46 },
    arm: -6,
    free: (skin) => at({ x: 776, y: 980, turn: -12 }, farCuff(), coverHand(skin)),
  }),
  draw('hanging-up', 'hanging up', {
    mouth: 'closed',
    eye: 'down',
    head: { x: 440, y: 490, turn: 12 },
    hold: { x: 690, y: 960, turn: 70 },
    arm: 14,
  }),
]
