import type { Picture } from '../player/index.ts'
import type { StageFault } from './faults.ts'
import type { PlateSource } from './plates.ts'
import { compose, type Look, type Surface } from './print.ts'
import { openPrinter } from './printer.ts'
import { keepTones } from './tones.ts'

/** How a still is encoded. */
export interface StillFormat {
  /** Such as `image/png` or `image/webp`. */
  readonly type: string
  /** 0 to 1, for types that lose something. */
  readonly quality?: number
}

/**
 * Prints one picture once, by the same press as the stage, and gives it back encoded.
 * For posters, made at build in a browser that nobody looks at.
 * @returns a data address. What could not be drawn is told to `onFault`.
 * @throws StageUnavailable (by rejecting) where WebGL 2 is absent or refused.
 */
export async function printStill(
  picture: Picture,
  look: Look,
  surface: Surface,
  format: StillFormat,
  options: { readonly plates: PlateSource; onFault(fault: StageFault): void },
): Promise<string> {
  const tones = keepTones(options.plates, options.onFault)
  await Promise.all(picture.plates.map(({ art, attitude }) => tones.want(art, attitude)))
  const printer = await openPrinter()
  try {
    printer.resize(surface)
    const drawingFor = ({ art, attitude }: Picture['plates'][number]) => tones.at(art, attitude)
    printer.show(compose(picture, look, surface, drawingFor, tones))
    return printer.encode(format.type, format.quality)
  } finally {
    printer.close()
  }
}
