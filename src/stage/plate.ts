import { HALFTONE_FRAGMENT, STAGE_VERTEX } from './halftone.glsl.ts'
import type { Rgb, Stock } from './inks.ts'
import type { Box } from './layout.ts'
import {
  BufferImageSource,
  Geometry,
  GlProgram,
  Mesh,
  Shader,
  type TextureSource,
  UniformGroup,
} from './pixi.ts'
import { type ScreenTable, spotOf } from './screening.ts'
import type { ScreenRule } from './screens.ts'

/** Everything that one plate is printed with. */
export interface Impression {
  readonly table: ScreenTable
  readonly rule: ScreenRule
  readonly ink: Rgb
  /** Degrees. */
  readonly angle: number
}

/** Where a plate stands, in CSS px, and on what. */
export interface Bed {
  /** What is printed. */
  readonly box: Box
  /** The same with its part of the gutters: what is paper. */
  readonly paper: Box
  /** From where a re-screening spreads: x, and how far it has to go. */
  readonly waveFrom: number
  readonly waveReach: number
  /** Height of the stage that no caption covers. */
  readonly visible: number
  /** One device pixel in CSS px. */
  readonly pixel: number
  readonly stock: Stock
}

/** One plate on the stage. */
export interface PlateMesh {
  readonly mesh: Mesh<Geometry, Shader>
  /** Sets what goes and what comes; the same twice for a picture that stands still. */
  set(bed: Bed, goes: Impression, comes: Impression): void
  /** @param far 0 shows what goes, 1 what comes. */
  turn(far: number): void
  /** Shows only what lies between two x of the stage. */
  clip(left: number, right: number): void
  destroy(): void
}

/** Beyond any stage, in CSS px. */
export const FAR = 1e6

/** What the shader calls the spots. */
const SPOTS = { fine: 0, large: 1, line: 2 } as const

/** @param grain the tile of paper and ink, shared by all plates. */
export function makePlate(grain: TextureSource): PlateMesh {
  const uniforms = new UniformGroup({
    uTurn: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uFirst: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uInk: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uBox: { value: new Float32Array(4), type: 'vec4<f32>' },
    uWave: { value: new Float32Array([1, 0, 1, 0]), type: 'vec4<f32>' },
    uWipe: { value: new Float32Array([-FAR, FAR]), type: 'vec2<f32>' },
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
    uKey: { value: new Float32Array(3), type: 'vec3<f32>' },
    uPixel: { value: 1, type: 'f32' },
  })
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: STAGE_VERTEX, fragment: HALFTONE_FRAGMENT, name: 'plate' }),
    resources: { uniforms, uTableA: grain, uTableB: grain, uGrain: grain },
  })
  const positions = new Float32Array(8)
  const geometry = new Geometry({
    attributes: { aPosition: { buffer: positions, format: 'float32x2' } },
    indexBuffer: new Uint32Array([0, 1, 2, 0, 2, 3]),
  })
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader })
  const u = uniforms.uniforms
  let tables: TextureSource[] = []

  function setImpression(side: number, { table, rule, ink, angle }: Impression): void {
    const cos = Math.cos((angle * Math.PI) / 180) / rule.cell
    const sin = Math.sin((angle * Math.PI) / 180) / rule.cell
    u.uTurn.set([cos, sin, -sin, cos], side * 4)
    const spot = SPOTS[spotOf(rule)]
    u.uFirst.set([table.firstColumn, table.firstRow, spot, rule.struck ? 1 : 0], side * 4)
    u.uInk.set([...ink, rule.slip / rule.cell], side * 4)
  }

  function setTables(goes: Impression, comes: Impression): void {
    const before = tables
    const one = tableTexture(comes.table)
    tables = goes.table === comes.table ? [one] : [one, tableTexture(goes.table)]
    shader.resources.uTableA = tables.at(-1)
    shader.resources.uTableB = one
    for (const table of before) table.destroy()
  }

  return {
    mesh,
    set(bed, goes, comes) {
      const { x, y, width, height } = bed.paper
      positions.set([x, y, x + width, y, x + width, y + height, x, y + height])
      geometry.getBuffer('aPosition').update()
      const { box } = bed
      u.uBox.set([box.x, box.y, box.x + box.width, box.y + box.height])
      u.uWave.set([1, bed.waveFrom, bed.waveReach, bed.visible])
      u.uPaper.set(bed.stock.paper)
      u.uKey.set(bed.stock.key)
      u.uPixel = bed.pixel
      setImpression(0, goes)
      setImpression(1, comes)
      setTables(goes, comes)
      uniforms.update()
    },
    turn(far) {
      u.uWave[0] = far
      uniforms.update()
    },
    clip(left, right) {
      u.uWipe.set([left, right])
      uniforms.update()
    },
    destroy() {
      mesh.destroy()
      geometry.destroy(true)
      // The program is Pixi's, kept by its text and shared by every plate.
      shader.destroy()
      for (const table of tables) table.destroy()
    },
  }
}

function tableTexture({ bytes, columns, rows }: ScreenTable): TextureSource {
  return new BufferImageSource({
    resource: bytes,
    width: columns,
    height: rows,
    format: 'rgba8unorm',
    // The fourth byte is a tone, no alpha.
    alphaMode: 'no-premultiply-alpha',
    scaleMode: 'nearest',
    addressMode: 'clamp-to-edge',
  })
}
