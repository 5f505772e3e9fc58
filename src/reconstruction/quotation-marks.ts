import type { Span } from './spans.ts'

/** A pair of quotation marks in a text, by where each stands; `null` where one is missing. */
export interface QuotationMarks {
  readonly open: number | null
  readonly close: number | null
}

/** From an opening mark to what closes it. A German “ closes; an English “ opens. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’' }

/** An apostrophe is written like a closing mark, but stands within a word. */
const isApostrophe = (text: string, at: number): boolean =>
  /^\p{L}’\p{L}$/u.test(text.slice(at - 1, at + 2))

/** All pairs of quotation marks, inner ones too; a mark without its other half counts as well. */
export function quotationMarks(text: string): QuotationMarks[] {
  const pairs: QuotationMarks[] = []
  const opened: { mark: string; at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    const straight = mark === '"'
    const closes = opened.findLastIndex(({ mark: open }) =>
      straight ? open === '"' : CLOSING[open]?.includes(mark),
    )
    if (closes !== -1 && !isApostrophe(text, at)) {
      const [pair, ...unclosed] = opened.splice(closes)
      if (pair) pairs.push({ open: pair.at, close: at })
      pairs.push(...unclosed.map((left) => ({ open: left.at, close: null })))
    } else if (straight || Object.hasOwn(CLOSING, mark)) opened.push({ mark, at })
    else if ('”»'.includes(mark)) pairs.push({ open: null, close: at })
  }
  return [...pairs, ...opened.map(({ at }) => ({ open: at, close: null }))]
}

/** What closes the quotations that a text opens and does not close, the inner ones first. */
export const closingMarks = (text: string): string =>
  quotationMarks(text)
    .filter((pair) => pair.close === null)
    .map(({ open }) => text[open ?? -1] ?? '')
    .reverse()
    .map((mark) => CLOSING[mark]?.[0] ?? mark)
    .join('')

/** Every single mark of the pairs that quote any of a stretch of the text. */
export const quotationMarksOn = (text: string, span: Span): Span[] =>
  quotationMarks(text)
    .filter(({ open, close }) => (open ?? -1) < span.end && (close ?? text.length) >= span.start)
    .flatMap(({ open, close }) => [open, close].filter((at) => at !== null))
    .map((at) => ({ start: at, end: at + 1 }))
