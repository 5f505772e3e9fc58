import type { Picture, Plate } from '../player/index.ts'
import type { StageFault } from './faults.ts'
import { drawingsAt, type PlateSource } from './plates.ts'
import { compose, type Look, type Surface } from './print.ts'
import { createPrintRenderer, type PrintRenderer } from './print-renderer.ts'
import type { Pixels } from './renderer.ts'
import { keepTones, type Tones } from './tones.ts'

/** How a still is encoded. */
export interface StillFormat {
  /** Such as `image/png` or `image/webp`. */
  readonly type: string
  /** 0 to 1, for types that lose something. */
  readonly quality?: number
}

/** What a still needs from its page: the drawings, and somebody to tell of what is missing. */
export interface StillOptions {
  readonly plates: PlateSource
  onFault(fault: StageFault): void
}

/** The stage's renderer, kept open to print one picture after the other where nobody looks. */
export interface StillRenderer {
  /** Prints a picture as the stage would, and reads it back. */
  print(picture: Picture, look: Look, surface: Surface): Promise<Pixels>
  /** Gives the graphics context back. */
  close(): void
}

/** @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused. */
export async function createStillRenderer(options: StillOptions): Promise<StillRenderer> {
  const tones = keepTones(drawingsAt(options.plates), options.onFault)
  const renderer = await createPrintRenderer()
  return {
    async print(picture, look, surface) {
      await put(renderer, tones, picture, look, surface)
      return renderer.read()
    },
    close: () => renderer.close(),
  }
}

/**
 * Prints one picture once, by the same renderer as the stage, and gives it back encoded.
 * @returns a data address. What could not be drawn is told to `onFault`.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function printStill(
  picture: Picture,
  look: Look,
  surface: Surface,
  format: StillFormat,
  options: StillOptions,
): Promise<string> {
  const renderer = await createPrintRenderer()
  try {
    await put(
      renderer,
      keepTones(drawingsAt(options.plates), options.onFault),
      picture,
      look,
      surface,
    )
    return renderer.encode(format.type, format.quality)
  } finally {
    renderer.close()
  }
}

async function put(
  renderer: PrintRenderer,
  tones: Tones,
  picture: Picture,
  look: Look,
  surface: Surface,
): Promise<void> {
  await Promise.all(picture.plates.map(({ art, attitude }) => tones.want(art, attitude)))
  const drawingFor = ({ art, attitude }: Plate) => tones.at(art, attitude)
  renderer.resize(surface)
  renderer.put(compose(picture, look, surface, drawingFor, tones))
}
