import { stageVertex } from './halftone.glsl.ts'
import {
  Container,
  type Geometry,
  GlProgram,
  Mesh,
  Shader,
  type TextureSource,
  UniformGroup,
} from './pixi.ts'
import { type Bed, type Impression, turnOf } from './plate.ts'
import { makeQuad } from './quad.ts'

/**
 * Lays one finished print over another: by cells of the screen that comes, which take over one by
 * one from the wire outwards; or from the left, with bare paper between the two. Both prints are as
 * large as the canvas, pixel for pixel.
 */
const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
in vec2 vAt;
out vec4 oColour;

uniform sampler2D uGoes;
uniform sampler2D uComes;
uniform sampler2D uGrain;
uniform vec4 uTurn;    // rows of the turn from CSS px into cells of the screen that comes
uniform vec4 uWave;    // left and top of the plate, from where it spreads (x), its reach
uniform float uFar;    // how far it has come
uniform vec2 uEdge;    // up to where what comes is seen, and from where what goes
uniform vec3 uPaper;

bool isTaken() {
  if (uFar >= 1.0) return true;
  vec2 off = vAt - uWave.xy;
  vec2 cell = floor(vec2(dot(off, uTurn.xy), dot(off, uTurn.zw)));
  float own = texelFetch(uGrain, ivec2(cell) & 255, 0).r;
  vec2 middle = (cell + 0.5) / dot(uTurn.xy, uTurn.xy);
  float x = uWave.x + middle.x * uTurn.x + middle.y * uTurn.z;
  float away = clamp(abs(x - uWave.z) / uWave.w, 0.0, 1.0);
  return uFar > 0.72 * away + 0.26 * own;
}

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  if (vAt.x < uEdge.x && isTaken()) oColour = texelFetch(uComes, at, 0);
  else if (vAt.x < uEdge.x || vAt.x >= uEdge.y) oColour = texelFetch(uGoes, at, 0);
  else oColour = vec4(uPaper, 1.0);
}
`

/** Beyond any stage, in CSS px. */
export const FAR = 1e6

/** What covers the stage: two finished prints, and how much is seen of either. */
export interface Cover {
  readonly root: Container
  /** The print that goes, and the one that comes. */
  readonly goes: TextureSource
  readonly comes: TextureSource
  /** @param impressions of the print that comes: their screens take over. */
  set(beds: readonly Bed[], impressions: readonly Impression[]): void
  /** Makes what came what goes. */
  swap(): void
  /** @param far 0 shows what goes, 1 what comes. */
  turn(far: number): void
  /** Shows what comes up to one x of the stage, and what goes from another on. */
  part(left: number, right: number): void
  destroy(): void
}

/** @param grain the tile that the cells take over by; @param prints two textures for the two prints. */
export function makeCover(
  grain: TextureSource,
  prints: readonly [TextureSource, TextureSource],
): Cover {
  const root = new Container()
  let [goes, comes] = prints
  let sheets: CoverPart[] = []

  function resize(count: number): void {
    for (const sheet of sheets) sheet.destroy()
    sheets = Array.from({ length: count }, () => makePart(grain))
    root.addChild(...sheets.map(({ mesh }) => mesh))
  }

  return {
    root,
    get goes() {
      return goes
    },
    get comes() {
      return comes
    },
    set(beds, impressions) {
      if (sheets.length !== beds.length) resize(beds.length)
      sheets.forEach((sheet, i) => {
        const [bed, impression] = [beds[i], impressions[i]]
        if (bed && impression) sheet.set(bed, impression, goes, comes)
      })
    },
    swap() {
      ;[goes, comes] = [comes, goes]
    },
    turn(far) {
      for (const sheet of sheets) sheet.turn(far)
    },
    part(left, right) {
      for (const sheet of sheets) sheet.part(left, right)
    },
    destroy() {
      for (const sheet of sheets) sheet.destroy()
      root.destroy()
      goes.destroy()
      comes.destroy()
    },
  }
}

type CoverPart = ReturnType<typeof makePart>

/** The part of the cover over one plate, with its share of the gutters. */
function makePart(grain: TextureSource) {
  const uniforms = new UniformGroup({
    uTurn: { value: new Float32Array(4), type: 'vec4<f32>' },
    uWave: { value: new Float32Array(4), type: 'vec4<f32>' },
    uFar: { value: 1, type: 'f32' },
    uEdge: { value: new Float32Array([FAR, FAR]), type: 'vec2<f32>' },
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
  })
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: stageVertex(), fragment: FRAGMENT, name: 'cover' }),
    resources: { uniforms, uGoes: grain, uComes: grain, uGrain: grain },
  })
  const quad = makeQuad()
  const mesh = new Mesh<Geometry, Shader>({ geometry: quad.geometry, shader })
  const u = uniforms.uniforms
  return {
    mesh,
    set(bed: Bed, impression: Impression, goes: TextureSource, comes: TextureSource) {
      quad.set(bed.paper)
      shader.resources.uGoes = goes
      shader.resources.uComes = comes
      u.uTurn.set(turnOf(impression))
      u.uWave.set([bed.box.x, bed.box.y, bed.waveFrom, bed.waveReach])
      u.uPaper.set(bed.stock.paper)
      uniforms.update()
    },
    turn(far: number) {
      u.uFar = far
      uniforms.update()
    },
    part(left: number, right: number) {
      u.uEdge.set([left, right])
      uniforms.update()
    },
    destroy() {
      mesh.destroy()
      quad.geometry.destroy(true)
      shader.destroy()
    },
  }
}
