import { Graph, layout } from '@dagrejs/dagre'
import { END, type Knot, type Plan, type Way } from './knots.ts'

/** Sizes in px of the picture. */
export const WIDTH = 360
export const ROW = 22
export const HEAD = 30
const PADDING = 8
const END_SIZE = 44

/** A knot with the place of its middle. */
export interface PlacedKnot extends Knot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A way with the points that it goes through, and the place of its words. */
export interface PlacedWay extends Way {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly at: { readonly x: number; readonly y: number }
}

export interface Placed {
  readonly width: number
  readonly height: number
  readonly knots: readonly PlacedKnot[]
  readonly ways: readonly PlacedWay[]
}

/** Lays knots out from top to bottom, so that ways cross as little as they can. */
export function placed({ knots, ways }: Plan): Placed {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 56, marginx: 24, marginy: 24 })
  const all = ways.some(({ to }) => to === END) ? [...knots, { name: END, rows: [] }] : knots
  for (const knot of all) graph.setNode(knot.name, sizeOf(knot))
  ways.forEach(({ from, to, choice }, i) => {
    graph.setEdge(from, to, { width: choice.length * 7, height: 16, labelpos: 'c' }, String(i))
  })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    knots: all.map((knot) => {
      const { x = 0, y = 0, ...size } = graph.node(knot.name)
      return { ...knot, x, y, width: size.width, height: size.height }
    }),
    ways: ways.map((way, i) => {
      const { points = [], x = 0, y = 0 } = graph.edge(way.from, way.to, String(i))
      return { ...way, points, at: { x, y } }
    }),
  }
}

const sizeOf = ({ name, rows }: Knot): { width: number; height: number } =>
  name === END
    ? { width: END_SIZE * 2, height: END_SIZE }
    : { width: WIDTH, height: HEAD + rows.length * ROW + PADDING }
