import { packetOf } from '../../apps/verify/index.ts'
import { posterAlt } from '../../prerender/index.ts'
import { type Bundle, linesOf } from '../../reconstruction/index.ts'
import type { Prints } from './lasting.ts'
import { postersOf } from './posters.ts'
import { withXmp } from './xmp.ts'

/**
 * The prints with what each poster shows in its metadata: the work's digest, the line, and the words
 * that it shows, so that a picture by itself can be held against the original. Stills show no words.
 */
export function signed(prints: Prints, bundle: Bundle): Prints {
  const { digest } = bundle
  if (digest === undefined) return prints
  const packets = new Map(
    linesOf(bundle).flatMap((line) =>
      postersOf(bundle, line).map(({ file, clean }) => {
        const description = posterAlt({ bundle, line, clean })
        return [file, packetOf({ digest, line: line.id, description })] as const
      }),
    ),
  )
  return new Map(
    [...prints].map(([path, content]) => {
      const packet = packets.get(path)
      return [path, packet === undefined ? content : withXmp(content, packet)]
    }),
  )
}
