import { piecesOf, type Span, spansOf, within } from './spans.ts'

/** One stretch of reported speech: the reporter's clause, or what is reported. */
export interface ReportedPart {
  readonly role: 'cue' | 'content'
  readonly text: string
}

/**
 * Where the parts of the content stand in a line, each searched after the one before it: where it
 * stands as whole words, if it does anywhere. `null` when one of them does not stand there.
 */
export function contentSpans(text: string, content: readonly string[]): Span[] | null {
  const spans: Span[] = []
  let from = 0
  for (const part of content) {
    const found = spansOf(text, part).filter((span) => span.start >= from)
    const span = found.find((one) => isWhole(text, one)) ?? found[0]
    if (!span) return null
    spans.push(span)
    from = span.end
  }
  return spans
}

const WITHIN_A_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u

/** Whether a stretch begins and ends between words ("no" does not in "I know"). */
const isWhole = (text: string, { start, end }: Span): boolean =>
  ![start, end].some((edge) => WITHIN_A_WORD.test(text.slice(Math.max(0, edge - 1), edge + 1)))

/**
 * Cue and content of a line in the order in which they stand (PARC 3.0: the cue is whatever is not
 * content, wherever it stands, trimmed). A content that does not fit leaves the whole as cue.
 */
export function reportedParts(text: string, content: readonly string[]): ReportedPart[] {
  const spans = contentSpans(text, content) ?? []
  return piecesOf(text, spans)
    .map(
      (piece): ReportedPart => ({
        role: spans.some((span) => within(piece, span)) ? 'content' : 'cue',
        text: text.slice(piece.start, piece.end).trim(),
      }),
    )
    .filter((part) => part.text !== '')
}

/** A part with the white space that stands after it in the line. */
export interface SpacedPart extends ReportedPart {
  readonly space: string
}

/** The parts of a line, each with the space after it: joined, they are the line. */
export function spacedParts(text: string, parts: readonly ReportedPart[]): SpacedPart[] {
  let from = 0
  return parts.map((part) => {
    from = text.indexOf(part.text, from) + part.text.length
    const space = /^\s*/.exec(text.slice(from))?.[0] ?? ''
    return { ...part, space }
  })
}

/** All of one role's stretches, joined with an ellipsis where the other stands between. */
export const joined = (parts: readonly ReportedPart[], role: ReportedPart['role']): string =>
  parts
    .filter((part) => part.role === role)
    .map((part) => part.text)
    .join(' … ')
