import {
  type Line,
  MASK,
  type Mark,
  type Own,
  plainText,
  type Run,
  runsOf,
  spanOf,
} from '../reconstruction/index.ts'
import { words } from '../words/index.ts'
import type { RunMark } from './Runs.tsx'

/** Whose words are the author's own in a stretch of text, as marks on it. */
export const ownMarks = (text: string, own: readonly Own[]): Mark<'own'>[] =>
  own.flatMap(({ exact }) => {
    const span = exact === undefined ? null : spanOf(text, exact)
    return span ? [{ span, kind: 'own' as const }] : []
  })

/** A stretch of a line as runs, masked where the reader wants it. */
export const lineRuns = (
  text: string,
  marks: readonly Mark<RunMark>[],
  line: Line,
  clean: boolean,
): Run<RunMark>[] => runsOf(text, marks, line.strong, clean)

/** A text with masked words as they are spoken: a bar of ink says nothing to the ear. */
export const heard = (text: string): string => text.replaceAll(MASK, words.caption.masked)

/** A line as one string, masked where the reader wants it. */
export const lineText = (line: Line, clean: boolean): string =>
  plainText(line.text, line.strong, clean)
