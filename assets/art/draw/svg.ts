/**
 * Drawing helpers. Points are written as text, "x,y x,y! x,y", in plate units:
 * a curve runs through all of them, and turns sharply at those marked "!".
 */

/** A sheet that is drawn on, in plate units: from where, and how large. Nothing need begin at 0. */
export interface Sheet {
  left: number
  top: number
  width: number
  height: number
}

/** A side of the event: it may stand in a plate far taller than wide, or flatter, so there is enough about it. */
export const side: Sheet = { left: -443, top: -120, width: 2000, height: 1800 }

/** The same for one who looks the other way. */
export const otherSide: Sheet = { ...side, left: 1000 - side.width - side.left }

/** What may stand beside another or alone: upright in the middle, with enough beside it. */
export const upright: Sheet = { left: -300, top: 0, width: 1600, height: 1400 }

/** What always has the stage to itself. */
export const wide: Sheet = { left: 0, top: 0, width: 1600, height: 1200 }

/** What a crop keeps whole, in plate units; and whether it is shown as large as its plate allows. */
export interface Focus {
  x: number
  y: number
  width: number
  height: number
  close?: boolean
}

/** What a subject module gives for each plate: base name of the file, alternative text, what it is about, markup. */
export interface Subject {
  name: string
  alt: string
  focus: Focus
  sheet: Sheet
  svg: string
}

/** How a shape is filled (a tone or `url(#id)`), and its presentation attributes, as SVG names them. */
export type Attributes = Record<string, string | number>

type Point = { x: number; y: number; corner: boolean; width: number }

const parse = (points: string): Point[] =>
  points
    .trim()
    .split(/\s+/)
    .map((token) => {
      const [x = Number.NaN, y = Number.NaN, width = 0] = token
        .replace('!', '')
        .split(',')
        .map(Number)
      if (Number.isNaN(x + y + width)) throw new Error(`Not a point: "${token}"`)
      return { x, y, corner: token.endsWith('!'), width }
    })

const attributes = (extra: Attributes = {}): string =>
  Object.entries(extra)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/**
 * The tangent at a point (after Catmull and Rom), as long as a third of the chord towards `beside`,
 * so that no curve loops. Where both chords are about as long the two sides share one length:
 * then the next control point is a mirror image, and need not be written.
 */
function tangent(from: Point, at: Point, to: Point, beside: Point): [number, number] {
  if (at.corner) return [0, 0]
  const [before, after] = [distance(from, at), distance(at, to)]
  const even = Math.max(before, after) < 2.5 * Math.min(before, after)
  const length = even ? Math.sqrt(before * after) : distance(at, beside)
  const reach = length / 3 / (distance(from, to) || 1)
  return [(to.x - from.x) * reach, (to.y - from.y) * reach]
}

/** Path data, relative and in whole units (smaller, and no dot shows the difference). */
function data(points: Point[], closed: boolean): string {
  const count = points.length
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)
    const p = points[index] as Point
    return { ...p, x: Math.round(p.x), y: Math.round(p.y) }
  }
  let d = `M${at(0).x} ${at(0).y}`
  let mirror = { x: Number.NaN, y: Number.NaN }
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const [endX, endY] = [c.x - b.x, c.y - b.y]
    if (b.corner && c.corner) {
      d += `l${endX} ${endY}`
      mirror = { x: Number.NaN, y: Number.NaN }
      continue
    }
    const [outX, outY] = tangent(a, b, c, c).map(Math.round) as [number, number]
    const [inX, inY] = tangent(b, c, e, b).map(Math.round) as [number, number]
    const same = Math.abs(outX - mirror.x) <= 1 && Math.abs(outY - mirror.y) <= 1
    d += same ? 's' : `c${outX} ${outY} `
    d += `${endX - inX} ${endY - inY} ${endX} ${endY}`
    mirror = { x: inX, y: inY }
  }
  return (closed ? `${d}z` : d)
    .replace(
      /([cls])[^clsz]*(?:\1[^clsz]*)+/g,
      (run, letter) => letter + run.slice(1).replaceAll(letter, ' '),
    )
    .replaceAll(' -', '-')
}

