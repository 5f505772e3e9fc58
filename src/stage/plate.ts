import { HALFTONE_FRAGMENT, stageVertex } from './halftone.glsl.ts'
import type { Rgb, Stock } from './inks.ts'
import type { Box } from './layout.ts'
import {
  BufferImageSource,
  type Geometry,
  GlProgram,
  Mesh,
  Shader,
  type TextureSource,
  UniformGroup,
} from './pixi.ts'
import { makeQuad } from './quad.ts'
import { mixTables, type ScreenTable } from './screening.ts'
import type { ScreenRule } from './screens.ts'

/** Everything that one plate is printed with. */
export interface Impression {
  readonly table: ScreenTable
  /** The table at the start of a camera's move, or `null` where the camera stands. */
  readonly start: ScreenTable | null
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
  /** @param far how far the camera's move has come, 0 to 1. */
  set(bed: Bed, impression: Impression, far: number): void
  destroy(): void
}

/** What the shader calls the spots. */
const SPOTS = { fine: 0, large: 1, line: 2 } as const

/** The rows of the turn from CSS px into cells. */
export function turnOf({ angle, rule }: Impression): [number, number, number, number] {
  const cos = Math.cos((angle * Math.PI) / 180) / rule.cell
  const sin = Math.sin((angle * Math.PI) / 180) / rule.cell
  return [cos, sin, -sin, cos]
}

/** @param grain the tile of paper and ink, shared by all plates. */
export function makePlate(grain: TextureSource): PlateMesh {
  const uniforms = new UniformGroup({
    uTurn: { value: new Float32Array(4), type: 'vec4<f32>' },
    uFirst: { value: new Float32Array(4), type: 'vec4<f32>' },
    uInk: { value: new Float32Array(4), type: 'vec4<f32>' },
    uBox: { value: new Float32Array(4), type: 'vec4<f32>' },
    uVisible: { value: 0, type: 'f32' },
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
    uKey: { value: new Float32Array(3), type: 'vec3<f32>' },
    uPixel: { value: 1, type: 'f32' },
  })
  const shader = new Shader({
    glProgram: GlProgram.from({
      vertex: stageVertex(),
      fragment: HALFTONE_FRAGMENT,
      name: 'plate',
    }),
    resources: { uniforms, uTable: grain, uGrain: grain },
  })
  const quad = makeQuad()
  const mesh = new Mesh<Geometry, Shader>({ geometry: quad.geometry, shader })
  const u = uniforms.uniforms
  let laid: ScreenTable | null = null
  let texture: TextureSource | null = null

  function lay(table: ScreenTable): void {
    if (table === laid) return
    laid = table
    const before = texture
    texture = tableTexture(table)
    shader.resources.uTable = texture
    before?.destroy()
  }

  return {
    mesh,
    set(bed, impression, far) {
      const { table, start, rule, ink } = impression
      const { box } = bed
      quad.set(bed.paper)
      u.uTurn.set(turnOf(impression))
      u.uFirst.set([table.firstColumn, table.firstRow, SPOTS[rule.spot], rule.struck ? 1 : 0])
      u.uInk.set([...ink, rule.slip / rule.cell])
      u.uBox.set([box.x, box.y, box.x + box.width, box.y + box.height])
      u.uVisible = bed.visible
      u.uPaper.set(bed.stock.paper)
      u.uKey.set(bed.stock.key)
      u.uPixel = bed.pixel
      lay(start ? mixTables(start, table, far) : table)
      uniforms.update()
    },
    destroy() {
      mesh.destroy()
      quad.geometry.destroy(true)
      // The program is Pixi's, kept by its text and shared by every plate.
      shader.destroy()
      texture?.destroy()
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
