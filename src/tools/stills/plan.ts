import {
  EXAMPLE_GRADES,
  examplePicture,
  type Picture,
  type Plate,
  pictureOf,
  pictureOfTelling,
} from '../../player/index.ts'
import {
  inkStyles,
  POSTER_SHAPES,
  plateName,
  STILL_SIZES,
  type StillSize,
  wireName,
} from '../../prerender/index.ts'
import {
  type Bundle,
  exchangeOf,
  type Line,
  linesOf,
  perspectivesOf,
  toldFrom,
} from '../../reconstruction/index.ts'
import type { Job } from './jobs.ts'
import { posterWords } from './poster-words.ts'
import { postersOf } from './posters.ts'

/** Paper between two halves, in CSS px: the stage's own. */
const GUTTER = 14

/** Everything that a reconstruction needs printed: its stills, its wires and its posters. */
export function planPrints(bundle: Bundle): Job[] {
  const lines = linesOf(bundle)
  const pictures = picturesOf(bundle, lines)
  return [
    ...stillJobs(pictures, 'wide', ''),
    ...stillJobs(pictures, 'narrow', '.narrow'),
    ...stillJobs(pictures, 'small', '.small'),
    ...wireJobs(pictures),
    ...lines.filter(isShared(bundle)).flatMap((line) => posterJobs(bundle, line)),
  ]
}

/** All that can be seen: every line with its grades and with them held back, every telling, and the key. */
function picturesOf(bundle: Bundle, lines: readonly Line[]): Picture[] {
  const examples = EXAMPLE_GRADES.map((grade) => examplePicture(bundle, grade))
  return [
    ...lines.flatMap((line) =>
      [false, true].map((withheld) => pictureOf(bundle, line, { withheld })),
    ),
    ...perspectivesOf(bundle).flatMap((teller) =>
      exchangeOf(bundle).map((line) => pictureOfTelling(bundle, toldFrom(teller, line), teller)),
    ),
    ...examples.filter((picture) => picture !== null),
  ]
}

function stillJobs(
  pictures: readonly Picture[],
  size: 'wide' | 'narrow' | 'small',
  suffix: string,
): Job[] {
  const { single, pair } = STILL_SIZES
  const inPlace = (count: number, place: number) =>
    differing(
      pictures.filter(({ plates }) => plates.length === count),
      place,
    )
  const whole = inPlace(1, 0).map((plate) => stillJob([plate], [0], single[size], suffix))
  const [left, right] = [inPlace(2, 0), inPlace(2, 1)]
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    // Each side has its own screen angle, so the shorter list is filled up, and not kept again.
    const plates = [left[i] ?? left[0], right[i] ?? right[0]].filter((plate) => plate !== undefined)
    const fresh = [left, right].flatMap((side, place) => (i < side.length ? [place] : []))
    return stillJob(plates, fresh, pair[size], suffix)
  })
  return [...whole, ...pairs]
}

/** The plates that stand at one place of the pictures, each once. */
function differing(pictures: readonly Picture[], place: number): Plate[] {
  const plates = pictures.flatMap((picture) => picture.plates[place] ?? [])
  return [...new Map(plates.map((plate) => [plateName(plate), plate])).values()]
}

/** @param kept places of the plates that are cut out. */
function stillJob(
  plates: readonly Plate[],
  kept: readonly number[],
  { width, height, visible }: StillSize,
  suffix: string,
): Job {
  return {
    make: 'stills',
    files: kept.flatMap((place) => {
      const plate = plates[place]
      return plate ? [`stills/${plateName(plate)}${suffix}.webp`] : []
    }),
    print: {
      picture: { scene: 'still', plates, wire: null },
      surface: { width: plates.length * (width + GUTTER) - GUTTER, height, ratio: 1 },
      covered: height - visible,
      cuts: kept.map((place) => ({ left: place * (width + GUTTER), width })),
    },
  }
}

function wireJobs(pictures: readonly Picture[]): Job[] {
  const noises = new Set(pictures.flatMap(({ wire }) => (wire ? [wire.noise] : [])))
  return [...noises].map((noise) => ({
    make: 'wire',
    files: [`stills/${wireName(noise)}.svg`],
    noise,
  }))
}

/** The lines of the event, and the first of every scene. */
function isShared(bundle: Bundle): (line: Line) => boolean {
  const firsts = new Map([...bundle.lines].reverse().map(({ scene, id }) => [scene, id] as const))
  return ({ id, scene }) => bundle.exchange.includes(id) || firsts.get(scene) === id
}

/** The lines that have pictures with words inside, in the order of the script. */
export const sharedLines = (bundle: Bundle): Line[] => linesOf(bundle).filter(isShared(bundle))

/** A line's pictures with words inside: one of each shape, and with strong language masked where there is any. */
function posterJobs(bundle: Bundle, line: Line): Job[] {
  return postersOf(bundle, line).map(({ shape, clean, file }) => ({
    make: 'poster',
    files: [file],
    ...posterWords({ bundle, line, shape, clean, styles: inkStyles(bundle.story) }),
    print: {
      picture: pictureOf(bundle, line, { withheld: false }),
      surface: { ...POSTER_SHAPES[shape], ratio: 1 },
      covered: 0,
      cuts: [],
    },
  }))
}
