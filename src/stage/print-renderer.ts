import { moveAt } from './camera.ts'
import { FAR, makeCover } from './cover.ts'
import { GRAIN_SIZE, grainTile } from './noise.ts'
import { BufferImageSource, Container, type TextureSource } from './pixi.ts'
import type { Print, Surface } from './print.ts'
import { type AnyCanvas, createPrintTexture, createRenderer, type Pixels } from './renderer.ts'
import { makeSheet } from './sheet.ts'
import { ease, RESCREEN_MS, VOICE_MS, WIPE_MS } from './transition.ts'
import { drawWire } from './wire.ts'
import { makeWire, type WireMesh } from './wire-mesh.ts'

/** Bare paper between a sheet that goes and the one that comes, in CSS px. */
const WIPE_GAP = 22

/** A change under way. */
export interface Transition {
  /** How long it takes, in ms. */
  readonly length: number
  /** Draws it as it stands after so many ms; at its length or later, finished. */
  at(elapsed: number): void
  /** Puts another print in the place of the one that comes, of as many plates. */
  amend(print: Print): void
}

/**
 * Puts prints on a canvas. Every print is screened once and kept; a change lays one finished print
 * over another, which costs a machine without a graphics card a fraction of screening both anew.
 * Knows nothing of time, the page, or where pictures come from.
 */
export interface PrintRenderer {
  resize(surface: Surface): void
  /** Draws a print to its texture; what reads or encodes next draws it. */
  put(print: Print): void
  /** Draws a print at once. */
  show(print: Print): void
  /** Prepares to screen the shown print anew as another of as many plates. */
  rescreen(print: Print): Transition
  /** Prepares to change the sheet. */
  wipe(print: Print): Transition
  /** Resolves once the device has drawn all that it was told so far. */
  drawn(): Promise<void>
  read(): Pixels
  encode(type: string, quality?: number): string
  close(): void
}

/**
 * @param onto the canvas to print on; without one it is a canvas in no page.
 * @throws StageUnavailable (by rejecting) where there is no WebGL 2.
 */
export async function createPrintRenderer(onto?: AnyCanvas): Promise<PrintRenderer> {
  const renderer = await createRenderer(onto)
  const grain = makeGrain()
  const sheet = makeSheet(grain)
  const cover = makeCover(grain, [createPrintTexture(), createPrintTexture()])
  const [wireGoes, wireComes] = [makeWire(), makeWire()]
  const root = new Container()
  root.addChild(cover.root, ...wireGoes.meshes, ...wireComes.meshes)
  let shown: Print | null = null
  let width = 1

  /** @param far how far the camera's move has come, 0 to 1. */
  function drawPrint(print: Print, far: number): void {
    renderer.setPaper(print.stock.paper)
    sheet.set(print, far)
    renderer.drawToTexture(sheet.root, cover.comes)
    cover.set(print.beds, print.impressions)
    shown = print
  }

  /** Lets nothing be seen but the print that came. */
  function rest(print: Print): void {
    cover.turn(1)
    cover.part(FAR, FAR)
    wireComes.clip(-FAR, FAR)
    setWire(wireComes, print, 1, null)
    setWire(wireGoes, null, 1, null)
  }

  function put(print: Print): void {
    drawPrint(print, 1)
    rest(print)
  }

  /** A change to a print. @param draw draws it after so many ms, but for its end. */
  function turning(
    print: Print,
    length: number,
    draw: (elapsed: number, comes: Print) => void,
  ): Transition {
    let comes = print
    const moves = print.impressions.some(({ start }) => start !== null)
    let far = moves ? 0 : 1
    cover.swap()
    drawPrint(comes, far)
    return {
      length,
      amend(other) {
        comes = other
        drawPrint(comes, far)
      },
      at(elapsed) {
        const moved = far < 1 ? moveAt(elapsed, length) : far
        if (moved !== far) {
          far = moved
          drawPrint(comes, far)
        }
        if (elapsed >= length) rest(comes)
        else draw(elapsed, comes)
        renderer.draw(root)
      },
    }
  }

  return {
    resize(surface) {
      width = surface.width
      renderer.resize(surface, surface.ratio)
    },
    put,
    show(print) {
      put(print)
      renderer.draw(root)
    },
    rescreen(print) {
      const goes = shown
      const length = print.wire ? Math.max(RESCREEN_MS, VOICE_MS) : RESCREEN_MS
      return turning(print, length, (elapsed, comes) => {
        cover.turn(ease(elapsed, RESCREEN_MS))
        setWire(wireComes, comes, elapsed / VOICE_MS, goes)
      })
    },
    wipe(print) {
      const goes = shown
      setWire(wireGoes, goes, 1, null)
      return turning(print, WIPE_MS, (elapsed, comes) => {
        const edge = ease(elapsed, WIPE_MS) * (width + WIPE_GAP)
        cover.turn(1)
        cover.part(edge - WIPE_GAP, edge)
        setWire(wireComes, comes, 1, null)
        wireComes.clip(-FAR, edge - WIPE_GAP)
        wireGoes.clip(edge, FAR)
      })
    },
    drawn: renderer.drawn,
    read: () => renderer.read(root),
    encode: (type, quality) => renderer.encode(root, type, quality),
    close() {
      for (const part of [sheet, cover, wireGoes, wireComes]) part.destroy()
      root.destroy()
      grain.destroy()
      renderer.close()
    },
  }
}

/**
 * Hangs a print's wire, or takes it down where there is none.
 * @param voice how far the voice has come along it, 0 to 1. @param before the print that goes.
 */
function setWire(wire: WireMesh, print: Print | null, voice: number, before: Print | null): void {
  const bed = print?.beds[0]
  for (const mesh of wire.meshes) mesh.visible = Boolean(print?.wire && bed)
  if (print?.wire && bed) {
    wire.set(drawWire(print.wire, voice, before?.wire ?? null), bed.stock, bed.pixel)
  }
}

function makeGrain(): TextureSource {
  return new BufferImageSource({
    resource: grainTile(),
    width: GRAIN_SIZE,
    height: GRAIN_SIZE,
    format: 'rgba8unorm',
    alphaMode: 'no-premultiply-alpha',
    addressMode: 'repeat',
    scaleMode: 'nearest',
  })
}
