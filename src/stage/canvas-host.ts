import type { CanvasHost } from './canvas-context.ts'

/** A canvas host in the page itself. */
export interface PageCanvasHost extends CanvasHost {
  attach(): Promise<HTMLCanvasElement>
}

/**
 * A canvas over whatever an element holds (a still, say); the element must be positioned. It
 * is hidden from assistive technology: the caption says what it shows.
 */
export function canvasHostIn(host: HTMLElement): PageCanvasHost {
  let canvas: HTMLCanvasElement | null = null
  const detach = () => {
    canvas?.remove()
    canvas = null
  }
  return {
    async attach() {
      detach()
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
    setVisible(visible) {
      if (canvas) canvas.style.visibility = visible ? 'visible' : 'hidden'
    },
    detach,
  }
}
