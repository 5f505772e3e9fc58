import type { Spread } from './spread.ts'

/** One line of the table: what was measured, beside what, and what must be reached. */
export interface Figure {
  readonly what: string
  readonly unit: string
  /** What is held against `most`. */
  readonly got: number
  /** What must be reached; `null` where the figure is only for comparison. */
  readonly most: number | null
  /** What was measured in the same run, by name. */
  readonly measured: Readonly<Record<string, Spread>>
}

/** Whether a figure reaches what it must. One that is not a number reaches nothing. */
export const isReached = ({ got, most }: Figure): boolean => most === null || got <= most
