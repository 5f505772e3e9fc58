import type { Bundle, Review } from '../../reconstruction/index.ts'

/** A paragraph of a page, and the line of the work that it belongs to. */
export type Known = readonly [text: string, line: string | null]

/** Everything that a copy is compared with. */
export interface Original {
  readonly bundle: Bundle
  /** The work's digests when its versions were reviewed, the latest last. */
  readonly versions: Review['versions']
  /** What the site says, by the path of the file that says it. */
  readonly pages: Readonly<Record<string, readonly Known[]>>
  /** Titles, descriptions and alternative texts of the site's pages. */
  readonly labels: readonly string[]
}

/** One place where a copy says something else. */
export interface Difference {
  /** The line, where it is known. */
  readonly line: string | null
  /** What is gone stands in `[-…-]`, what is new in `{+…+}`. */
  readonly change: string
}

/** How a copy stands to the original. */
export type Verdict = 'same' | 'older' | 'differs' | 'unknown'

/** What was found out about one file. */
export interface Finding {
  readonly verdict: Verdict
  /** Which earlier version it is, or says that it is. */
  readonly version: string | null
  /** It shows a digest that is not that of what it holds. */
  readonly forged: boolean
  readonly differences: readonly Difference[]
  /** Paragraphs that are none of the original's, and like none: what stands round a copy. */
  readonly foreign: number
}

/** A finding with nothing in it. */
export const NOTHING: Finding = {
  verdict: 'unknown',
  version: null,
  forged: false,
  differences: [],
  foreign: 0,
}
