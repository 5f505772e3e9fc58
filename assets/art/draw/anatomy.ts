/**
 * What both callers share: handset, hands, arms. Everything is drawn for a man who faces right,
 * with the light behind him on the left; a caller who faces left is mirrored whole.
 */
import { ellipse, group, line, ribbon, shape } from './svg.ts'
import { type Tone, tone } from './tones.ts'

/** Where a part stands: its origin in plate units, and how far it is turned (degrees clockwise). */
export interface Place {
  x: number
  y: number
  turn: number
}

/** Puts parts at a place. */
export const at = ({ x, y, turn }: Place, ...parts: string[]): string =>
  group({ transform: `translate(${x} ${y})${turn ? `rotate(${turn})` : ''}` }, ...parts)

/** Where a point of a part at a place comes to lie, in plate units. */
export function placed(place: Place, x: number, y: number): { x: number; y: number } {
  const angle = (place.turn * Math.PI) / 180
  return {
    x: Math.round(place.x + x * Math.cos(angle) - y * Math.sin(angle)),
    y: Math.round(place.y + x * Math.sin(angle) + y * Math.cos(angle)),
  }
}

/**
 * How a hand takes the light. It must stand out from its own face in a coarse screen: bright on a
 * dark one, dark on a bright one.
 */
export interface Skin {
  lit: Tone
  side: Tone
  far: Tone
}

/** The coiled cord, from the mouthpiece of the handset at `hold` down out of the plate. */
export function cord(hold: Place): string {
  const { x, y } = placed(hold, 204, 60)
  const way = `${x},${y} ${x + 24},${y + 110} ${x + 4},${y + 250} ${x + 50},${y + 430} ${x + 60},1420`
  return (
    line(way, tone.ink, 22) +
    line(way, tone.mid, 12, { 'stroke-dasharray': '7 10', 'stroke-linecap': 'butt' })
  )
}

/** The handset in one tone: its mass, or the shadow it throws. */
export const handsetIn = (fill: Tone): string =>
  ellipse(-180, 0, 70, fill, 66) +
  shape(
    '-232,30 -160,74 0,88 160,74 236,28 248,-22 242,-60! 116,-60! 110,-24 98,14 40,32 -40,32 -120,10',
    fill,
  )

/**
 * A handset of the old kind, lying along x about its middle: earpiece at x = -180,
 * mouthpiece at x = 180, both opening towards -y. The light comes from the earpiece's side.
 */
export const handset = (): string =>
  handsetIn(tone.ink) +
  ellipse(179, -58, 63, tone.shade, 17) +
  ribbon('-236,-10,0 -212,38,7 -130,70,8 0,78,7 120,70,0', tone.mid) +
  ribbon('-212,-36,0 -182,-52,9 -146,-40,0', tone.mid)

/** One finger across the handle: x and y of its first and its second knuckle, half its width. */
type Knuckle = readonly [number, number, number, number, number]
const knuckles: readonly Knuckle[] = [
  [-88, 122, -82, 10, 27],
  [-36, 110, -30, -4, 28],
  [16, 116, 22, 4, 26],
  [62, 130, 66, 26, 22],
]

/** First the joint that turns in, then the one that lies on the handle, then the side away from the light. */
const finger = ([x, y, px, py, w]: Knuckle, { lit, side, far }: Skin): string =>
  shape(
    `${px - w},${py + 4}! ${px - w + 14},${py - 36} ${px + 6},${py - 46} ${px + w},${py - 32} ${px + w + 2},${py}!`,
    far,
  ) +
  shape(
    `${x - w},${y}! ${px - w},${py + 14} ${px - w + 6},${py - 12} ${px + w - 8},${py - 14} ${px + w},${py + 6} ${x + w},${y + 6}!`,
    lit,
  ) +
  shape(
    `${px + w - 8},${py - 14} ${px + w},${py + 6} ${x + w},${y + 6}! ${x + w - 16},${y - 14} ${px + 8},${py + 20}`,
    side,
  )

/** The thumb along the inner side of the handle; it goes behind the handset. */
export const thumb = ({ lit, far }: Skin): string =>
  shape('-40,260 -110,170 -160,92 -166,40 -134,26 -96,60 -60,120!', lit) +
  ribbon('-140,40,0 -112,96,10 -70,150,0', far)

/**
 * A right hand closed on that handset, its back towards us: the fingers go over the handle and
 * round its far edge. The wrist (about 120 wide) is at 30, 280.
 */
