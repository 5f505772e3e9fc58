import { GRAIN_SIZE, grainTile } from './noise.ts'
import { BufferImageSource, Container, type TextureSource } from './pixi.ts'
import { FAR } from './plate.ts'
import { openPress, type Pixels } from './press.ts'
import type { Print, Surface } from './print.ts'
import { makeSheet, type Sheet } from './sheet.ts'
import { ease, RESCREEN_MS, VOICE_MS, WIPE_MS } from './transition.ts'

/** Bare paper between a sheet that goes and the one that comes, in CSS px. */
const WIPE_GAP = 22

/** A change under way. */
export interface Turning {
  /** How long it takes, in ms. */
  readonly length: number
  /** Draws it as it stands after so many ms; at its length or later, finished. */
  at(elapsed: number): void
  /** Puts another print in the place of the one that comes, of as many plates. */
  amend(print: Print): void
}

/** Puts prints on a canvas. Knows nothing of time, the page, or where pictures come from. */
export interface Printer {
  readonly canvas: HTMLCanvasElement
  resize(surface: Surface): void
  /** Lays a print on the bed; what reads or encodes next draws it. */
  put(print: Print): void
  /** Draws a print at once. */
  show(print: Print): void
  /** Prepares to screen the shown print anew as another of as many plates. */
  rescreen(print: Print): Turning
  /** Prepares to change the sheet. */
  wipe(print: Print): Turning
  read(): Pixels
  encode(type: string, quality?: number): string
  close(): void
}

/** @throws StageUnavailable (by rejecting) where there is no WebGL 2. */
export async function openPrinter(): Promise<Printer> {
  const press = await openPress()
  const grain = makeGrain()
  const root = new Container()
  let sheet: Sheet | null = null
  let going: Sheet | null = null
  let shown: Print | null = null
  let width = 1

  function lay(print: Print): Sheet {
    const next = makeSheet(grain, print.beds.length)
    next.set(print, print)
    root.addChild(next.root)
    return next
  }

  function dropGoing(): void {
    going?.destroy()
    going = null
  }

  function put(print: Print): void {
    dropGoing()
    if (sheet && shown?.beds.length === print.beds.length) {
      sheet.set(print, print)
      sheet.clip(-FAR, FAR)
    } else {
      sheet?.destroy()
      sheet = lay(print)
    }
    shown = print
    press.setPaper(print.stock.paper)
  }

  function show(print: Print): void {
    put(print)
    press.draw(root)
  }

  return {
    canvas: press.canvas,
    resize(surface) {
      width = surface.width
      press.resize(surface, surface.ratio)
    },
    put,
    show,
    rescreen(print) {
      const goes = shown ?? print
      const length = print.wire ? Math.max(RESCREEN_MS, VOICE_MS) : RESCREEN_MS
      const amend = (comes: Print) => {
        sheet?.set(goes, comes)
        shown = comes
      }
      amend(print)
      return {
        length,
        amend,
        at(elapsed) {
          if (elapsed >= length) {
            show(shown ?? print)
            return
          }
          sheet?.turn(ease(elapsed, RESCREEN_MS), elapsed / VOICE_MS)
          press.draw(root)
        },
      }
    },
    wipe(print) {
      dropGoing()
      going = sheet
      sheet = lay(print)
      shown = print
      const coming = sheet
      return {
        length: WIPE_MS,
        amend(comes) {
          coming.set(comes, comes)
          shown = comes
        },
        at(elapsed) {
          if (elapsed >= WIPE_MS) {
            show(shown ?? print)
            return
          }
          const edge = ease(elapsed, WIPE_MS) * (width + WIPE_GAP)
          coming.clip(-FAR, edge - WIPE_GAP)
          going?.clip(edge, FAR)
          press.draw(root)
        },
      }
    },
    read: () => press.read(root),
    encode: (type, quality) => press.encode(root, type, quality),
    close() {
      dropGoing()
      sheet?.destroy()
      root.destroy()
      grain.destroy()
      press.close()
    },
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
