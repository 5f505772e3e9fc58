import { HALFTONE_FRAGMENT, STAGE_VERTEX } from './halftone.glsl.ts'
import type { Rgb, Stock } from './inks.ts'
import type { Box, Crop, Size } from './layout.ts'
import { Geometry, GlProgram, Mesh, Shader, type TextureSource, UniformGroup } from './pixi.ts'
import { KEY_ANGLE, type ScreenRule } from './screens.ts'

/** Everything that one plate is printed with. */
export interface Impression {
  /** The drawing's tones and how they lie on the stage, or `null` for an even tone. */
  readonly art: { readonly tones: TextureSource; readonly size: Size; readonly crop: Crop } | null
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
  readonly night: boolean
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

/** Fewer device pixels to a cell than this, and a pixel is looked at more closely. */
const FINE_CELL = 7

/** @param grain the tile of paper and ink, shared by all plates. */
export function makePlate(grain: TextureSource): PlateMesh {
  const halftone = new UniformGroup({
    uCrop: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uScreen: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uPlate: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uInk: { value: new Float32Array(8), type: 'vec4<f32>', size: 2 },
    uSlip: { value: new Float32Array(4), type: 'vec2<f32>', size: 2 },
    uBox: { value: new Float32Array(4), type: 'vec4<f32>' },
    uWave: { value: new Float32Array([1, 0, 1, 0]), type: 'vec4<f32>' },
    uWipe: { value: new Float32Array([-1e6, 1e6]), type: 'vec2<f32>' },
    uPaper: { value: new Float32Array(3), type: 'vec3<f32>' },
    uKey: { value: new Float32Array(3), type: 'vec3<f32>' },
    uNight: { value: 0, type: 'f32' },
    uPixel: { value: 1, type: 'f32' },
  })
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: STAGE_VERTEX, fragment: HALFTONE_FRAGMENT, name: 'plate' }),
    resources: { halftone, uToneA: grain, uToneB: grain, uGrain: grain },
  })
  const positions = new Float32Array(8)
  const geometry = new Geometry({
    attributes: { aPosition: { buffer: positions, format: 'float32x2' } },
    indexBuffer: new Uint32Array([0, 1, 2, 0, 2, 3]),
  })
  const mesh = new Mesh<Geometry, Shader>({ geometry, shader })
  const u = halftone.uniforms

  function setImpression(side: number, bed: Bed, print: Impression): void {
    const { art, rule, ink, angle } = print
    u.uInk.set([...ink, art ? 1 : 0], side * 4)
    u.uScreen.set([rule.cell, radians(angle), radians(KEY_ANGLE), rule.detail], side * 4)
    u.uSlip.set(slipOf(rule, angle), side * 2)
    const samples = rule.cell / bed.pixel < FINE_CELL ? 2 : 1
    const texels = art ? art.tones.pixelWidth / (art.size.width * art.crop.scale) : 1
    const level = Math.max(0, Math.log2(rule.cell * 0.55 * texels))
    u.uPlate.set([rule.shape === 'line' ? 1 : 0, rule.struck ? 1 : 0, level, samples], side * 4)
    if (!art) return
    const { crop, size } = art
    const across = 1 / (size.width * crop.scale)
    const down = 1 / (size.height * crop.scale)
    u.uCrop.set([crop.x, crop.y, across, down], side * 4)
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
      u.uNight = bed.night ? 1 : 0
      u.uPixel = bed.pixel
      setImpression(0, bed, goes)
      setImpression(1, bed, comes)
      shader.resources.uToneA = goes.art?.tones ?? grain
      shader.resources.uToneB = comes.art?.tones ?? grain
      halftone.update()
    },
    turn(far) {
      u.uWave[0] = far
      halftone.update()
    },
    clip(left, right) {
      u.uWipe.set([left, right])
      halftone.update()
    },
    destroy() {
      mesh.destroy()
      geometry.destroy(true)
      // The program is Pixi's, kept by its text and shared by every plate.
      shader.destroy()
    },
  }
}

/** The black plate slips across the ink's own screen, so that the slip is seen and not hidden. */
function slipOf(rule: ScreenRule, angle: number): [number, number] {
  const direction = radians(angle + 100)
  return [rule.slip * Math.cos(direction), rule.slip * Math.sin(direction)]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