/** Path data of a closed curve through the points, for a clip or a shape of several parts. */
export const outline = (points: string): string => data(parse(points), true)

/** A closed shape through the points. */
export const shape = (points: string, fill: string, extra?: Attributes): string =>
  `<path d="${outline(points)}" fill="${fill}"${attributes(extra)}/>`

/** An open line of even width (plate units): a fold, a wire. */
export const line = (points: string, stroke: string, width: number, extra?: Attributes): string =>
  `<path d="${data(parse(points), false)}" fill="none" stroke="${stroke}" stroke-width="${width}"${attributes({ 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...extra })}/>`

/** Several open lines of one width and one stroke, in one path: what only a fine screen shows. */
export const lines = (ways: readonly string[], stroke: string, width: number): string =>
  `<path d="${ways.map((way) => data(parse(way), false)).join('')}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`

/** Path data of a limb or crease along a centre line "x,y,half-width ...", with rounded ends. */
export function ribbonOutline(points: string): string {
  const spine = parse(points)
  const near: Point[] = []
  const far: Point[] = []
  spine.forEach((p, i) => {
    const a = spine[i - 1] ?? p
    const b = spine[i + 1] ?? p
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const [tx, ty] = [(b.x - a.x) / long, (b.y - a.y) / long]
    const side = (s: number): Point => ({
      ...p,
      x: p.x - s * ty * p.width,
      y: p.y + s * tx * p.width,
    })
    near.push(side(-1))
    far.unshift(side(1))
    if (p.width === 0 || (i > 0 && i < spine.length - 1)) return
    const out = i === 0 ? -0.9 : 0.9
    near[i === 0 ? 'unshift' : 'push']({
      ...p,
      x: p.x + out * tx * p.width,
      y: p.y + out * ty * p.width,
    })
  })
  return data([...near, ...far], true)
}

/** A limb or crease along a centre line "x,y,half-width ...": tapers to a point where the width is 0. */
export const ribbon = (points: string, fill: string, extra?: Attributes): string =>
  `<path d="${ribbonOutline(points)}" fill="${fill}"${attributes(extra)}/>`

/** A rectangle. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra?: Attributes,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${attributes(extra)}/>`

/** The whole plate, in one fill: what every background begins with. */
export const ground = (fill: string, { left, top, width, height }: Sheet): string =>
  rect(left, top, width, height, fill)

/** An ellipse; a circle when `ry` is left out. */
export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  fill: string,
  ry = rx,
  extra?: Attributes,
): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(extra)}/>`

/** Round specks of one diameter (plate units), in one path: snow, stars, lamps far off. */
export const dots = (points: string, fill: string, diameter: number): string =>
  `<path d="${parse(points)
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('')}" stroke="${fill}" stroke-width="${diameter}" stroke-linecap="round"/>`

/** A group under a transform (or other attributes), for what moves as one. */
export const group = (extra: Attributes, ...parts: string[]): string =>
  `<g${attributes(extra)}>${parts.join('')}</g>`

const stopList = (stops: [number, string][]): string =>
  stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')

/** A linear gradient in plate units, from one point to another; `stops` are [0..1, tone]. */
export const linear = (
  id: string,
  from: [number, number],
  to: [number, number],
  stops: [number, string][],
): string =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stopList(stops)}</linearGradient>`

/** A radial gradient in plate units; `stops` are [0..1, tone]. */
export const radial = (
  id: string,
  centre: [number, number],
  r: number,
  stops: [number, string][],
): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${centre[0]}" cy="${centre[1]}" r="${r}">${stopList(stops)}</radialGradient>`

/** A clip: what is drawn with `clip-path="url(#id)"` stays inside the path data given. */
export const clip = (id: string, ...paths: string[]): string =>
  `<clipPath id="${id}">${paths.map((d) => `<path d="${d}"/>`).join('')}</clipPath>`

/** A blur for the soft edge of a shadow, used with `filter="url(#id)"`; deviation in plate units. */
export const soft = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`

/** A finished plate: definitions (gradients, clips, blurs) and what is drawn, back to front. */
export const plate = (
  definitions: string[],
  parts: string[],
  { left, top, width, height }: Sheet,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"><defs>${definitions.join('')}</defs>${parts.join('')}</svg>\n`
