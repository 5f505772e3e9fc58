import type { CardPicture } from '../../embed/index.ts'
import { LETTER_SHAPES, type PosterShape } from '../../prerender/index.ts'
import { type Bundle, type Line, lineById, linesOf } from '../../reconstruction/index.ts'
import type { Prints } from './lasting.ts'
import type { Shown } from './signed.ts'

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
  return [
    ...(['poster', 'card'] as const).map((shape) => ({ shape, clean: false })),
    ...(isStrong(bundle, line) ? MASKED.map((shape) => ({ shape, clean: true })) : []),
  ].map((one) => ({ ...one, file: fileOf(line.id, one.shape, one.clean) }))
}

/** Whether a picture of the line shows strong language: its own, or that of the line that it is on. */
export function isStrong(bundle: Bundle, line: Line): boolean {
  const of = 'of' in line && line.of !== null ? lineById(bundle, line.of) : null
  return [line, of].some((one) => one !== null && one.strong.length > 0)
}

/** What all these pictures show. */
export const postersShown = (bundle: Bundle): Shown[] =>
  linesOf(bundle).flatMap((line) =>
    postersOf(bundle, line).map(({ file, clean }) => ({ file, line, clean })),
  )

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
  return lastingOf(prints, fileOf(line, shape, clean))
}

/** A file's lasting name, by that which it was printed under; `null` where it was not. */
function lastingOf(prints: Prints, file: string): string | null {
  const [name = '', ending = ''] = split(file)
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

/** How the names of further pictures end. */
const FORMATS = ['png', 'jpg'] as const

/** The further pictures of a line, by their names as they are printed: in every shape, in both formats. */
export const furtherFiles = (name: string, { width, height }: Size): string[] =>
  FORMATS.map((ending) => `${name}.${width}x${height}.${ending}`)

interface Size {
  readonly width: number
  readonly height: number
}

/** Where they lie in a site that was built with them. The one by which a link is shared lies in every site. */
export const siteFileOf = (file: string): string =>
  `posters/${file.replace(`.${LETTER_SHAPES.card.width}x${LETTER_SHAPES.card.height}.jpg`, ENDINGS.card)}`

/** A line's pictures that were printed, but the façade's own, each with its size. */
export const picturesIn = (prints: Prints, line: string, clean: boolean): CardPicture[] =>
  Object.values(LETTER_SHAPES).flatMap(({ width, height }) =>
    furtherFiles(clean ? `${line}.clean` : line, { width, height }).flatMap((name) => {
      const file = lastingOf(prints, siteFileOf(name))
      return file === null ? [] : [{ file, width, height }]
    }),
  )
