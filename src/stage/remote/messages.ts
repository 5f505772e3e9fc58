import type { Picture } from '../../player/index.ts'
import type { PlateTrouble, StageFault } from '../faults.ts'
import type { Drawing } from '../plates.ts'
import type { Look, Surface } from '../print.ts'
import type { Pixels } from '../renderer.ts'

/** A fault as it can be sent: what was thrown is only told in words. */
export type SentFault =
  | Exclude<StageFault, { what: 'drawing' }>
  | { readonly what: 'drawing'; readonly error: string }

/** A drawing's pixels. */
export type SentDrawing = Drawing & { readonly image: ImageBitmap }

/** What the page tells the worker that prints for it. */
export type ToWorker =
  | { readonly type: 'open' }
  /** The canvas that was asked for by `attach-canvas`. */
  | { readonly type: 'canvas'; readonly canvas: OffscreenCanvas }
  | { readonly type: 'surface'; readonly surface: Surface }
  | { readonly type: 'seen'; readonly seen: boolean }
  /** A question too. @param known the names of its drawings that have an address. */
  | {
      readonly type: 'show'
      readonly question: number
      readonly picture: Picture
      readonly look: Look
      readonly known: readonly string[]
    }
  | { readonly type: 'prepare'; readonly picture: Picture; readonly known: readonly string[] }
  | { readonly type: 'drawing'; readonly name: string; readonly found: SentDrawing | PlateTrouble }
  /** Questions, answered under the same number. */
  | { readonly type: 'settled'; readonly question: number }
  | { readonly type: 'snapshot'; readonly question: number }

/** What the worker tells the page. */
export type ToPage =
  | { readonly type: 'opened' }
  /** There is no WebGL for a worker here. */
  | { readonly type: 'unavailable'; readonly why: string }
  /** Asks for a new canvas, hidden. */
  | { readonly type: 'attach-canvas' }
  | { readonly type: 'set-visible'; readonly visible: boolean }
  | { readonly type: 'detach-canvas' }
  /** Asks for a drawing: reading one needs a page. */
  | { readonly type: 'draw'; readonly name: string }
  | { readonly type: 'fault'; readonly fault: SentFault }
  | { readonly type: 'answer'; readonly question: number; readonly pixels: Pixels | null }
