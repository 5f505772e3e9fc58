/** How a table is written: what stands between its cells, and before the parts of a whole number. */
export interface TableFormat {
  readonly separator: ',' | ';' | '\t'
  readonly decimal: '.' | ','
}

/** As RFC 4180 and most programs have it. */
export const USUAL_FORMAT: TableFormat = { separator: ',', decimal: '.' }

/** A cell; a number that is not whole is written with its digits after the mark. `null`: empty. */
export type Cell = string | number | null

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Digits that a number which is not whole is written with. */
const DIGITS = 4

/** Rows as CSV (RFC 4180) with a byte order mark. Text stays text: see `asText`. */
export const tableText = (rows: readonly (readonly Cell[])[], format: TableFormat): string =>
  BYTE_ORDER_MARK +
  rows
    .map((row) => `${row.map((cell) => written(cell, format)).join(format.separator)}\r\n`)
    .join('')

function written(cell: Cell, { separator, decimal }: TableFormat): string {
  const text =
    typeof cell === 'number'
      ? (Number.isInteger(cell) ? String(cell) : cell.toFixed(DIGITS)).replace('.', decimal)
      : asText(cell ?? '')
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Begins a formula in one spreadsheet or another (OWASP, "CSV Injection"), wide forms too. */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/u
/** A number, a date or a time, as a spreadsheet would read it: it would lose noughts, or become a day. */
const NUMBER_OR_DATE =
  /^\s*(?=.*\d)(?:[\d\s.,:/%-]|e|[ap]m|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]*(?:uary|ruary|ch|il|ne|ly|ust|ember|ober))+\s*$/i
const OTHER_VALUE = /^\s*(?:true|false)\s*$/i

/**
 * A text that no spreadsheet takes for a formula, a number or a date: where one would, an apostrophe goes
 * before it. One that begins with an apostrophe gets another, so that `fromText` gives back any text.
 */
export const asText = (text: string): string =>
  text.startsWith("'") || [FORMULA, NUMBER_OR_DATE, OTHER_VALUE].some((one) => one.test(text))
    ? `'${text}`
    : text

/** What `asText` was given. */
export const fromText = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)
