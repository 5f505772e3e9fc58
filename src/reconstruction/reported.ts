import { piecesOf, type Span, within } from './spans.ts'

/** One stretch of reported speech: the reporter's clause, or what is reported. */
export interface ReportedPart {
  readonly role: 'cue' | 'content'
  readonly text: string
}

/**
 * Where the parts of the content stand in a line, each searched after the one before it. `null`
 * when one of them does not stand there.
 */
export function contentSpans(text: string, content: readonly string[]): Span[] | null {
  const spans: Span[] = []
  let from = 0
  for (const part of content) {
    const start = text.indexOf(part, from)
    if (start === -1) return null
    from = start + part.length
    spans.push({ start, end: from })
  }
  return spans
}

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

/** All of one role's stretches, joined with an ellipsis where the other stands between. */
export const joined = (parts: readonly ReportedPart[], role: ReportedPart['role']): string =>
  parts
    .filter((part) => part.role === role)
    .map((part) => part.text)
    .join(' … ')
