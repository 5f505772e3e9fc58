import type { PlateTrouble } from '../faults.ts'
import { loadDrawing, type PlateSource } from '../plates.ts'
import type { SentDrawing } from './messages.ts'

/**
 * Reads a drawing for a worker, which can read none: only a page knows SVG. The browser makes its
 * pixels beside the page's own work, at the size that the drawing gives itself; every screen asks
 * for far fewer tones.
 * @returns the drawing's pixels, to be handed over, or why it cannot be printed. Never throws.
 */
export async function pixelsOf(
  plates: PlateSource,
  name: string,
): Promise<SentDrawing | PlateTrouble> {
  const drawing = await loadDrawing(plates, name)
  if (typeof drawing === 'string') return drawing
  try {
    return { ...drawing, image: await bitmapOf(drawing.image) }
  } catch {
    return 'not-svg'
  }
}

/** Some browsers make pixels of drawings only by way of a canvas. */
const bitmapOf = (image: HTMLImageElement): Promise<ImageBitmap> =>
  createImageBitmap(image).catch(() => {
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return createImageBitmap(canvas)
  })
