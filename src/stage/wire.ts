import type { Wire } from '../player/index.ts'
import type { Point } from './layout.ts'
import { chance } from './noise.ts'

/** Where a wire hangs, in CSS px: its x, and the length of it that is seen. */
export interface Span {
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** How much of the length no caption covers. */
  readonly visible: number
}

/** Distance between two points of the drawn wire, in CSS px. */
const STEP = 1.25
/** The calm wire: half the height and the length of its wave, in CSS px. */
const CALM = 2
const CALM_LENGTH = 52
/** The loudest word swings the wire this far, in CSS px. */
const VOICE = 14
/** From one swing of the voice to the next, in CSS px. */
const VOICE_LENGTH = 6.5
/** The worst noise throws the wire this far, in CSS px, at points this far apart. */
const NOISE = 5.5
const NOISE_LENGTH = 3.5
/** How much of the wire a voice takes up, and how much of it the head of a voice that travels. */
const VOICE_PART = 0.56
const HEAD = 0.12

/**
 * The line that a wire draws. The same wire in the same place always draws the same line.
 * @param seed the scene, so that two scenes do not share a noise.
 * @param count how many parties share the stage: it tells from which end a voice enters.
 * @param travelled how far the voice has come along the wire, 0 to 1.
 * @returns points from top to bottom, in CSS px.
 */
export function wirePath(
  wire: Wire,
  span: Span,
  seed: string,
  count: number,
  travelled: number,
): Point[] {
  const length = span.bottom - span.top
  const downward = entersAbove(wire, count)
  const loud = voiceAlong(wire, downward)
  const swing = swingsAlong(wire, length, seed)
  const noise = noiseAlong(wire, length, seed)
  const steps = Math.max(1, Math.ceil(length / STEP))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const down = (i / steps) * length
    const run = downward ? i / steps : 1 - i / steps
    const calm = CALM * Math.sin((down / CALM_LENGTH) * 2 * Math.PI)
    const voice = VOICE * loud(down / Math.max(1, span.visible)) * arrival(run, travelled)
    return { x: span.x + calm + voice * swing(down) + noise(down), y: span.top + down }
  })
}

/** A voice from the left enters the wire above, from the right below, and is read in that order. */
export function entersAbove(wire: Wire, count: number): boolean {
  return (wire.from ?? 0) < count / 2
}

/** Loudness at each part of the wire that is seen, 0 above to 1 below. */
function voiceAlong({ rhythm, from }: Wire, downward: boolean): (part: number) => number {
  if (from === null) return () => 0
  const start = (1 - VOICE_PART) / 2
  return (part) => {
    const at = (((downward ? part : 1 - part) - start) / VOICE_PART) * rhythm.length
    const index = Math.floor(at)
    // A word swells and falls within its own place.
    return (rhythm[index] ?? 0) * Math.sin(Math.PI * (at - index)) ** 0.7
  }
}

/** What has come through of a voice at a part of its way: nothing ahead of it, most at its head. */
function arrival(run: number, travelled: number): number {
  if (travelled >= 1) return 1
  const behind = travelled * (1 + HEAD) - run
  if (behind <= 0) return 0
  return Math.min(1, behind / (HEAD / 3)) * (1 + 0.35 * Math.max(0, 1 - behind / HEAD))
}

/** The swings of a voice at each length of the wire, -1 to 1: round, so that only noise is jagged. */
function swingsAlong(wire: Wire, length: number, seed: string): (down: number) => number {
  const next = chance(`voice|${seed}|${wire.rhythm.join()}`)
  const knots = Math.ceil(length / VOICE_LENGTH) + 2
  const heights = Array.from({ length: knots }, (_, i) => (i % 2 ? -1 : 1) * (0.35 + 0.65 * next()))
  return (down) => rounded(heights, down / VOICE_LENGTH)
}

/** Noise at each length of the wire, in CSS px: jagged, and in fits where there is a little of it. */
function noiseAlong(wire: Wire, length: number, seed: string): (down: number) => number {
  if (wire.noise <= 0) return () => 0
  const next = chance(`noise|${seed}|${wire.noise}|${wire.rhythm.join()}`)
  const knots = Math.ceil(length / NOISE_LENGTH) + 2
  const heights = Array.from({ length: knots }, () => {
    const fit = next() < 0.2 + 0.8 * wire.noise
    const height = next() * 2 - 1
    return wire.noise * NOISE * (fit ? height : height * 0.15)
  })
  return (down) => between(heights, down / NOISE_LENGTH)
}

/** The height between two knots, on the straight line from one to the other. */
function between(heights: readonly number[], at: number): number {
  const index = Math.floor(at)
  const a = heights[index] ?? 0
  return a + ((heights[index + 1] ?? a) - a) * (at - index)
}

/** The same, turning as softly as a wave does at each knot. */
function rounded(heights: readonly number[], at: number): number {
  const index = Math.floor(at)
  const a = heights[index] ?? 0
  return a + (((heights[index + 1] ?? a) - a) * (1 - Math.cos(Math.PI * (at - index)))) / 2
}

/**
 * One line giving way to another as the voice passes: new behind its head, old before it.
 * @param travelled how far the voice has come, 0 to 1.
 * @param downward whether it comes from above.
 */
export function passing(
  before: readonly Point[],
  after: readonly Point[],
  travelled: number,
  downward: boolean,
): Point[] {
  if (travelled >= 1 || before.length !== after.length) return [...after]
  return after.map((point, i) => {
    const down = i / Math.max(1, after.length - 1)
    const behind = travelled * (1 + HEAD) - (downward ? down : 1 - down)
    const share = Math.min(1, Math.max(0, behind / (HEAD / 2)))
    const old = before[i] ?? point
    return { x: old.x + (point.x - old.x) * share, y: point.y }
  })
}

/**
 * A strip of triangles along a line, wide enough to be feathered by the shader.
 * @param reach half the strip's width in CSS px.
 * @returns for each point two vertices of x, y, and -1 or 1 for the side they stand on.
 */
export function ribbon(points: readonly Point[], reach: number): Float32Array {
  const out = new Float32Array(points.length * 6)
  points.forEach((point, i) => {
    const [nx, ny] = normalAt(points, i)
    out.set([point.x - nx * reach, point.y - ny * reach, -1], i * 6)
    out.set([point.x + nx * reach, point.y + ny * reach, 1], i * 6 + 3)
  })
  return out
}

/** A sharp turn would throw the mitre far out. */
const LONGEST_MITRE = 1.8

function normalAt(points: readonly Point[], i: number): [number, number] {
  const here = points[i]
  const before = points[i - 1] ?? here
  const after = points[i + 1] ?? here
  if (!here || !before || !after) return [1, 0]
  const [ax, ay] = normal(before === here ? here : before, before === here ? after : here)
  const [bx, by] = normal(after === here ? before : here, after === here ? here : after)
  const length = Math.hypot(ax + bx, ay + by) || 1
  const mx = (ax + bx) / length
  const my = (ay + by) / length
  const mitre = Math.min(LONGEST_MITRE, 1 / Math.max(0.1, mx * ax + my * ay))
  return [mx * mitre, my * mitre]
}

function normal(a: Point, b: Point): [number, number] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return [(b.y - a.y) / length, -(b.x - a.x) / length]
}
