/** What of the table is asked for; an empty text asks for all. */
export interface Filter {
  readonly party: string
  readonly record: string
  readonly how: string
}

/** The table as far as filters know it. */
export interface Grid {
  /** A column each: its record and that record's party, which is empty for a record of no side. */
  readonly columns: readonly { readonly record: string; readonly party: string }[]
  /** A line each: how each column's record stands to it; empty where there is nothing. */
  readonly rows: readonly (readonly string[])[]
}

/** Which columns and rows are shown. */
export interface Shown {
  readonly columns: readonly boolean[]
  readonly rows: readonly boolean[]
}

/**
 * The columns of the side and the record that are asked for, and the lines to which one of these stands
 * as it is asked for.
 */
export function shownBy({ columns, rows }: Grid, { party, record, how }: Filter): Shown {
  const shown = columns.map(
    (column) =>
      (party === '' || column.party === party) && (record === '' || column.record === record),
  )
  return {
    columns: shown,
    rows: rows.map((row) => how === '' || row.some((one, at) => shown[at] && one === how)),
  }
}
