import type { Attitude } from '../reconstruction/index.ts'
import type { PlateTrouble } from './faults.ts'
import { type Focus, MIDDLE, type Size } from './layout.ts'

/** Where the drawings are. A name is `${art}.${attitude}`, such as `caller-day.speaking`. */
export interface PlateSource {
  /** The address of a drawing on the page's own origin, or nothing where there is none. */
  url(name: string): string | undefined
  /** What must stay in view of a drawing, where that is known. */
  focus(name: string): Focus | undefined
}

/** A drawing, decoded and ready to be rastered. */
export interface Drawing extends Size {
  readonly name: string
  /** In the page the drawing itself; in a worker, which cannot read one, its pixels. */
  readonly image: HTMLImageElement | ImageBitmap
  readonly focus: Focus
}

/** Where decoded drawings come from. */
export interface DrawingSource {
  /** Whether there is a drawing of that name. */
  known(name: string): boolean
  /** The drawing, or why it cannot be printed. Never throws. */
  load(name: string): Promise<Drawing | PlateTrouble>
}

/** Drawings from a page's own addresses. */
export const drawingsAt = (plates: PlateSource): DrawingSource => ({
  known: (name) => plates.url(name) !== undefined,
  load: (name) => loadDrawing(plates, name),
})

/** The largest drawing that is taken, in bytes and in px to a side. */
export const MOST_BYTES = 512 * 1024
export const MOST_PIXELS = 8192

/** What a drawing is called, best first: the attitude asked for, then the plain one. */
export function namesFor(art: string, attitude: Attitude): string[] {
  return attitude === 'plain' ? [`${art}.plain`] : [`${art}.${attitude}`, `${art}.plain`]
}

/**
 * Reads the size that an SVG gives itself. Browsers need both for a drawing without a page.
 * @returns width and height in px, or why it cannot be printed.
 */
export function inspectSvg(text: string): Size | PlateTrouble {
  if (text.length > MOST_BYTES) return 'too-large'
  const tag = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg\b([^>]*)>/i.exec(
    text,
  )
  if (!tag) return 'not-svg'
  const width = lengthOf(tag[1] ?? '', 'width')
  const height = lengthOf(tag[1] ?? '', 'height')
  if (!width || !height) return 'not-svg'
  if (width > MOST_PIXELS || height > MOST_PIXELS) return 'too-large'
  return { width, height }
}

function lengthOf(attributes: string, name: string): number {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(
    attributes,
  )
  return found ? Number(found[1]) : 0
}

/**
 * Fetches one drawing, looks at it before the browser does, and decodes it.
 * The text goes to the image as a data address: so it is fetched once, and stays readable by WebGL
 * in a frame whose origin is opaque.
 * @returns the drawing, or why it cannot be printed. Never throws.
 */
export async function loadDrawing(
  source: PlateSource,
  name: string,
): Promise<(Drawing & { readonly image: HTMLImageElement }) | PlateTrouble> {
  const url = source.url(name)
  if (url === undefined) return 'missing'
  try {
    const text = await textAt(url)
    if (text === null) return 'missing'
    const size = inspectSvg(text)
    if (typeof size === 'string') return size
    const image = new Image(size.width, size.height)
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    return await image.decode().then(
      () => ({ name, image, focus: source.focus(name) ?? MIDDLE, ...size }),
      () => 'not-svg' as const,
    )
  } catch {
    return 'missing'
  }
}

const DATA = /^data:image\/svg\+xml(?:;[^,;]+)*?(;base64)?,/

/** @returns the text at an address, or `null` where there is none. */
async function textAt(url: string): Promise<string | null> {
  const data = DATA.exec(url)
  if (data) {
    const body = url.slice(data[0].length)
    return data[1] ? atob(body) : decodeURIComponent(body)
  }
  const answer = await fetch(url)
  if (!answer.ok) return null
  // A length given by the server spares reading what would be refused anyway.
  if (Number(answer.headers.get('content-length')) > MOST_BYTES) return ' '.repeat(MOST_BYTES + 1)
  return answer.text()
}
