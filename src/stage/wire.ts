import type { Wire } from '../player/index.ts'
import type { Point } from './layout.ts'
import { type Noise, noiseAlong } from './wire-noise.ts'

/** Where a wire hangs, in CSS px: its x, and the length of it that is seen. */
export interface Span {
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** How much of the length no caption covers. */
  readonly visible: number
}

/** A wire in its place: all of it that stays as it is while a voice travels. */
export interface Strung {
  readonly span: Span
  /** Whether a voice enters from above. */
  readonly downward: boolean
  /** x of each point while nobody speaks, and how far the whole voice swings it, in CSS px. */
  readonly calm: Float32Array
  readonly swing: Float32Array
  readonly noise: Noise
}

/** A wire as it is drawn at one moment, in CSS px. */
export interface Strokes {
  /** The line from top to bottom, unbroken: paper is kept bare along it. */
  readonly line: readonly Point[]
  /** What is inked: pieces of the line, and scratches beside it. */
  readonly inked: readonly (readonly Point[])[]
}

/** Distance between two points of the drawn wire, in CSS px. */
const STEP = 1.25
/** The calm wire: half the height and the length of its wave, in CSS px. */
const CALM = 2
const CALM_LENGTH = 52
/** The loudest words swing the wire this far, and from one swing to the next it is so far, in CSS px. */
const VOICE = 10.5
const VOICE_LENGTH = 15
/** How much of the wire a voice takes up, and how much of it the head of a voice that travels. */
const VOICE_PART = 0.72
const HEAD = 0.12

/**
 * Strings a wire. The same wire in the same place always draws the same line.
 * @param seed the scene, so that two scenes do not share a noise.
 * @param count how many parties share the stage: it tells from which end a voice enters.
 */
export function stringWire(wire: Wire, span: Span, seed: string, count: number): Strung {
  const length = span.bottom - span.top
  const downward = (wire.from ?? 0) < count / 2
  const loud = voiceAlong(wire, downward, Math.max(1, span.visible))
  const points = Math.max(1, Math.ceil(length / STEP)) + 1
  const calm = new Float32Array(points)
  const swing = new Float32Array(points)
  for (let i = 0; i < points; i++) {
    const down = (i / (points - 1)) * length
    calm[i] = span.x + CALM * Math.sin((down / CALM_LENGTH) * 2 * Math.PI)
    swing[i] = VOICE * loud(down) * Math.sin((down / VOICE_LENGTH) * 2 * Math.PI)
  }
  const noise = noiseAlong(wire.noise, length, STEP, `${seed}|${wire.rhythm.join()}`)
  return { span, downward, calm, swing, noise }
}

/**
 * Loudness at each length of the wire, 0 to 1: the rhythm of the words, evened out over one swing, so
 * that the wave stays round however many words there are.
 * @param seen how much of the wire no caption covers, in CSS px.
 */
function voiceAlong(
  { rhythm, from }: Wire,
  downward: boolean,
  seen: number,
): (down: number) => number {
  if (from === null || rhythm.length === 0) return () => 0
  const beats = downward ? rhythm : [...rhythm].reverse()
  const start = (seen * (1 - VOICE_PART)) / 2
  const beat = (seen * VOICE_PART) / beats.length
  const reach = Math.max(beat, VOICE_LENGTH)
  return (down) => {
    let [sum, weight] = [0, 0]
    const last = Math.floor((down + reach - start) / beat)
    for (let i = Math.floor((down - reach - start) / beat); i <= last; i++) {
      const away = Math.abs(start + (i + 0.5) * beat - down) / reach
      const near = away < 1 ? 1 + Math.cos(Math.PI * away) : 0
      sum += near * (beats[i] ?? 0)
      weight += near
    }
    return weight > 0 ? sum / weight : 0
  }
}

/** What has come through of a voice at a part of its way: nothing ahead of it, most at its head. */
function arrival(run: number, travelled: number): number {
  if (travelled >= 1) return 1
  const behind = travelled * (1 + HEAD) - run
  if (behind <= 0) return 0
  return Math.min(1, behind / (HEAD / 3)) * (1 + 0.35 * Math.max(0, 1 - behind / HEAD))
}

/**
 * Draws a wire while its voice passes: new behind the voice's head, as it was before it.
 * @param travelled how far the voice has come, 0 to 1.
 * @param before the wire that it takes the place of, or `null`.
 */
export function drawWire(after: Strung, travelled: number, before: Strung | null): Strokes {
  const { span, calm, swing, downward } = after
  const goes = before?.calm.length === calm.length && travelled < 1 ? before : after
  const last = calm.length - 1
  const step = (span.bottom - span.top) / last
  const shareAt = (i: number) => {
    if (goes === after) return 1
    const behind = travelled * (1 + HEAD) - (downward ? i / last : 1 - i / last)
    return Math.min(1, Math.max(0, behind / (HEAD / 2)))
  }
  const line = Array.from(calm, (still, i) => {
    const voice = (swing[i] ?? 0) * arrival(downward ? i / last : 1 - i / last, travelled)
    const old = (goes.calm[i] ?? 0) + (goes.swing[i] ?? 0)
    const share = shareAt(i)
    return { x: (still + voice) * share + old * (1 - share), y: span.top + i * step }
  })
  const isBroken = (i: number) => (shareAt(i) > 0.5 ? after : goes).noise.broken[i] === 1
  const scratches = [after, ...(goes === after ? [] : [goes])].flatMap((strung) =>
    strung.noise.scratches
      .filter(({ y }) => shareAt(Math.round(y / step)) > 0.5 === (strung === after))
      .map(({ x, y, reach }) => [
        { x: span.x + x - reach.x, y: span.top + y - reach.y },
        { x: span.x + x + reach.x, y: span.top + y + reach.y },
      ]),
  )
  return { line, inked: [...piecesOf(line, isBroken), ...scratches] }
}

/** What is left of a line that is broken between some of its points and the next. */
function piecesOf(line: readonly Point[], isBroken: (i: number) => boolean): Point[][] {
  const pieces: Point[][] = [[]]
  line.forEach((point, i) => {
    pieces.at(-1)?.push(point)
    if (isBroken(i)) pieces.push([])
  })
  return pieces.filter((piece) => piece.length > 1)
}
