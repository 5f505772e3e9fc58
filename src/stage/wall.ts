import type { Wall } from './mount.ts'

/** A wall in the page itself. */
export interface PageWall extends Wall {
  hang(): Promise<HTMLCanvasElement>
}

/**
 * A wall over whatever an element holds (a still, say); the element must be positioned. What hangs
 * there is hidden from assistive technology: the caption says what it shows.
 */
export function wallIn(host: HTMLElement): PageWall {
  let canvas: HTMLCanvasElement | null = null
  const clear = () => {
    canvas?.remove()
    canvas = null
  }
  return {
    async hang() {
      clear()
      canvas = document.createElement('canvas')
      canvas.setAttribute('aria-hidden', 'true')
      Object.assign(canvas.style, {
        position: 'absolute',
        inset: '0',
        width: '100%',
        height: '100%',
        visibility: 'hidden',
      })
      host.append(canvas)
      return canvas
    },
    see(visible) {
      if (canvas) canvas.style.visibility = visible ? 'visible' : 'hidden'
    },
    clear,
  }
}
