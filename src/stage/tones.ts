import type { Attitude } from '../reconstruction/index.ts'
import type { StageFault } from './faults.ts'
import { CanvasSource, type TextureSource } from './pixi.ts'
import { type Drawing, loadDrawing, namesFor, type PlateSource } from './plates.ts'

/** Rasters that are kept although no sheet shows them, for going back and forth between lines. */
const KEPT = 8
/** No screen asks for more tones to a side than this. */
const MOST_TEXELS = 2048
/** A raster serves while it is no coarser and not much finer than what is asked for. */
const COARSER = 0.95
const FINER = 2.5

interface Raster {
  readonly source: TextureSource
  readonly scale: number
}

/** The drawings a stage has, decoded, and as textures of tones. */
export interface Tones {
  /** The drawing for a plate if it is here already, or the plain one of the same art. */
  at(art: string, attitude: Attitude): Drawing | null
  /** Whether the drawing for a plate is on its way. */
  coming(art: string, attitude: Attitude): boolean
  /**
   * Fetches the drawing for a plate where it is not here: what could not be reached before is
   * tried again. A failure is told to `onFault`; nothing is thrown.
   * @returns when it is here or known not to be, or `null` where there is nothing to wait for.
   */
  want(art: string, attitude: Attitude): Promise<void> | null
  /** The drawing's tones with at least `scale` texels for one px of the drawing. */
  raster(drawing: Drawing, scale: number): TextureSource
  /** Destroys rasters beyond the few that are kept, and none of those in use. */
  sweep(inUse: ReadonlySet<TextureSource>): void
  /** Destroys all of them. */
  close(): void
}

/** Keeps the drawings of one stage. */
export function keepTones(plates: PlateSource, onFault: (fault: StageFault) => void): Tones {
  const drawings = new Map<string, Drawing>()
  const loading = new Map<string, Promise<void>>()
  const hopeless = new Set<string>()
  const rasters = new Map<string, Raster>()
  const outdated: TextureSource[] = []

  /** The best name that has an address. */
  function nameOf(art: string, attitude: Attitude): string {
    const names = namesFor(art, attitude)
    return names.find((name) => plates.url(name) !== undefined) ?? `${art}.${attitude}`
  }

  async function load(name: string): Promise<void> {
    const found = await loadDrawing(plates, name)
    loading.delete(name)
    if (typeof found !== 'string') {
      drawings.set(name, found)
      return
    }
    if (found !== 'missing') hopeless.add(name)
    onFault({ what: 'plate', name, why: found })
  }

  return {
    at(art, attitude) {
      const names = namesFor(art, attitude)
      return names.map((name) => drawings.get(name)).find((drawing) => drawing) ?? null
    },
    coming: (art, attitude) => loading.has(nameOf(art, attitude)),
    want(art, attitude) {
      const name = nameOf(art, attitude)
      if (drawings.has(name) || hopeless.has(name)) return null
      const under = loading.get(name) ?? load(name)
      loading.set(name, under)
      return under
    },
    raster(drawing, scale) {
      const kept = rasters.get(drawing.name)
      const most = MOST_TEXELS / Math.max(drawing.width, drawing.height)
      const wanted = Math.min(scale, most)
      rasters.delete(drawing.name)
      if (kept && kept.scale >= wanted * COARSER && kept.scale <= wanted * FINER) {
        rasters.set(drawing.name, kept)
        return kept.source
      }
      if (kept) outdated.push(kept.source)
      const source = toTexture(drawing, wanted)
      rasters.set(drawing.name, { source, scale: wanted })
      return source
    },
    sweep(inUse) {
      for (const source of outdated.splice(0)) {
        if (inUse.has(source)) outdated.push(source)
        else source.destroy()
      }
      for (const [name, { source }] of rasters) {
        if (rasters.size <= KEPT) break
        if (inUse.has(source)) continue
        rasters.delete(name)
        source.destroy()
      }
    },
    close() {
      for (const source of [...outdated, ...[...rasters.values()].map((r) => r.source)]) {
        source.destroy()
      }
      rasters.clear()
      outdated.length = 0
    },
  }
}

function toTexture(drawing: Drawing, scale: number): TextureSource {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(drawing.width * scale))
  canvas.height = Math.max(1, Math.round(drawing.height * scale))
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(drawing.image, 0, 0, canvas.width, canvas.height)
  }
  // A coarse cell takes the mean of what it covers: mipmaps hold the means.
  return new CanvasSource({
    resource: canvas,
    autoGenerateMipmaps: true,
    mipmapFilter: 'linear',
    addressMode: 'clamp-to-edge',
  })
}