export const grip = (skin: Skin): string =>
  // what the fingers throw on the cheek
  shape('-96,-10! -74,-50 -16,-66 40,-58 86,-32 118,10! 10,20!', tone.dark) +
  knuckles.map((knuckle) => finger(knuckle, skin)).join('') +
  shape(
    '-116,116 -118,160 -80,210 -36,290! 94,284! 96,200 86,128 62,112 40,120 16,98 -10,110 -36,92 -64,112 -90,104',
    skin.lit,
  ) +
  // the side away from the light, and the hollows between the knuckles
  shape('94,284! 96,200 86,128 66,124 60,170 30,220 20,288!', skin.far) +
  ribbon('-64,110,0 -54,150,7 -32,196,0', skin.far) +
  ribbon('-10,106,0 -4,144,7 4,190,0', skin.far) +
  ribbon('40,118,0 38,144,6 36,170,0', skin.side)

/** The wrist of a hand that grips the handset at `hold`. */
export const wristOf = (hold: Place): { x: number; y: number } => placed(hold, 30, 270)

/** A forearm in a jacket sleeve with its shirt cuff, from the wrist at the origin to the elbow, 560 along +y. */
export const forearm = (): string =>
  shape(
    '-92,52! 96,52! 122,180 150,400 170,560 130,690 0,730 -120,690 -156,560 -130,380 -104,180',
    tone.dark,
  ) +
  shape(
    '-92,52! -22,52! -40,130 -30,190 -66,280 -60,420 -100,560 -90,700 -120,690 -156,560 -130,380 -104,180',
    tone.shade,
  ) +
  shape(
    '50,52! 96,52! 122,180 150,400 170,560 130,690 60,720 110,560 66,420 80,250 36,160',
    tone.ink,
  ) +
  shape('-74,4! 76,4! 90,62! -86,62!', tone.paper) +
  shape('18,4! 76,4! 90,62! 34,62!', tone.mid)

/** A finger or thumb of a free hand along "x,y,half-width ...": its shadowed whole, then its lit side. */
const digit = (spine: string, { lit, side }: Skin): string => {
  const near = spine.replace(
    /([-\d]+),([-\d]+),(\d+)/g,
    (_, x, y, half) => `${Number(x) - 5},${y},${Math.round(Number(half) * 0.74)}`,
  )
  return ribbon(spine, side) + ribbon(near, lit)
}

/** The cuff and the first of the sleeve of the far arm, below a free hand whose wrist is at the origin. */
export const farCuff = (): string =>
  shape('-80,40! 78,40! 130,600! -170,600!', tone.dark) +
  shape('-80,40! -34,40! -76,300 -90,600! -170,600!', tone.shade) +
  shape('-64,-8! 64,-8! 74,50! -76,50!', tone.paper) +
  shape('10,-8! 64,-8! 74,50! 24,50!', tone.mid)

/** A left hand, open, its palm half towards us: wrist at the origin, fingers up along -y, thumb left. */
export const openHand = (skin: Skin): string =>
  digit('60,-120,20 90,-184,18 104,-226,13', skin) +
  digit('40,-160,24 58,-246,22 58,-310,15', skin) +
  digit('0,-170,26 4,-264,23 -4,-334,16', skin) +
  digit('-44,-160,25 -58,-244,22 -76,-300,15', skin) +
  digit('-10,-40,44 -84,-96,27 -120,-152,22 -132,-200,15', skin) +
  shape('-54,20! -56,-50 -72,-120 -66,-172 -10,-190 50,-176 80,-130 72,-60 52,20!', skin.lit) +
  shape('52,20! 72,-60 80,-130 66,-168 40,-176 44,-110 16,-60 6,20!', skin.far) +
  ribbon('-62,-136,0 -20,-128,6 20,-146,0', skin.far)

/** A left hand laid over the mouthpiece, its back towards us: wrist at the origin, fingers along -y. */
export const coverHand = (skin: Skin): string =>
  digit('56,-120,22 50,-186,20 26,-230,16', skin) +
  digit('28,-140,25 14,-220,23 -18,-268,17', skin) +
  digit('-8,-140,26 -28,-222,24 -64,-266,17', skin) +
  digit('-44,-124,25 -72,-194,23 -104,-226,16', skin) +
  digit('-20,-30,40 -94,-70,25 -140,-96,17', skin) +
  shape('-52,20! -54,-40 -70,-90 -66,-136 -20,-160 40,-154 78,-110 70,-50 52,20!', skin.lit) +
  shape('52,20! 70,-50 78,-110 64,-140 40,-150 40,-90 14,-40 6,20!', skin.far) +
  ribbon('-34,-130,0 -26,-96,6 -16,-60,0', skin.far)
