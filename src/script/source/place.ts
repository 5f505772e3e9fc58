/** A place in one of a story's files; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}
