import type { ResultFile } from './result.ts'
import type { Cell } from './table-text.ts'

/** The columns that say whose result a row is of: the first of every table of results. */
export const PUPIL_COLUMNS = ['code', 'pupil', 'selection', 'story', 'story_version'] as const

/** What those columns hold. */
export const pupilCells = (file: ResultFile): Record<(typeof PUPIL_COLUMNS)[number], Cell> => ({
  code: file.code,
  pupil: file.pupil.toString(PUPIL_BASE),
  selection: file.seed,
  story: file.story,
  story_version: file['story-version'],
})

/** The base in which a table writes a pupil's number. */
export const PUPIL_BASE = 36

/** The columns of a table of answers, one row an answer. */
export const ANSWER_COLUMNS = [
  ...PUPIL_COLUMNS,
  'section',
  'item',
  'made_for_this_exercise',
  // “true” would become a value of a spreadsheet’s own.
  'is_so',
  'said',
  'sure',
  'right',
  'brier',
] as const

/** A column of a table of answers. */
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number]

/** Columns that follow from the others: written for whoever reads, and not read back. */
const DERIVED: readonly AnswerColumn[] = ['made_for_this_exercise', 'right', 'brier']

/** The columns by which the rest of a row can be made again. */
export const NEEDED_COLUMNS = ANSWER_COLUMNS.filter((column) => !DERIVED.includes(column))
