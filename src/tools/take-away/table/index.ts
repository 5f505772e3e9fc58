import Papa from 'papaparse'
import type { Take } from '../take.ts'
import { COLUMNS, rowsOf } from './rows.ts'

export { COLUMNS, type Row, rowsOf } from './rows.ts'

/** Whether any of the lines is the event's, so that it stands in the table. */
export const hasRows = ({ bundle, lines }: Take): boolean =>
  lines.some(({ id }) => bundle.exchange.includes(id))

/**
 * Lines × records as CSV (RFC 4180). A cell that a spreadsheet would reckon as a formula begins with
 * an apostrophe (OWASP, CSV Injection).
 */
export const asCsv = (take: Take): string => {
  const csv = Papa.unparse(rowsOf(take), { columns: [...COLUMNS], escapeFormulae: true })
  return `${take.bom ? '\ufeff' : ''}${csv}\r\n`
}
