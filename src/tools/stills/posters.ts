import type { PosterShape } from '../../prerender/index.ts'
import { type Bundle, type Line, lineById } from '../../reconstruction/index.ts'
import type { Prints } from './lasting.ts'

/** A picture of a line with its words inside. */
export interface PosterFile {
  readonly shape: PosterShape
  /** Whether strong language is masked in it. */
  readonly clean: boolean
  /** As seen from the site's folder, before its content gives it a lasting name. */
  readonly file: string
}

/** What the names of the files end in: façades take WebP; messengers do not all. */
const ENDINGS: Readonly<Record<PosterShape, string>> = { poster: '.webp', card: '.card.jpg' }

/** Who asks for masked words is shown no poster but a card: a link to the line needs one all the same. */
const MASKED: readonly PosterShape[] = ['card']

/** The pictures with words that are made of a line. */
export function postersOf(bundle: Bundle, line: Line): PosterFile[] {
  const of = 'of' in line && line.of !== null ? lineById(bundle, line.of) : null
  const strong = [line, of].some((one) => one !== null && one.strong.length > 0)
  return [
    ...(['poster', 'card'] as const).map((shape) => ({ shape, clean: false })),
    ...(strong ? MASKED.map((shape) => ({ shape, clean: true })) : []),
  ].map((one) => ({ ...one, file: fileOf(line.id, one.shape, one.clean) }))
}

const fileOf = (line: string, shape: PosterShape, clean: boolean): string =>
  `posters/${line}${clean ? '.clean' : ''}${ENDINGS[shape]}`

/**
 * Where a printed picture of a line lies, as seen from the player's folder; `null` where it was not
 * printed.
 */
export function posterIn(
  prints: Prints,
  line: string,
  shape: PosterShape = 'poster',
  clean = false,
): string | null {
  const [name = '', ending = ''] = split(fileOf(line, shape, clean))
  const named = (path: string) => {
    const [before, after] = split(path)
    // The content's digest stands before the last ending.
    return after === ending && before.replace(/\.[0-9a-f]{10}$/, '') === name
  }
  return [...prints.keys()].find(named) ?? null
}

const split = (path: string): [string, string] => {
  const at = path.lastIndexOf('.')
  return [path.slice(0, at), path.slice(at)]
}
