import { occurrences } from './text.ts'

/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The first place where `exact` stands in `text`, or `null`. */
export function spanOf(text: string, exact: string): Span | null {
  const start = text.indexOf(exact)
  return start === -1 ? null : { start, end: start + exact.length }
}

/** Every place where `exact` stands in `text`. */
export const spansOf = (text: string, exact: string): Span[] =>
  occurrences(text, exact).map((start) => ({ start, end: start + exact.length }))

/** Splits `text` at the edges of all spans: every piece lies wholly inside or outside each span. */
export function piecesOf(text: string, spans: readonly Span[]): Span[] {
  const edges = new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((start, i) => ({ start, end: sorted[i + 1] ?? text.length }))
    .filter((piece) => piece.end > piece.start)
}

/** Whether `inner` lies within `outer`. */
export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The same stretches with those that overlap or touch made one, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
