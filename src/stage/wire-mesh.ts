import { FAR } from './cover.ts'
import { stageVertex } from './halftone.glsl.ts'
import type { Stock } from './inks.ts'
import type { Point } from './layout.ts'
import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from './pixi.ts'
import { ribbon } from './ribbon.ts'
import type { Strokes } from './wire.ts'

/** Half the width of the line, and of the bare paper that keeps it off the plates, in CSS px. */
const LINE = 1.1
const PAPER = 3.2
/** Room for the feather on either side, in CSS px. */
const FEATHER = 1

const VERTEX = stageVertex('in float aAcross;\nout float vAcross;', 'vAcross = aAcross;')

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 vAt;
in float vAcross;
out vec4 oColour;
uniform vec4 uStroke;   // colour, half the width
uniform vec2 uWipe;
uniform float uReach;
uniform float uPixel;
void main() {
  if (vAt.x < uWipe.x || vAt.x >= uWipe.y) discard;
  float off = abs(vAcross) * uReach;
  float cover = clamp((uStroke.a - off) / uPixel + 0.5, 0.0, 1.0);
  oColour = vec4(uStroke.rgb * cover, cover);
}
`

/** The wire on the stage: bare paper beneath, the line above. */
export interface WireMesh {
  readonly meshes: readonly Mesh<Geometry, Shader>[]
  /** @param pixel one device pixel in CSS px. */
  set(drawn: Strokes, stock: Stock, pixel: number): void
  clip(left: number, right: number): void
  destroy(): void
}

/** Makes a wire with nothing on it yet. */
export function makeWire(): WireMesh {
  const strokes = [makeStroke(PAPER), makeStroke(LINE)]
  return {
    meshes: strokes.map((stroke) => stroke.mesh),
    set({ line, inked }, stock, pixel) {
      strokes[0]?.set([line], stock.paper, pixel)
      strokes[1]?.set(inked, stock.key, pixel)
    },
    clip(left, right) {
      for (const stroke of strokes) stroke.clip(left, right)
    },
    destroy() {
      for (const stroke of strokes) stroke.destroy()
    },
  }
}

function makeStroke(halfWidth: number) {
  const reach = halfWidth + FEATHER
  const stroke = new UniformGroup({
    uStroke: { value: new Float32Array([0, 0, 0, halfWidth]), type: 'vec4<f32>' },
    uWipe: { value: new Float32Array([-FAR, FAR]), type: 'vec2<f32>' },
    uReach: { value: reach, type: 'f32' },
    uPixel: { value: 1, type: 'f32' },
  })
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'wire' }),
    resources: { stroke },
  })
  const vertices = new Buffer({
    data: new Float32Array(12),
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
  })
  const geometry = new Geometry({
    attributes: {
      aPosition: { buffer: vertices, format: 'float32x2', stride: 12, offset: 0 },
      aAcross: { buffer: vertices, format: 'float32', stride: 12, offset: 8 },
    },
    topology: 'triangle-strip',
  })
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader })
  return {
    mesh,
    set(lines: readonly (readonly Point[])[], colour: readonly number[], pixel: number) {
      vertices.data = ribbon(lines, reach)
      stroke.uniforms.uStroke.set(colour)
      stroke.uniforms.uPixel = pixel
      stroke.update()
    },
    clip(left: number, right: number) {
      stroke.uniforms.uWipe.set([left, right])
      stroke.update()
    },
    destroy() {
      mesh.destroy()
      geometry.destroy(true)
      shader.destroy()
    },
  }
}
