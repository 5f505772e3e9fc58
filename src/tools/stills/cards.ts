import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureOf } from '../../player/index.ts'
import { inkStyles, LETTER_SHAPES, type LetterShape, posterAlt } from '../../prerender/index.ts'
import type { Bundle, Line } from '../../reconstruction/index.ts'
import { ROOT } from '../folders.ts'
import type { Job } from './jobs.ts'
import { sharedLines } from './plan.ts'
import { posterWords } from './poster-words.ts'
import { furtherFiles, isStrong, postersOf, siteFileOf } from './posters.ts'
import type { Shown } from './signed.ts'

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
  const name = clean && isStrong(bundle, line) ? `${line.id}.clean` : line.id
  const jobs = SHAPES.map((shape): Job => {
    const { width, height } = LETTER_SHAPES[shape]
    return {
      make: 'poster',
      files: furtherFiles(name, { width, height }),
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

/** What the pictures of some jobs show. */
export const cardsShown = (line: Line, jobs: readonly Job[], clean: boolean): Shown[] =>
  jobs.flatMap(({ files }) => files.map((file) => ({ file, line, clean })))

/** The same pictures for a site, but those that every site has; masked ones besides, where there is anything to mask. */
export const siteCardJobs = (bundle: Bundle): Job[] => siteCards(bundle).flatMap(({ jobs }) => jobs)

/** What these show. */
export const siteCardsShown = (bundle: Bundle): Shown[] =>
  siteCards(bundle).flatMap(({ line, jobs, clean }) => cardsShown(line, jobs, clean))

const siteCards = (bundle: Bundle) =>
  sharedLines(bundle).flatMap((line) => {
    const there = postersOf(bundle, line).map(({ file }) => file)
    return [false, ...(isStrong(bundle, line) ? [true] : [])].map((clean) => ({
      line,
      clean,
      jobs: cardJobs(bundle, line, clean).jobs.map((job) => ({
        ...job,
        files: job.files.map(siteFileOf).filter((file) => !there.includes(file)),
      })),
    }))
  })
