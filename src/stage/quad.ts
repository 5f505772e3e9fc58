import type { Box } from './layout.ts'
import { Geometry } from './pixi.ts'

/** A rectangle of the stage to draw on. */
export interface Quad {
  readonly geometry: Geometry
  /** @param box in CSS px. */
  set(box: Box): void
}

/** Makes a rectangle without a size yet. */
export function makeQuad(): Quad {
  const corners = new Float32Array(8)
  const geometry = new Geometry({
    attributes: { aPosition: { buffer: corners, format: 'float32x2' } },
    indexBuffer: new Uint32Array([0, 1, 2, 0, 2, 3]),
  })
  return {
    geometry,
    set({ x, y, width, height }) {
      corners.set([x, y, x + width, y, x + width, y + height, x, y + height])
      geometry.getBuffer('aPosition').update()
    },
  }
}
