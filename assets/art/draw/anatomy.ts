/**
 * What both callers share: handset, hands, forearm. Everything is drawn for a man who faces right,
 * with the light behind him on the left; a caller who faces left is mirrored whole.
 */
import { ellipse, group, line, ribbon, shape } from './svg.ts'
import { type Tone, tone } from './tones.ts'

/** Where a part stands: its origin in plate units, how far it is turned (degrees clockwise), its scale. */
export interface Place {
  x: number
  y: number
  turn: number
  scale?: number
}

/** Puts parts at a place. */
export const at = ({ x, y, turn, scale }: Place, ...parts: string[]): string =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn})${scale ? ` scale(${scale})` : ''}` },
    ...parts,
  )

/** Where a point of a part at a place comes to lie, in plate units. */
function placed(place: Place, x: number, y: number): { x: number; y: number } {
  const angle = (place.turn * Math.PI) / 180
  return {
    x: Math.round(place.x + x * Math.cos(angle) - y * Math.sin(angle)),
    y: Math.round(place.y + x * Math.sin(angle) + y * Math.cos(angle)),
  }
}

/** Where the wrist of a hand that grips the handset at `hold` comes to lie. */
export const wristOf = (hold: Place): { x: number; y: number } => placed(hold, -150, 150)

/** The coiled cord, from the mouthpiece of the handset at `hold` down out of the plate. */
export function cord(hold: Place): string {
  const { x, y } = placed(hold, 10, 222)
  const way = `${x},${y} ${x + 26},${y + 90} ${x + 6},${y + 230} ${x + 40},${y + 400} ${x + 130},${y + 560} ${x + 150},1400`
  return (
    line(way, tone.ink, 22) +
    line(way, tone.mid, 12, { 'stroke-dasharray': '7 10', 'stroke-linecap': 'butt' })
  )
}

const cup = (y: number): string =>
  ellipse(12, y, 58, tone.ink, 62) +
  ribbon(
    `24,${y - 48},0 -20,${y - 36},7 -36,${y + 4},9 -18,${y + 42},6 10,${y + 49},0`,
    tone.light,
  ) +
  ribbon(`40,${y - 26},0 52,${y + 4},7 38,${y + 34},0`, tone.mid)

/**
 * A handset of the old kind, seen from behind and a little to the side. Drawn upright
 * about its middle: earpiece at y = -165, mouthpiece at y = 165, the face towards +x.
 */
export const handset = (): string =>
  cup(-165) +
  cup(165) +
  ribbon('2,-186,22 -12,-130,27 -20,0,29 -12,130,27 2,186,22', tone.ink) +
  ribbon('-20,-176,0 -31,-120,6 -38,-60,6 -38,60,6 -31,120,6 -20,176,0', tone.light)

const closedFinger = (y: number, half: number, reach: number): string =>
  group(
    { transform: `translate(${reach} ${y})` },
    ribbon(`-56,8,${half} -20,0,${half} 24,0,${half + 1} 48,10,${half - 3}`, tone.ink),
    ribbon(
      `-58,4,${half - 4} -20,-5,${half - 2} 20,-6,${half - 2} 42,0,${half - 5}`,
      tone.highlight,
    ),
    shape(
      `24,${-half + 1} 46,${-half + 6} 54,2 40,${half - 5} -20,${half - 4} 14,${half - 12} 33,6 35,-8`,
      tone.mid,
    ),
  )

/**
 * A right hand closed on that handset, its back towards us: four fingers across the handle,
 * the thumb up along it, the wrist (about 105 wide) at -150, 150. Light falls from the left.
 */
export const grip = (): string =>
  ribbon('-84,36,28 -84,-20,27 -68,-74,22 -46,-112,15', tone.ink) +
  ribbon('-90,36,26 -89,-20,25 -73,-76,19 -50,-110,12', tone.highlight) +
  shape(
    '-26,-88 -62,-72 -104,-36 -134,14 -158,60 -206,112! -126,196! -66,140 -30,104 -14,72 -6,-40',
    tone.light,
  ) +
  shape('-16,64 -30,104 -66,140 -126,196! -162,158! -108,116 -72,72 -48,40', tone.shade) +
  closedFinger(-68, 24, 0) +
  closedFinger(-21, 25, 7) +
  closedFinger(26, 23, 2) +
  closedFinger(67, 19, -9) +
  // the hollow beside the thumb, and the tendon of the first finger
  ribbon('-64,-60,0 -86,-8,9 -112,30,5 -140,74,0', tone.mid)

/**
 * A forearm in a jacket sleeve with its shirt cuff, from the wrist at the origin down along +y.
 * It widens as it comes towards us. `length` in plate units, 400 or more.
 */
export const forearm = (length: number): string =>
  shape(
    `-76,30! 76,30! 90,110 98,200 120,320 128,${length}! -140,${length}! -120,300 -98,190 -90,100`,
    tone.dark,
  ) +
  shape(
    `-76,30! -26,30! -38,110 -28,150 -52,220 -50,290 -84,${length}! -140,${length}! -120,300 -98,190 -90,100`,
    tone.mid,
  ) +
  shape(
    `36,30! 76,30! 90,110 98,200 120,320 128,${length}! 60,${length}! 66,300 34,230 66,170 20,120`,
    tone.ink,
  ) +
  shape('-66,-14! 64,-14! 72,42! -72,42!', tone.paper) +
  shape('8,-14! 64,-14! 72,42! 20,42!', tone.mid)

/** The cuff and the first of the sleeve of the far arm, below a free hand. */
export const farCuff = (): string =>
  shape('-70,20! 66,20! 104,560! -136,560!', tone.dark) +
  shape('-70,20! -30,20! -70,560! -136,560!', tone.mid) +
  shape('-60,-10! 58,-10! 66,46! -66,46!', tone.paper) +
  shape('4,-10! 58,-10! 66,46! 14,46!', tone.mid)

/** A finger or thumb of a free hand along "x,y,half-width ...": its shadowed whole, then its lit side. */
const digit = (spine: string, own: Tone, lit: Tone): string => {
  const side = spine.replace(
    /([-\d]+),([-\d]+),(\d+)/g,
    (_, x, y, half) => `${Number(x) - 6},${y},${Math.round(Number(half) * 0.66)}`,
  )
  return ribbon(spine, own) + ribbon(side, lit)
}

/** How a free hand takes the light: the tone of its shadowed part and of its lit part. */
export interface HandTones {
  own: Tone
  lit: Tone
}

/** A left hand, open, its palm half towards us: wrist at the origin, fingers up along -y, thumb left. */
export const openHand = ({ own, lit }: HandTones): string =>
  digit('64,-130,21 98,-196,19 124,-248,13', own, lit) +
  digit('38,-160,24 62,-256,22 62,-328,15', own, lit) +
  digit('-2,-170,25 2,-272,23 -10,-352,16', own, lit) +
  digit('-44,-160,24 -66,-252,22 -98,-318,15', own, lit) +
  shape('-52,20! -58,-40 -78,-110 -66,-172 -10,-192 50,-176 86,-130 76,-60 52,20!', lit) +
  shape('52,20! 76,-60 86,-130 70,-160 34,-178 44,-120 20,-60 6,20!', own) +
  digit('-24,-30,42 -74,-92,33 -132,-146,25 -178,-184,15', own, lit) +
  ribbon('-60,-132,0 -20,-128,5 20,-146,0', own)

/** A left hand raised in thought: two fingers up to the lips, the others folded, the thumb to the chin. */
export const musingHand = ({ own, lit }: HandTones): string =>
  digit('74,-110,21 96,-170,20 76,-196,16', own, lit) +
  digit('48,-140,23 66,-214,22 40,-240,17', own, lit) +
  digit('14,-150,24 16,-250,22 -24,-312,15', own, lit) +
  shape('-52,20! -58,-40 -70,-110 -54,-166 0,-186 60,-170 90,-120 78,-60 52,20!', lit) +
  shape('52,20! 78,-60 92,-120 76,-156 40,-170 44,-110 20,-60 6,20!', own) +
  digit('-30,-140,24 -44,-250,22 -66,-336,15', own, lit) +
  digit('-24,-36,38 -60,-88,29 -92,-136,22 -112,-190,14', own, lit)
