/// <reference types="vite/client" />
/** The page for stills: prints what it is told to, by the stage's own renderer, for nobody to look at. */
import plateData from '../../../../assets/art/plates.json'
import type { Picture } from '../../../player/index.ts'
import {
  createStillRenderer,
  drawWire,
  type Focus,
  type Look,
  type PlateSource,
  type Point,
  type Rgb,
  type StageFault,
  type Surface,
  stringWire,
} from '../../../stage/index.ts'
import type { Cut, PrintJob, StillsPage } from '../jobs.ts'
import { inFewInks } from './few-inks.ts'

declare global {
  /** What the page offers to whoever drives it. */
  var stills: StillsPage
}

const urls = import.meta.glob<string>('../../../../assets/art/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})
const known: Record<string, { focus: Focus }> = plateData

const plates: PlateSource = {
  url: (name) => urls[`../../../../assets/art/${name}.svg`],
  focus: (name) => known[name]?.focus,
}

let faults: StageFault[] = []
const opened = createStillRenderer({ plates, onFault: (fault) => faults.push(fault) })

type Theme = Look['theme']

/** @throws Error where a drawing could not be printed: an even tone is no picture to ship. */
async function printed(
  picture: Picture,
  surface: Surface,
  covered: number,
  theme: Theme,
): Promise<ImageData> {
  faults = []
  const look: Look = { theme, motion: false, inset: { bottom: covered } }
  const pixels = await (await opened).print(picture, look, surface)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return inFewInks(pixels, inksOf(picture, theme), theme)
}

function sheetOf(image: ImageData, { left, width }: Cut): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = image.height
  // Kept out of graphics memory: it is read back at once.
  canvas.getContext('2d', { willReadFrequently: true })?.putImageData(image, -left, 0)
  return canvas
}

const inksOf = ({ plates }: Picture, theme: Theme): Rgb[] =>
  plates.map(({ ink }) => [1, 3, 5].map((at) => hexAt(ink[theme], at)) as [number, number, number])

const hexAt = (ink: string, at: number): number => Number.parseInt(ink.slice(at, at + 2), 16) / 255

async function print(job: PrintJob): Promise<string[]> {
  const { picture, surface, covered, cuts, theme = 'light' } = job
  const image = await printed(picture, surface, covered, theme)
  // Of quality 1 a browser makes WebP without loss: few colours take less room so than with.
  return cuts.map((cut) => sheetOf(image, cut).toDataURL('image/webp', 1))
}

async function pose(
  tries: readonly string[],
  { picture, surface }: Omit<PrintJob, 'cuts'>,
): Promise<void> {
  for (const html of tries) {
    document.body.innerHTML = html
    await document.fonts.ready
    if (hasRoom()) break
  }
  const caption = document.querySelector('.caption')?.getBoundingClientRect()
  const covered = caption ? surface.height - caption.top : 0
  const image = await printed(picture, surface, covered, 'light')
  const place = document.querySelector('.stage')
  if (!place) throw new Error('The poster has no place for its plates.')
  place.append(sheetOf(image, { left: 0, width: image.width }))
}

/** Whether all words stand in the poster's box. */
function hasRoom(): boolean {
  const words = document.querySelector('.caption-words')
  return words === null || words.scrollHeight <= words.clientHeight + 1
}

/** Half the width of the drawn wire's sheet, and its height, in CSS px. */
const REACH = 28
const LONG = 1400

function wire(noise: number): string {
  const span = { x: REACH, top: 0, bottom: LONG, visible: LONG }
  const { line, inked } = drawWire(
    stringWire({ noise, from: null, rhythm: [] }, span, 'still', 2),
    1,
    null,
  )
  const strokes = (lines: readonly (readonly Point[])[], colour: string, width: number) =>
    `<path d="${lines.map(pathOf).join('')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
  const size = `width="${2 * REACH}" height="${LONG}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${strokes([line], '#f1ede2', 6.4)}${strokes(inked, '#1b1a18', 2.2)}</svg>\n`
}

const pathOf = (line: readonly Point[]): string =>
  `M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`

globalThis.stills = { print, pose, wire }
document.documentElement.dataset.ready = ''
