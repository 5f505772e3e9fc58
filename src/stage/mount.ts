import type { Surface } from './print.ts'
import { openPrinter, type Printer } from './printer.ts'

/** A context that was taken away is waited for this long, in ms, before a new one is opened. */
const PATIENCE_MS = 1500

/** A printer's canvas in the page, through the loss of its context. */
export interface Mount {
  /** The printer, while it can print. */
  printer(): Printer | null
  resize(surface: Surface): void
  /** Lets the canvas be seen, once something is printed on it. */
  reveal(): void
  /** Takes the canvas out for good. */
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
 * Opens a printer over whatever the element holds, hidden until it is revealed.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function mountPrinter(host: HTMLElement, events: MountEvents): Promise<Mount> {
  let printer: Printer | null = await openPrinter()
  let surface: Surface | null = null
  let able = true
  let closed = false
  let patience: ReturnType<typeof setTimeout> | undefined
  place(printer)

  function place({ canvas }: Printer): void {
    canvas.setAttribute('aria-hidden', 'true')
    Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' })
    canvas.style.visibility = 'hidden'
    canvas.addEventListener('webglcontextlost', lose)
    canvas.addEventListener('webglcontextrestored', restore)
    host.append(canvas)
  }

  function lose(): void {
    if (closed || !able) return
    able = false
    if (printer) printer.canvas.style.visibility = 'hidden'
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
      const next = await openPrinter()
      if (closed) return next.close()
      printer = next
      place(next)
      if (surface) next.resize(surface)
      restore()
    } catch {
      if (!closed) events.gone()
    }
  }

  function remove(): void {
    if (!printer) return
    printer.canvas.removeEventListener('webglcontextlost', lose)
    printer.canvas.removeEventListener('webglcontextrestored', restore)
    printer.close()
    printer = null
  }

  return {
    printer: () => (able ? printer : null),
    resize(now) {
      surface = now
      printer?.resize(now)
    },
    reveal() {
      if (printer) printer.canvas.style.visibility = 'visible'
    },
    close() {
      closed = true
      clearTimeout(patience)
      remove()
    },
  }
}
