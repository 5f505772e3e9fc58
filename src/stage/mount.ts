import type { AnyCanvas } from './press.ts'
import type { Surface } from './print.ts'
import { openPrinter, type Printer } from './printer.ts'

/** A context that was taken away is waited for this long, in ms, before a new one is opened. */
const PATIENCE_MS = 1500

/** Where in the page a printer's canvas hangs: one at a time. */
export interface Wall {
  /** Hangs up a new canvas in the place of the one before, hidden. */
  hang(): Promise<AnyCanvas>
  /** Lets the canvas be seen, or hides it. */
  see(visible: boolean): void
  /** Takes the canvas down. */
  clear(): void
}

/** A printer's canvas on its wall, through the loss of its context. */
export interface Mount {
  /** The printer, while it can print. */
  printer(): Printer | null
  resize(surface: Surface): void
  /** Lets the canvas be seen, once something is printed on it. */
  reveal(): void
  /** Takes the canvas down for good. */
  close(): void
}

/** What the owner of a mount is told. */
export interface MountEvents {
  /** The canvas is blank and hidden; nothing can be printed for now. */
  lost(): void
  /** There is a printer again, and nothing on it. */
  back(): void
  /** It could not be had back. Nothing will be printed any more. */
  gone(): void
}

/**
 * Opens a printer on a wall, hidden until it is revealed.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function mountPrinter(wall: Wall, events: MountEvents): Promise<Mount> {
  let printer: Printer | null = null
  let canvas: AnyCanvas | null = null
  let surface: Surface | null = null
  let able = true
  let closed = false
  let patience: ReturnType<typeof setTimeout> | undefined
  await open()

  async function open(): Promise<void> {
    const onto = await wall.hang()
    try {
      printer = await openPrinter(onto)
    } catch (error) {
      wall.clear()
      throw error
    }
    onto.addEventListener('webglcontextlost', lose)
    onto.addEventListener('webglcontextrestored', restore)
    canvas = onto
  }

  function lose(): void {
    if (closed || !able) return
    able = false
    wall.see(false)
    patience = setTimeout(reopen, PATIENCE_MS)
    events.lost()
  }

  function restore(): void {
    if (closed) return
    clearTimeout(patience)
    able = true
    events.back()
  }

  /** A browser takes contexts away for good when a page has many: then only a new one helps. */
  async function reopen(): Promise<void> {
    remove()
    try {
      await open()
      if (closed) return remove()
      if (surface) printer?.resize(surface)
      restore()
    } catch {
      if (!closed) events.gone()
    }
  }

  function remove(): void {
    canvas?.removeEventListener('webglcontextlost', lose)
    canvas?.removeEventListener('webglcontextrestored', restore)
    printer?.close()
    wall.clear()
    canvas = null
    printer = null
  }

  return {
    printer: () => (able ? printer : null),
    resize(now) {
      surface = now
      printer?.resize(now)
    },
    reveal: () => wall.see(true),
    close() {
      closed = true
      clearTimeout(patience)
      remove()
    },
  }
}
