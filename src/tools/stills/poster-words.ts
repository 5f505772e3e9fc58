import { type LetterShape, type PosterShape, renderPoster, wordsOf } from '../../prerender/index.ts'
import type { Bundle, Line } from '../../reconstruction/index.ts'

/** A line of so many letters fits every picture. */
const SHORT = 120
/** From one try to the next so much of the words is kept. */
const STEP = 0.85
/** Fewer words than these say less than none. */
const LEAST = 12

interface PosterWords {
  readonly bundle: Bundle
  readonly line: Line
  readonly shape: PosterShape | LetterShape
  readonly clean: boolean
  /** Styles that go with it. */
  readonly styles: string
}

/** What is set into a picture: the line with all its words, and with ever fewer where it is long. */
export interface Worded {
  readonly html: string
  /** For the case that the one before has no room; the last has none of the words, and says so. */
  readonly shorter: readonly string[]
}

/** The words of a picture, as HTML. */
export function posterWords({ styles, ...poster }: PosterWords): Worded {
  const render = (most?: number) => `<style>${styles}</style>${renderPoster({ ...poster, most })}`
  return { html: render(), shorter: fewerWords(poster.line).map(render) }
}

/** How many words of a line are tried, ever fewer. */
export function fewerWords(line: Line): number[] {
  if (line.text.length <= SHORT) return []
  const counts: number[] = []
  for (let count = wordsOf(line) * STEP; count >= LEAST; count *= STEP)
    counts.push(Math.floor(count))
  return [...counts, 0]
}
