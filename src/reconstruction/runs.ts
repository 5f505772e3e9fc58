import { piecesOf, type Span, spansOf, within } from './spans.ts'

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
 * words are nobody's exact words.
 */
export function runsOf<Kind>(
  text: string,
  marks: readonly Mark<Kind>[],
  strong: readonly string[] = [],
  clean = false,
): Run<Kind>[] {
  const masks = clean ? strong.flatMap((words) => spansOf(text, words)) : []
  const dropped = masks.flatMap((mask) => quotationMarksAround(text, mask))
  const spans = [...marks.map((mark) => mark.span), ...masks, ...dropped]
  return piecesOf(text, spans)
    .filter((piece) => !dropped.some((span) => within(piece, span)))
    .map((piece) => {
      const masked = masks.some((span) => within(piece, span))
      return {
        text: masked ? MASK : text.slice(piece.start, piece.end),
        marks: marks.filter((mark) => within(piece, mark.span)).map((mark) => mark.kind),
        masked,
      }
    })
}

/** A text as one string, masked with `clean`: for titles, addresses and spoken words. */
export const plainText = (text: string, strong: readonly string[], clean: boolean): string =>
  runsOf(text, [], strong, clean)
    .map((run) => run.text)
    .join('')

const one = (start: number): Span => ({ start, end: start + 1 })

function quotationMarksAround(text: string, span: Span): Span[] {
  const open = text.lastIndexOf('“', span.start)
  const close = text.indexOf('”', span.end)
  const closedBefore = text.lastIndexOf('”', span.start)
  return open === -1 || close === -1 || closedBefore > open ? [] : [one(open), one(close)]
}
