/**
 * What both callers share. Everything is drawn for a man who faces right, with the light behind
 * him on the left; a caller who faces left is mirrored whole.
 */
import { ellipse, group, line, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'

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

/** Where the wrist of a hand that grips the handset at `hold` comes to lie, in plate units. */
export function wristOf(hold: Place): { x: number; y: number } {
  const angle = (hold.turn * Math.PI) / 180
  const [x, y] = [-156, 156]
  return {
    x: Math.round(hold.x + x * Math.cos(angle) - y * Math.sin(angle)),
    y: Math.round(hold.y + x * Math.sin(angle) + y * Math.cos(angle)),
  }
}

const cup = (y: number): string =>
  ellipse(12, y, 58, tone.ink, 62) +
  ribbon(
    `20,${y - 50},0 -22,${y - 36},6 -38,${y + 4},8 -20,${y + 42},5 6,${y + 50},0`,
    tone.light,
  ) +
  ribbon(`40,${y - 24},0 52,${y + 4},6 38,${y + 34},0`, tone.shade)

/**
 * A handset of the old kind, seen from behind and a little to the side. Drawn upright
 * about its middle: earpiece at y = -165, mouthpiece at y = 165, the face towards +x.
 */
export const handset = (): string =>
  cup(-165) +
  cup(165) +
  ribbon('2,-186,22 -12,-130,27 -20,0,29 -12,130,27 2,186,22', tone.ink) +
  ribbon('-22,-168,0 -32,-120,5 -38,-60,5 -38,60,5 -32,120,5 -22,168,0', tone.light)

const finger = (y: number, half: number, reach: number): string =>
  group(
    { transform: `translate(${reach} ${y})` },
    ribbon(`-52,6,${half} -20,0,${half} 22,0,${half + 1} 48,10,${half - 3}`, tone.dark),
    ribbon(
      `-56,2,${half - 3} -20,-5,${half - 2} 20,-6,${half - 2} 42,0,${half - 5}`,
      tone.highlight,
    ),
    shape(
      `24,${-half + 1} 46,${-half + 6} 54,2 42,${half - 7} 16,${half - 6} 33,8 35,-8`,
      tone.mid,
    ),
    ribbon(`-44,${half - 6},0 -10,${half - 9},5 28,${half - 8},5 44,${half - 10},0`, tone.mid),
  )

/**
 * A right hand closed on that handset, its back towards us: four fingers across the handle,
 * the thumb up along it, the wrist (about 110 wide) at -160, 160. Light falls from the left.
 */
export const grip = (): string =>
  ribbon('-84,36,28 -84,-20,27 -68,-74,22 -46,-112,15', tone.dark) +
  ribbon('-90,36,26 -89,-20,25 -73,-76,19 -50,-110,12', tone.highlight) +
  shape(
    '-26,-88 -62,-70 -106,-30 -136,20 -168,68 -206,112! -126,196! -72,146 -34,104 -14,72 -6,-40',
    tone.light,
  ) +
  shape('-16,64 -32,90 -72,130 -126,196! -158,164! -106,120 -70,82 -44,50', tone.shade) +
  finger(-68, 24, 0) +
  finger(-21, 25, 7) +
  finger(26, 23, 2) +
  finger(67, 19, -9) +
  line('-62,-44 -112,20 -146,66', tone.mid, 6) +
  line('-48,0 -90,54 -124,94', tone.mid, 6)

/**
 * A forearm in a jacket sleeve with its shirt cuff, from the wrist at the origin down along +y.
 * It widens as it comes towards us. `length` in plate units, 400 or more.
 */
export const forearm = (length: number): string =>
  shape(
    `-76,30! 76,30! 84,90 104,130 98,200 122,300 128,${length}! -140,${length}! -124,300 -96,190 -100,120 -80,80`,
    tone.dark,
  ) +
  shape(
    `-76,30! -30,30! -34,90 -52,130 -40,190 -66,300 -84,${length}! -140,${length}! -124,300 -96,190 -100,120 -80,80`,
    tone.mid,
  ) +
  shape(
    `30,30! 76,30! 84,90 104,130 98,200 122,300 128,${length}! 60,${length}! 56,300 30,210 60,150 10,120 40,90`,
    tone.ink,
  ) +
  shape('-66,-14! 64,-14! 72,42! -72,42!', tone.paper) +
  shape('8,-14! 64,-14! 72,42! 20,42!', tone.mid)

/**
 * A left hand, open, its palm half towards us: wrist at the origin, fingers up along -y,
 * the thumb on the left, the light on the palm.
 */
export const openHand = (): string =>
  ribbon('62,-130,20 96,-196,18 116,-250,13', tone.mid) +
  ribbon('58,-130,14 90,-196,12 110,-248,8', tone.light) +
  ribbon('38,-160,23 66,-256,21 74,-326,15', tone.mid) +
  ribbon('32,-160,17 58,-256,15 68,-324,10', tone.highlight) +
  ribbon('-2,-170,24 4,-272,22 -4,-352,16', tone.mid) +
  ribbon('-9,-170,18 -4,-272,16 -10,-350,10', tone.highlight) +
  ribbon('-44,-160,23 -62,-252,21 -84,-322,15', tone.mid) +
  ribbon('-50,-160,17 -70,-252,15 -90,-320,10', tone.highlight) +
  shape(
    '-52,20! -58,-40 -78,-110 -66,-172 -10,-192 50,-176 82,-130 74,-60 52,20!',
    tone.highlight,
  ) +
  shape('52,20! 74,-60 82,-130 66,-158 40,-176 52,-120 30,-60 10,20!', tone.mid) +
  ribbon('-24,-30,40 -74,-92,32 -132,-148,24 -176,-190,15', tone.mid) +
  ribbon('-30,-36,34 -82,-98,25 -138,-152,18 -176,-190,10', tone.highlight) +
  line('-52,-148 -8,-128 52,-140', tone.mid, 7) +
  line('-56,-122 -20,-80 -10,-30', tone.mid, 7)
