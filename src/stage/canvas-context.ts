import type { Surface } from './print.ts'
import { createPrintRenderer, type PrintRenderer } from './print-renderer.ts'
import type { AnyCanvas } from './renderer.ts'

/** A context that was taken away is waited for this long, in ms, before a new one is opened. */
const RESTORE_TIMEOUT_MS = 1500

/** Where in the page a canvas stands: one at a time. */
export interface CanvasHost {
  /** Attaches a new canvas in the place of the one before, hidden. */
  attach(): Promise<AnyCanvas>
  /** Lets the canvas be seen, or hides it. */
  setVisible(visible: boolean): void
  /** Removes the canvas. */
  detach(): void
}

/** A canvas in its host with a renderer, through the loss of its context. */
export interface CanvasContext {
  /** The renderer, while it can draw. */
  renderer(): PrintRenderer | null
  resize(surface: Surface): void
  /** Lets the canvas be seen, once something is printed on it. */
  reveal(): void
  /** Removes the canvas for good. */
  close(): void
}

/** What the owner of a canvas context is told. */
export interface ContextEvents {
  /** The canvas is blank and hidden; nothing can be printed for now. */
  lost(): void
  /** There is a renderer again, and nothing on it. */
  back(): void
  /** It could not be had back. Nothing will be printed any more. */
  gone(): void
}

/**
 * Creates a canvas with its renderer in a host, hidden until it is revealed.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function openCanvasContext(
  canvasHost: CanvasHost,
  events: ContextEvents,
): Promise<CanvasContext> {
  let renderer: PrintRenderer | null = null
  let canvas: AnyCanvas | null = null
  let surface: Surface | null = null
  let able = true
  let closed = false
  let timeout: ReturnType<typeof setTimeout> | undefined
  await open()

  async function open(): Promise<void> {
    const onto = await canvasHost.attach()
    try {
      renderer = await createPrintRenderer(onto)
    } catch (error) {
      canvasHost.detach()
      throw error
    }
    onto.addEventListener('webglcontextlost', lose)
    onto.addEventListener('webglcontextrestored', restore)
    canvas = onto
  }

  function lose(): void {
    if (closed || !able) return
    able = false
    canvasHost.setVisible(false)
    timeout = setTimeout(reopen, RESTORE_TIMEOUT_MS)
    events.lost()
  }

  function restore(): void {
    if (closed) return
    clearTimeout(timeout)
    able = true
    events.back()
  }

  /** A browser takes contexts away for good when a page has many: then only a new one helps. */
  async function reopen(): Promise<void> {
    remove()
    try {
      await open()
      if (closed) return remove()
      if (surface) renderer?.resize(surface)
      restore()
    } catch {
      if (!closed) events.gone()
    }
  }

  function remove(): void {
    canvas?.removeEventListener('webglcontextlost', lose)
    canvas?.removeEventListener('webglcontextrestored', restore)
    renderer?.close()
    canvasHost.detach()
    canvas = null
    renderer = null
  }

  return {
    renderer: () => (able ? renderer : null),
    resize(now) {
      surface = now
      renderer?.resize(now)
    },
    reveal: () => canvasHost.setVisible(true),
    close() {
      closed = true
      clearTimeout(timeout)
      remove()
    },
  }
}
