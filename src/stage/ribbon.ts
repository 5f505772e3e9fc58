import type { Point } from './layout.ts'

/** A sharp turn would throw the mitre far out. */
const LONGEST_MITRE = 1.8
/** Floats to a vertex: x, y, and -1 or 1 for the side of the line that it stands on. */
const VERTEX = 3

/**
 * One strip of triangles along several lines, wide enough to be feathered by the shader. Between one
 * line and the next the strip has no width.
 * @param reach half the strip's width in CSS px.
 * @returns for each point two vertices of x, y, and -1 or 1 for the side they stand on.
 */
export function ribbon(lines: readonly (readonly Point[])[], reach: number): Float32Array {
  const points = lines.reduce((sum, line) => sum + line.length, 0)
  const joins = Math.max(0, lines.length - 1) * 2
  const out = new Float32Array((points * 2 + joins) * VERTEX)
  let at = 0
  for (const line of lines) {
    // The last vertex and the next line's first, twice each: triangles without a surface.
    if (at > 0) out.copyWithin(at, at - VERTEX, at)
    const first = at > 0 ? at + 2 * VERTEX : 0
    at = lay(out, line, reach, first)
    if (first > 0) out.copyWithin(first - VERTEX, first, first + VERTEX)
  }
  return out
}

/** Lays one line from a place of the strip on. @returns the place after it. */
function lay(out: Float32Array, line: readonly Point[], reach: number, from: number): number {
  let at = from
  line.forEach((here, i) => {
    const before = line[i - 1] ?? here
    const after = line[i + 1] ?? here
    const behind = Math.hypot(here.x - before.x, here.y - before.y) || 1
    const ahead = Math.hypot(after.x - here.x, after.y - here.y) || 1
    const nx = (here.y - before.y) / behind + (after.y - here.y) / ahead
    const ny = -((here.x - before.x) / behind + (after.x - here.x) / ahead)
    const length = Math.hypot(nx, ny) || 1
    // At an end there is one normal, elsewhere the sum of two.
    const straight = before === here || after === here ? 1 : length / 2
    const far = (reach * Math.min(LONGEST_MITRE, 1 / Math.max(0.1, straight))) / length
    out[at] = here.x - nx * far
    out[at + 1] = here.y - ny * far
    out[at + 2] = -1
    out[at + 3] = here.x + nx * far
    out[at + 4] = here.y + ny * far
    out[at + 5] = 1
    at += 2 * VERTEX
  })
  return at
}
