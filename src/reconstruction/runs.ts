import { quotationMarksOn } from './quotation-marks.ts'
import { mergeSpans, piecesOf, type Span, spansOf, within } from './spans.ts'

/** What stands in place of masked words: of one length, so that it tells nothing of what it hides. */
export const MASK = '█████'

/** A stretch of a text that a view sets apart, and why. */
export interface Mark<Kind> {
  readonly span: Span
  readonly kind: Kind
}

/** A stretch of text in one dress: all marks on it, and whether its words are masked. */
export interface Run<Kind> {
  readonly text: string
  readonly marks: readonly Kind[]
  readonly masked: boolean
}

/**
 * A text as runs ready to be rendered. With `clean`, each place of the `strong` words is masked
 * here, before any view sees it, and the quotation marks around masked words fall away: edited
 * words are nobody's exact words. A mark that touches masked words covers the whole mask.
 */
export function runsOf<Kind>(
  text: string,
  marks: readonly Mark<Kind>[],
  strong: readonly string[] = [],
  clean = false,
): Run<Kind>[] {
  const masks = clean ? mergeSpans(strong.flatMap((words) => spansOf(text, words))) : []
  const inMask = (piece: Span) => masks.some((mask) => within(piece, mask))
  const dropped = masks.flatMap((mask) => quotationMarksOn(text, mask)).filter((at) => !inMask(at))
  const shown = marks.map(({ span, kind }) => ({ span: widened(span, masks), kind }))
  return piecesOf(text, [...shown.map(({ span }) => span), ...masks, ...dropped])
    .filter((piece) => !dropped.some((span) => within(piece, span)))
    .map((piece) => ({
      text: inMask(piece) ? MASK : text.slice(piece.start, piece.end),
      marks: shown.filter(({ span }) => within(piece, span)).map(({ kind }) => kind),
      masked: inMask(piece),
    }))
}

/** A text as one string, masked with `clean`: for titles, addresses and spoken words. */
export const plainText = (text: string, strong: readonly string[], clean: boolean): string =>
  runsOf(text, [], strong, clean)
    .map((run) => run.text)
    .join('')

/** A span with the whole of every mask that it touches. */
function widened(span: Span, masks: readonly Span[]): Span {
  const touched = masks.filter((mask) => mask.start < span.end && mask.end > span.start)
  return {
    start: Math.min(span.start, ...touched.map((mask) => mask.start)),
    end: Math.max(span.end, ...touched.map((mask) => mask.end)),
  }
}
