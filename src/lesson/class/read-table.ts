import Papa from 'papaparse'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { type AnswerColumn, NEEDED_COLUMNS, PUPIL_BASE } from '../result/answer-columns.ts'
import { fitting, type ResultFault, ResultFileSchema } from '../result/parse.ts'
import { codeFrom, type ResultFile, withChecksum } from '../result/result.ts'
import { fromText } from '../result/table-text.ts'
import type { Known } from './known.ts'

type Row = Readonly<Partial<Record<AnswerColumn, string>>>

/** A table begins with the name of its first column, and what stands after it separates the cells. */
const BEGINNING = new RegExp(`^\\ufeff?\\s*"?${NEEDED_COLUMNS[0]}"?([,;\\t])`)

/** Whether a text is a table and no result file. */
export const isTable = (text: string): boolean => BEGINNING.test(text)

/**
 * Parses and validates a table of answers, as the lesson or a spreadsheet wrote it: whatever stands
 * between its cells. Gives its results in the order of their first rows, or why it is refused; one bad
 * result refuses the table. A table has no checksum. Never throws.
 */
export function readTable(text: string, known: Known): Result<ResultFile[], ResultFault> {
  const { data, meta } = Papa.parse<Row>(text.replace(/^\ufeff/, ''), {
    header: true,
    delimiter: BEGINNING.exec(text)?.[1] ?? ',',
    skipEmptyLines: 'greedy',
    transform: fromText,
  })
  if (!NEEDED_COLUMNS.every((column) => meta.fields?.includes(column))) return fail('other-table')
  if (data.length === 0) return fail('other-table')
  const results: ResultFile[] = []
  for (const rows of byPupil(data)) {
    const read = resultOf(rows)
    const fits = read.ok ? fitting(read.value, known.story, known.truths) : read
    if (!fits.ok) return fits
    results.push(fits.value)
  }
  return ok(results)
}

function byPupil(rows: readonly Row[]): Row[][] {
  const pupils = new Map<string, Row[]>()
  for (const row of rows) {
    const mark = [row.code, row.pupil, row.selection].join('\t')
    pupils.set(mark, [...(pupils.get(mark) ?? []), row])
  }
  return [...pupils.values()]
}

function resultOf(rows: readonly Row[]): Result<ResultFile, ResultFault> {
  const [first] = rows
  const file = withChecksum({
    story: first?.story ?? '',
    'story-version': first?.story_version ?? '',
    code: codeFrom(first?.code ?? ''),
    pupil: Number.parseInt(first?.pupil ?? '', PUPIL_BASE),
    seed: whole(first?.selection),
    answers: [],
  })
  const answers = rows.map((row) => ({
    item: row.item,
    section: row.section,
    truth: flag(row.is_so),
    said: flag(row.said),
    sure: row.sure === '' ? null : whole(row.sure),
  }))
  const parsed = v.safeParse(ResultFileSchema, { ...file, answers })
  if (!parsed.success) return fail('damaged')
  return ok(withChecksum(parsed.output))
}

/** A spreadsheet may have given a whole number digits after its mark, or its own words for 1 and 0. */
const whole = (cell = ''): number =>
  /^\d+([.,]0*)?$/.test(cell) ? Number.parseInt(cell, 10) : Number.NaN

const flag = (cell = ''): boolean | undefined =>
  /^(1([.,]0*)?|true)$/i.test(cell) ? true : /^(0([.,]0*)?|false)$/i.test(cell) ? false : undefined
