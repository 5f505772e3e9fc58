/**
 * How either caller is put together. Everything is drawn for a man in profile who faces right; a
 * caller who faces left is mirrored whole. What a coarse screen must show (handset, brow, eye, nose,
 * mouth) is large and black on white; what only a finer one can show is thin.
 */
import { at, cord, handset, type Place } from './handset.ts'
import { group, lines, shape } from './svg.ts'
import { both, tone } from './tones.ts'

/** What a face does: the lips, and where the eye looks. */
export interface Face {
  mouth: 'open' | 'closed'
  eye: 'down' | 'ahead' | 'up'
}

/** One caller: his parts, in plate units. */
export interface Man {
  body: () => string
  head: (face: Face) => string
}

/** One attitude: the face, how the head is turned about the neck, and where the handset is. */
export interface Attitude extends Face {
  turn: number
  hold: Place
  /** Where the elbow of the arm that holds it is. */
  elbow: { x: number; y: number }
  /** How much light there is round the handset where it needs more than at an ear, in its own units. */
  light?: number
  /** What is seen of his speaking or of the other hand. */
  more?: string
}

/** The handset held out before him, when all is said. */
export const lowered = {
  hold: { x: 972, y: 1000, turn: 98 },
  elbow: { x: 260, y: 1600 },
  light: 66,
}

/** About where a head turns. */
const NECK = { x: 430, y: 800 }

/** How large he holds it, beside the handset's own units. */
const SIZE = 0.84

/** The hand that holds the handset, behind it: its back and wrist, seen below the handle. */
const hand = (): string =>
  shape('-130,120 -160,210 -130,300 -84,370! 104,370! 140,290 152,210 124,120!', tone.paper, {
    stroke: tone.ink,
    'stroke-width': 16,
  }) +
  lines(
    [
      '-92,204 -66,240 -58,290',
      '-26,206 -14,246 -14,296',
      '44,206 40,244 32,290',
      '104,200 92,236 78,270',
    ],
    tone.shade,
    6,
  )

/** Its fingers over the handle: drawn in thin lines, so that the handle stays black on a coarse screen. */
const fingers = (): string =>
  lines(
    [
      '-128,204! -128,100 -112,72 -80,72 -64,100 -64,204!',
      '0,204! 0,100 -16,72 -48,72 -64,100!',
      '0,100! 16,72 48,72 64,100 64,204!',
      '64,100! 80,72 112,72 126,100 126,204!',
    ],
    tone.mid,
    5,
  )

/** The forearm in its sleeve from wrist to elbow, with cuff and cufflink. */
function sleeve(wrist: { x: number; y: number }, elbow: { x: number; y: number }): string {
  const turn = (Math.atan2(elbow.y - wrist.y, elbow.x - wrist.x) * 180) / Math.PI - 90
  return at(
    { ...wrist, turn },
    shape('-112,40! 112,40! 150,300! 200,960! -200,960! -150,300!', tone.dark, {
      stroke: tone.paper,
      'stroke-width': 30,
    }),
    shape('-118,-10! 118,-10! 126,70! -126,70!', tone.paper, {
      stroke: tone.dark,
      'stroke-width': 10,
    }),
    lines(
      ['-112,100 0,112 112,100', '70,110 110,400 140,900', '-60,130 -80,400 -110,900'],
      tone.mid,
      5,
    ),
    lines(['60,30 82,30'], tone.ink, 12),
  )
}

/** The man in that attitude, facing right, back to front. */
export function figure(man: Man, { turn, hold, elbow, light, more, ...face }: Attitude): string {
  const angle = (hold.turn * Math.PI) / 180
  const wrist = {
    x: Math.round(hold.x - 300 * SIZE * Math.sin(angle)),
    y: Math.round(hold.y + 300 * SIZE * Math.cos(angle)),
  }
  const scaled = (...parts: string[]) => at(hold, group({ transform: `scale(${SIZE})` }, ...parts))
  return [
    man.body(),
    group({ transform: `rotate(${turn} ${NECK.x} ${NECK.y})` }, man.head(face)),
    scaled(hand()),
    sleeve(wrist, elbow),
    cord(hold, SIZE),
    scaled(handset(light), fingers()),
    more ?? '',
  ].join('')
}

/** How thick a stroke of speech is: two dots of the coarsest screen. */
const STROKE = 74
/** Bare stock around each, so that no dot of the sky joins it, by day or by night. */
const CLEAR = 60

/**
 * Three strokes before an open mouth at a point: what comes out of it. On the coarsest screen they
 * alone tell who speaks.
 */
export function sounds(x: number, y: number): string {
  const strokes = [
    `${x + 46},${y - 120} ${x + 112},${y - 222}`,
    `${x + 22},${y} ${x + 120},${y}`,
    `${x + 16},${y + 120} ${x + 96},${y + 214}`,
  ]
  return lines(strokes, both.clear, STROKE + CLEAR) + lines(strokes, both.mark, STROKE)
}
