import type { Place } from '../script/source/index.ts'

export type { Place }

/** What a rule found: where, what is wrong, and what to do. */
export interface Fault {
  readonly at: Place
  readonly message: string
  readonly help: string
}

/** An error must be mended, a warning is worth a second look, a note is only to be known. */
export type Severity = 'error' | 'warning' | 'note'

/** One finding as it is printed or given as JSON. */
export interface Diagnostic extends Place {
  /** Stable: `R301`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly help: string
}

/** A fault at a place. */
export const fault = (at: Place, message: string, help: string): Fault => ({ at, message, help })

/** The beginning of a file: for what is missing from it altogether. */
export const topOf = (file: string): Place => ({ file, line: 1, column: 1 })

/** By file, line, column and code, so that the same story always reads the same. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Quoted for a message, cut where it would fill the screen. */
export const shown = (text: string): string => {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 60 ? `"${one.slice(0, 57)}..."` : `"${one}"`
}
