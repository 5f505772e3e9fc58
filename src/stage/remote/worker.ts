import type { CanvasHost } from '../canvas-context.ts'
import type { PlateTrouble, StageFault } from '../faults.ts'
import { DOMAdapter } from '../pixi.ts'
import type { Drawing, DrawingSource } from '../plates.ts'
import { createRenderLoop, type RenderLoop } from '../render-loop.ts'
import type { AnyCanvas, Pixels } from '../renderer.ts'
import type { SentFault, ToPage, ToWorker } from './messages.ts'

/** The end of a worker's line to its page. */
export interface Line {
  postMessage(message: ToPage, transfer?: Transferable[]): void
  addEventListener(type: 'message', hear: (event: MessageEvent<ToWorker>) => void): void
}

/** Runs a render loop for the page at the other end. */
export function serveStage(line: Line): void {
  const tell = (message: ToPage) => line.postMessage(message)
  const canvasHost = canvasHostAtPage(tell)
  const drawings = drawingsFromPage(tell)
  let loop: RenderLoop | null = null

  async function open(): Promise<void> {
    withoutPage()
    try {
      loop = await createRenderLoop(canvasHost, drawings, (fault) =>
        tell({ type: 'fault', fault: sent(fault) }),
      )
      tell({ type: 'opened' })
    } catch (error) {
      tell({ type: 'unavailable', why: String(error) })
    }
  }

  async function answer(
    question: number,
    answered: Promise<void> | Pixels | null = null,
  ): Promise<void> {
    const pixels = (await answered) ?? null
    line.postMessage({ type: 'answer', question, pixels }, pixels ? [pixels.data.buffer] : [])
  }

  function hear(message: ToWorker): void {
    switch (message.type) {
      case 'open':
        void open()
        break
      case 'canvas':
        canvasHost.given(message.canvas)
        break
      case 'surface':
        loop?.resize(message.surface)
        break
      case 'seen':
        loop?.see(message.seen)
        break
      case 'show':
        drawings.learn(message.known)
        void answer(message.question, loop?.show(message.picture, message.look))
        break
      case 'prepare':
        drawings.learn(message.known)
        loop?.prepare(message.picture)
        break
      case 'drawing':
        drawings.given(message.name, message.found)
        break
      case 'settled':
        void answer(message.question, loop?.settled())
        break
      case 'snapshot':
        void answer(message.question, loop?.snapshot())
        break
    }
  }
  line.addEventListener('message', ({ data }) => hear(data))
}

/** Pixi looks for a page by itself; here it is told that there is none. */
function withoutPage(): void {
  DOMAdapter.set({
    ...DOMAdapter.get(),
    createCanvas: (width, height) => new OffscreenCanvas(width ?? 1, height ?? 1),
    getBaseUrl: () => globalThis.location.href,
  })
}

/** A canvas host in the page, asked by messages. */
function canvasHostAtPage(tell: (message: ToPage) => void) {
  const waiting: ((canvas: AnyCanvas) => void)[] = []
  const canvasHost: CanvasHost = {
    attach() {
      tell({ type: 'attach-canvas' })
      return new Promise((resolve) => waiting.push(resolve))
    },
    setVisible: (visible) => tell({ type: 'set-visible', visible }),
    detach: () => tell({ type: 'detach-canvas' }),
  }
  return { ...canvasHost, given: (canvas: AnyCanvas) => waiting.shift()?.(canvas) }
}

/** Drawings that the page reads. */
function drawingsFromPage(tell: (message: ToPage) => void) {
  const known = new Set<string>()
  const waiting = new Map<string, (found: Drawing | PlateTrouble) => void>()
  const source: DrawingSource = {
    known: (name) => known.has(name),
    load(name) {
      tell({ type: 'draw', name })
      return new Promise((resolve) => waiting.set(name, resolve))
    },
  }
  return {
    ...source,
    learn(names: readonly string[]) {
      for (const name of names) known.add(name)
    },
    given(name: string, found: Drawing | PlateTrouble) {
      waiting.get(name)?.(found)
      waiting.delete(name)
    },
  }
}

/** Errors of every kind can be told in words; not every kind can be sent. */
const sent = (fault: StageFault): SentFault =>
  fault.what === 'drawing' ? { what: 'drawing', error: String(fault.error) } : fault
