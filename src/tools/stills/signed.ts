import { packetOf } from '../../apps/verify/index.ts'
import { posterAlt } from '../../prerender/index.ts'
import type { Bundle, Line } from '../../reconstruction/index.ts'
import type { Prints } from './lasting.ts'
import { withXmp } from './xmp.ts'

/** A file in which a line's words are shown. */
export interface Shown {
  readonly file: string
  readonly line: Line
  /** Whether strong language is masked in it. */
  readonly clean: boolean
}

/**
 * The prints with what each picture with words shows in its metadata: the work's digest, the line, and the
 * words, so that a picture by itself can be held against the original. Stills show no words.
 * @param shown the files that do, as the prints name them
 */
export function signed(prints: Prints, bundle: Bundle, shown: readonly Shown[]): Prints {
  const { digest } = bundle
  if (digest === undefined) return prints
  const packets = new Map(
    shown.map(({ file, line, clean }) => {
      const description = posterAlt({ bundle, line, clean })
      return [file, packetOf({ digest, line: line.id, description })] as const
    }),
  )
  return new Map(
    [...prints].map(([path, content]) => {
      const packet = packets.get(path)
      return [path, packet === undefined ? content : withXmp(content, packet)]
    }),
  )
}
