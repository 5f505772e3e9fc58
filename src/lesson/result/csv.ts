import { isMade } from '../../reconstruction/lesson/index.ts'
import { brierOf } from '../scoring/brier.ts'
import type { ResultFile } from './result.ts'

const HEAD = [
  'code',
  'pupil',
  'selection',
  'story',
  'story_version',
  'section',
  'item',
  'made_for_this_exercise',
  'true',
  'said',
  'sure',
  'right',
  'brier',
]

/**
 * Results as CSV (RFC 4180), one row an answer. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function csvOf(files: readonly ResultFile[]): string {
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
      brierOf(answer).toFixed(4),
    ]),
  )
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
