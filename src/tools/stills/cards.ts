import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureOf } from '../../player/index.ts'
import { inkStyles, LETTER_SHAPES, type LetterShape, posterAlt } from '../../prerender/index.ts'
import { type Bundle, type Line, lineById } from '../../reconstruction/index.ts'
import { ROOT } from '../folders.ts'
import type { Job } from './jobs.ts'
import { posterWords } from './poster-words.ts'

/** Its looks come with the job, so that no print of the build is another by them. */
const LOOKS = readFileSync(join(ROOT, 'src/prerender/letter-shapes.css'), 'utf8')

const SHAPES = Object.keys(LETTER_SHAPES).filter(
  (shape): shape is LetterShape => shape in LETTER_SHAPES,
)

/** A line's pictures, and what they show in words. */
export interface Card {
  readonly jobs: readonly Job[]
  /** The name of the file with the words, and these. */
  readonly alt: readonly [file: string, text: string]
}

/**
 * The pictures of a line with its words inside, as PNG and JPEG in every shape.
 * @param clean whether strong language is masked: then the files say so in their names
 */
export function cardJobs(bundle: Bundle, line: Line, clean: boolean): Card {
  const of = 'of' in line && line.of !== null ? lineById(bundle, line.of) : null
  const masked = clean && [line, of].some((one) => one !== null && one.strong.length > 0)
  const name = masked ? `${line.id}.clean` : line.id
  const jobs = SHAPES.map((shape): Job => {
    const { width, height } = LETTER_SHAPES[shape]
    return {
      make: 'poster',
      files: ['png', 'jpg'].map((ending) => `${name}.${width}x${height}.${ending}`),
      ...posterWords({ bundle, line, shape, clean, styles: inkStyles(bundle.story) + LOOKS }),
      print: {
        picture: pictureOf(bundle, line, { withheld: false }),
        surface: { width, height, ratio: 1 },
        covered: 0,
        cuts: [],
      },
    }
  })
  return { jobs, alt: [`${name}.txt`, `${posterAlt({ bundle, line, clean })}\n`] }
}
