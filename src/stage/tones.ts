import type { Attitude } from '../reconstruction/index.ts'
import type { StageFault } from './faults.ts'
import type { Theme } from './inks.ts'
import { type Drawing, type DrawingSource, namesFor } from './plates.ts'
import { type ToneMap, toneMap } from './tone-map.ts'

/** Maps that are kept although no plate shows them, for going back and forth between lines. */
const KEPT = 8
/** No screen asks for more tones to a side than this. */
const MOST_TONES = 2048
/** A map serves while it is no coarser and not much finer than what is asked for. */
const COARSER = 0.95
const FINER = 2

/** The drawings a stage has, decoded, and as maps of their greys. */
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
  /** The drawing's greys in an edition, with at least `scale` of them for one px of the drawing. */
  map(drawing: Drawing, scale: number, theme: Theme): ToneMap
}

/** Keeps the drawings of one stage. */
export function keepTones(source: DrawingSource, onFault: (fault: StageFault) => void): Tones {
  const drawings = new Map<string, Drawing>()
  const loading = new Map<string, Promise<void>>()
  const hopeless = new Set<string>()
  const maps = new Map<string, ToneMap>()

  /** The best name that has an address. */
  function nameOf(art: string, attitude: Attitude): string {
    const names = namesFor(art, attitude)
    return names.find(source.known) ?? `${art}.${attitude}`
  }

  async function load(name: string): Promise<void> {
    const found = await source.load(name)
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
    map(drawing, scale, theme) {
      const width = drawing.width * mapScale(drawing, scale)
      const name = `${theme} ${drawing.name}`
      const kept = maps.get(name)
      const serves = kept && kept.width >= width * COARSER && kept.width <= width * FINER
      const map = serves ? kept : draw(drawing, mapScale(drawing, scale), theme)
      maps.delete(name)
      maps.set(name, map)
      for (const old of [...maps.keys()].slice(0, -KEPT)) maps.delete(old)
      return map
    },
  }
}

function mapScale(drawing: Drawing, scale: number): number {
  return Math.min(scale, MOST_TONES / Math.max(drawing.width, drawing.height))
}

function draw(drawing: Drawing, scale: number, theme: Theme): ToneMap {
  const width = Math.max(1, Math.round(drawing.width * scale))
  const height = Math.max(1, Math.round(drawing.height * scale))
  const pen = sketchpad(width, height)
  pen.drawImage(drawing.image, 0, 0, width, height)
  return toneMap(pen.getImageData(0, 0, width, height).data, { width, height }, theme)
}

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** @throws Error where the browser gives no canvas to draw on. */
function sketchpad(width: number, height: number): Pen {
  // A worker has no document; not every browser has a canvas without one.
  const inWorker = typeof document === 'undefined'
  const canvas = inWorker ? new OffscreenCanvas(1, 1) : document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as Pen | null
  if (!pen) throw new Error('A drawing cannot be read: the browser gives no canvas.')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  return pen
}

/**
 * Whether a canvas gives back what was drawn on it. Some browsers answer with noise, so that
 * readers cannot be told apart; plates printed from it would be noise too.
 */
export function canReadDrawings(): boolean {
  const pen = sketchpad(8, 8)
  pen.fillStyle = '#404040'
  pen.fillRect(0, 0, 4, 8)
  const { data } = pen.getImageData(0, 0, 8, 8)
  return data.every((value, i) => {
    const wanted = i % 4 === 3 || (i / 4) % 8 >= 4 ? 255 : 64
    return Math.abs(value - wanted) <= 2
  })
}
