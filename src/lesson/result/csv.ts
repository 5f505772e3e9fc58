import { isMade } from '../../reconstruction/lesson/index.ts'
import { brierOf } from '../scoring/brier.ts'
import { ANSWER_COLUMNS, type AnswerColumn, pupilCells } from './answer-columns.ts'
import type { ResultAnswer, ResultFile } from './result.ts'
import { type Cell, type TableFormat, tableText, USUAL_FORMAT } from './table-text.ts'

/** Results as a table, one row an answer. How sure, and the score of it, are empty where it was not asked. */
export function csvOf(files: readonly ResultFile[], format: TableFormat = USUAL_FORMAT): string {
  const rows = files.flatMap((file) => file.answers.map((answer) => rowOf(file, answer)))
  return tableText(
    [[...ANSWER_COLUMNS], ...rows.map((row) => ANSWER_COLUMNS.map((column) => row[column]))],
    format,
  )
}

const rowOf = (file: ResultFile, answer: ResultAnswer): Record<AnswerColumn, Cell> => ({
  ...pupilCells(file),
  section: answer.section,
  item: answer.item,
  made_for_this_exercise: Number(isMade(answer.item)),
  is_so: Number(answer.truth),
  said: Number(answer.said),
  sure: answer.sure,
  right: Number(answer.truth === answer.said),
  brier: answer.sure === null ? null : brierOf(answer),
})
