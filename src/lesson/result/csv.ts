import { isMade } from '../../reconstruction/lesson/index.ts'
import { brierOf } from '../scoring/brier.ts'
import type { ResultFile } from './result.ts'
import { type TableFormat, tableText, USUAL_FORMAT } from './table-text.ts'

/** The columns of a table of answers. */
export const ANSWER_COLUMNS = [
  'code',
  'pupil',
  'selection',
  'story',
  'story_version',
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

/** Results as a table, one row an answer. How sure, and the score of it, are empty where it was not asked. */
export function csvOf(files: readonly ResultFile[], format: TableFormat = USUAL_FORMAT): string {
  const rows = files.flatMap((file) =>
    file.answers.map((answer) => [
      file.code,
      file.pupil.toString(36),
      file.seed,
      file.story,
      file['story-version'],
      answer.section,
      answer.item,
      Number(isMade(answer.item)),
      Number(answer.truth),
      Number(answer.said),
      answer.sure,
      Number(answer.truth === answer.said),
      answer.sure === null ? null : brierOf(answer),
    ]),
  )
  return tableText([[...ANSWER_COLUMNS], ...rows], format)
}
