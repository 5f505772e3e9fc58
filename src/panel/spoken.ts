import {
  type Line,
  MASK,
  type Mark,
  plainText,
  type ReportedPart,
  type Run,
  runsOf,
  type SpokenLine,
  spanOf,
} from '../reconstruction/index.ts'
import { words } from '../words/index.ts'
import type { RunMark } from './Runs.tsx'

/**
 * Whose words are the author's own in a part of a line, as marks on it. A cue is hers anyway: of it
 * only what stands in no content is marked.
 */
export function ownMarks(part: ReportedPart, { own, contentParts }: SpokenLine): Mark<'own'>[] {
  return own.flatMap(({ exact }) => {
    if (exact === undefined) return []
    if (part.role === 'cue' && contentParts.some((content) => content.includes(exact))) return []
    const span = spanOf(part.text, exact)
    return span ? [{ span, kind: 'own' as const }] : []
  })
}

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
