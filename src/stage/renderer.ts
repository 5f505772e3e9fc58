import { StageUnavailable } from './faults.ts'
import type { Rgb } from './inks.ts'
import type { Size } from './layout.ts'
import { type Container, TextureSource, Ticker, WebGLRenderer } from './pixi.ts'

/** Read back from the stage: RGBA bytes, rows from top to bottom, not premultiplied. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** A canvas in the page, or one that a worker draws on. */
export type AnyCanvas = HTMLCanvasElement | OffscreenCanvas

/** A canvas with a graphics context, that draws when told to and at no other time. */
export interface Renderer {
  /** @param size in CSS px; @param ratio device px for one CSS px. */
  resize(size: Size, ratio: number): void
  /** What shows where nothing is printed. */
  setPaper(paper: Rgb): void
  draw(root: Container): void
  /** Draws, and keeps what was drawn instead of showing it. @param texture made by `createPrintTexture`. */
  drawToTexture(root: Container, texture: TextureSource): void
  /** Resolves once the device has drawn all that it was told so far: that may be long after. */
  drawn(): Promise<void>
  /** Draws and reads back in one task, while the drawing buffer is still there. */
  read(root: Container): Pixels
  /**
   * Draws and encodes as a data address. @param type such as `image/png`; @param quality 0 to 1.
   * @throws Error where the canvas is a worker's.
   */
  encode(root: Container, type: string, quality?: number): string
  /** Gives the context back, and takes the canvas out of the page if it is there. */
  close(): void
}

/**
 * Creates a renderer of its own.
 * @param onto the canvas to print on; without one it is a canvas in no page.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function createRenderer(onto?: AnyCanvas): Promise<Renderer> {
  stopTickers()
  const renderer = await startRenderer(onto)
  stopTickers()
  const { gl } = renderer
  const canvas: AnyCanvas = renderer.canvas
  const draw = (container: Container) => renderer.render({ container })
  return {
    resize: (size, ratio) => renderer.resize(size.width, size.height, ratio),
    setPaper(paper) {
      renderer.background.color = [...paper]
    },
    draw,
    drawToTexture(root, texture) {
      draw(root)
      renderer.texture.bindSource(texture, 0)
      gl.copyTexImage2D(gl.TEXTURE_2D, 0, gl.RGB, 0, 0, canvas.width, canvas.height, 0)
    },
    drawn: () => drawnBy(gl),
    read(root) {
      draw(root)
      return readBack(gl, canvas)
    },
    encode(root, type, quality) {
      draw(root)
      if (!('toDataURL' in canvas)) throw new Error('A worker’s canvas cannot be encoded.')
      return canvas.toDataURL(type, quality)
    },
    close: () => renderer.destroy({ removeView: true }),
  }
}

/** A texture for a finished print, of whatever size it will be: read pixel by pixel, never scaled. */
export function createPrintTexture(): TextureSource {
  return new TextureSource({ width: 1, height: 1, format: 'rgba8unorm', scaleMode: 'nearest' })
}

async function startRenderer(onto?: AnyCanvas): Promise<WebGLRenderer<AnyCanvas>> {
  try {
    const renderer = new WebGLRenderer<AnyCanvas>()
    await renderer.init({
      ...(onto && { canvas: onto }),
      width: 1,
      height: 1,
      antialias: false,
      autoDensity: false,
      // Nothing here is collected behind our back: what is made is destroyed by its maker.
      gcActive: false,
      skipExtensionImports: true,
    })
    if (renderer.context.webGLVersion !== 2) {
      renderer.destroy()
      throw new StageUnavailable('WebGL 2 is not available.')
    }
    return renderer
  } catch (error) {
    if (error instanceof StageUnavailable) throw error
    throw new StageUnavailable('WebGL is not available.', { cause: error })
  }
}

/** Between two looks whether the device is done, in ms. */
const LOOK_AGAIN = 8

async function drawnBy(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  gl.flush()
  // A context that was lost is done at once: there is no more to wait for.
  while (fence && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  gl.deleteSync(fence)
}

/** Pixi's own schedulers ask for a frame for ever, even when nobody listens. */
function stopTickers(): void {
  for (const ticker of [Ticker.system, Ticker.shared]) {
    ticker.autoStart = false
    ticker.stop()
  }
}

function readBack(gl: WebGL2RenderingContext, canvas: AnyCanvas): Pixels {
  const { width, height } = canvas
  const upsideDown = new Uint8ClampedArray(width * height * 4)
  gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, upsideDown)
  const data = new Uint8ClampedArray(upsideDown.length)
  const row = width * 4
  for (let y = 0; y < height; y++) {
    data.set(upsideDown.subarray((height - 1 - y) * row, (height - y) * row), y * row)
  }
  return { width, height, data }
}
