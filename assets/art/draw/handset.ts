/** The handset of an old telephone: the one thing that must be known at the coarsest screen. */
import { ellipse, group, line, ribbon, shape } from './svg.ts'
import { tone } from './tones.ts'

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

/** Two cups and a handle, along x about the middle: earpiece left, mouthpiece right, both open to -y. */
const OUTLINE =
  '-404,-116! -168,-116! -168,-62! -192,-34! -200,8! -150,38 -60,54 60,54 150,38 200,8! 192,-34! 168,-62! 168,-116! 404,-116! 404,-62! 380,-34! 374,28! 322,120 206,178 72,196 -72,196 -206,178 -322,120 -374,28! -380,-34! -404,-62!'

/** The handset in one tone: its mass, or the shadow it throws. */
export const handsetIn = (fill: string): string => shape(OUTLINE, fill)

/** Light all round, so that it never grows together with hand, jaw, hair or coat. */
const gap = (width: number): string =>
  shape(OUTLINE, tone.paper, {
    stroke: tone.paper,
    'stroke-width': 2 * width,
    'stroke-linejoin': 'round',
  })

/** Seams of the cups and the light along the handle: too thin for a coarse screen. */
const details = (): string =>
  ribbon('-356,54,0 -296,122,4 -194,162,6 -60,180,5 40,182,0', tone.light) +
  line('-390,-62 -184,-62', tone.mid, 6) +
  line('184,-62 390,-62', tone.mid, 6) +
  [-346, -286, -226, 226, 286, 346].map((x) => ellipse(x, -88, 7, tone.mid)).join('')

/** The handset with its light all round. @param light width of that, in its own units. */
export const handset = (light = 46): string => gap(light) + handsetIn(tone.ink) + details()

/** The coiled cord, from the mouthpiece of the handset at `hold` down out of the plate. */
export function cord(hold: Place, size: number): string {
  const { x, y } = placed(hold, 392 * size, 10 * size)
  const way = `${x},${y} ${x + 50},${y + 60} ${x + 26},${y + 200} ${x + 70},${y + 330} ${x + 40},${y + 460} ${x + 60},1700`
  return (
    line(way, tone.ink, 24) +
    line(way, tone.light, 12, { 'stroke-dasharray': '6 11', 'stroke-linecap': 'butt' })
  )
}
