import type { Picture, Plate } from '../player/index.ts'
import { nearnessOf, seenFrom } from './camera.ts'
import { layDown } from './curves.ts'
import { inkFor, STOCKS, type Stock, type Theme } from './inks.ts'
import { type Box, cropTo, GUTTER, type Size, shareOut, visibleHeight, wireAt } from './layout.ts'
import type { Bed, Impression } from './plate.ts'
import type { Drawing } from './plates.ts'
import { type ScreenTable, screenPlate, type ToneAt } from './screening.ts'
import { inkAngle, ruleFor } from './screens.ts'
import { meanGrey } from './tone-map.ts'
import type { Tones } from './tones.ts'
import { type Strung, stringWire } from './wire.ts'

/** How the reader wants it drawn. */
export interface Look {
  readonly theme: Theme
  /** Whether anything may move. */
  readonly motion: boolean
  /** What the host lays over the stage, in CSS px: the caption's height. */
  readonly inset?: { readonly bottom: number }
}

/** The surface that is printed on. */
export interface Surface extends Size {
  /** Device px for one CSS px. */
  readonly ratio: number
}

/** A picture with everything settled that its drawing needs: where, with which tones and inks. */
export interface Print {
  readonly stock: Stock
  readonly beds: readonly Bed[]
  readonly impressions: readonly Impression[]
  readonly wire: Strung | null
}

/** The drawing for a plate, or `null` where it is not here: then an even tone is printed. */
export type DrawingFor = (plate: Plate, index: number) => Drawing | null

/**
 * Settles a picture for a surface.
 * @param from the picture that the camera moves on from, or `null` where it does not move.
 */
export function compose(
  picture: Picture,
  look: Look,
  surface: Surface,
  drawingFor: DrawingFor,
  tones: Tones,
  from: Picture | null = null,
): Print {
  const boxes = shareOut(surface, picture.plates.length)
  const visible = visibleHeight(surface, look.inset?.bottom ?? 0)
  return {
    stock: STOCKS[look.theme],
    beds: bedsFor(boxes, look, surface, visible),
    impressions: picture.plates.flatMap((plate, i) => {
      const box = boxes[i]
      if (!box) return []
      const drawing = drawingFor(plate, i)
      const before = from?.plates[i]
      const tonesFrom = (nearness: number) =>
        tonesOf(tones, drawing, box, visible, nearness, look.theme)
      return [impressionOf(plate, before ?? plate, i, box, tonesFrom, look.theme)]
    }),
    wire: wireFor(picture, boxes, surface, visible),
  }
}

/** The grey that a plate without its drawing is printed in. */
const EVEN_GREY = 0.58

/**
 * @param before the plate that the camera moves on from.
 * @param tonesFrom gives the greys that are seen from so near.
 */
function impressionOf(
  plate: Plate,
  before: Plate,
  index: number,
  box: Box,
  tonesFrom: (nearness: number) => ToneAt,
  theme: Theme,
): Impression {
  const rule = ruleFor(plate.screen, box)
  const angle = inkAngle(index)
  const tableFrom = (nearness: number): ScreenTable =>
    screenPlate(rule, angle, box, tonesFrom(nearness), (grey) => layDown(grey, theme, rule))
  const [starts, ends] = [nearnessOf(before), nearnessOf(plate)]
  return {
    table: tableFrom(ends),
    start: starts === ends ? null : tableFrom(starts),
    rule,
    angle,
    ink: inkFor(plate.ink, theme),
  }
}

function tonesOf(
  tones: Tones,
  drawing: Drawing | null,
  box: Box,
  visible: number,
  nearness: number,
  theme: Theme,
): ToneAt {
  if (!drawing) return () => EVEN_GREY
  const { focus } = drawing
  const laid = cropTo(drawing, box, focus, visible)
  const crop = seenFrom(laid, nearness, focus, drawing)
  // The finest screen asks for a tone every two or three CSS px: one grey for each is plenty.
  const map = tones.map(drawing, laid.scale, theme)
  const scale = map.width / (drawing.width * crop.scale)
  return (x, y, size) => meanGrey(map, (x - crop.x) * scale, (y - crop.y) * scale, size * scale)
}

function bedsFor(boxes: readonly Box[], look: Look, surface: Surface, visible: number): Bed[] {
  const wire = wireAt(boxes)
  return boxes.map((box, i) => ({
    box,
    paper: {
      x: box.x - (i > 0 ? GUTTER / 2 : 0),
      y: box.y,
      width: box.width + ((i > 0 ? GUTTER : 0) + (i < boxes.length - 1 ? GUTTER : 0)) / 2,
      height: box.height,
    },
    waveFrom: wire ?? 0,
    waveReach: wire === null ? surface.width : Math.max(wire, surface.width - wire),
    visible,
    pixel: 1 / surface.ratio,
    stock: STOCKS[look.theme],
  }))
}

function wireFor(
  picture: Picture,
  boxes: readonly Box[],
  surface: Surface,
  visible: number,
): Strung | null {
  const { wire, scene, plates } = picture
  const x = wireAt(boxes)
  if (!wire || x === null) return null
  return stringWire(wire, { x, top: 0, bottom: surface.height, visible }, scene, plates.length)
}
