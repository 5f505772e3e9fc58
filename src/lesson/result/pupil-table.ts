import type { Section } from '../plan/step.ts'
import { meanBrier } from '../scoring/brier.ts'
import { PUPIL_COLUMNS, pupilCells } from './answer-columns.ts'
import type { ResultAnswer, ResultFile } from './result.ts'
import { type Cell, type TableFormat, tableText } from './table-text.ts'

const SECTIONS: readonly Section[] = ['before', 'lesson', 'after', 'transfer']

/**
 * Results as a table, one row a pupil: counts of every part, and then for each question in which part it
 * was asked, what was said, how sure, and whether that was right. What was not asked is empty.
 */
export function pupilTableOf(files: readonly ResultFile[], format: TableFormat): string {
  const items = [...new Set(files.flatMap(({ answers }) => answers.map(({ item }) => item)))].sort()
  const head = [
    ...PUPIL_COLUMNS,
    ...SECTIONS.flatMap((section) => [`${section}.answered`, `${section}.right`]),
    'lesson.brier',
    ...items.flatMap((item) => ['part', 'said', 'sure', 'right'].map((what) => `${item}.${what}`)),
  ]
  return tableText([head, ...files.map((file) => rowOf(file, items))], format)
}

function rowOf(file: ResultFile, items: readonly string[]): Cell[] {
  const lesson = file.answers.filter(({ section }) => section === 'lesson')
  const asked = lesson.length > 0 && lesson.every(({ sure }) => sure !== null)
  const cells = pupilCells(file)
  return [
    ...PUPIL_COLUMNS.map((column) => cells[column]),
    ...SECTIONS.flatMap((section) => {
      const part = file.answers.filter((answer) => answer.section === section)
      return [part.length, part.filter(isRight).length]
    }),
    asked ? meanBrier(lesson) : null,
    ...items.flatMap((item): Cell[] => {
      const answer = file.answers.find((one) => one.item === item)
      if (!answer) return [null, null, null, null]
      return [answer.section, Number(answer.said), answer.sure, Number(isRight(answer))]
    }),
  ]
}

const isRight = ({ said, truth }: ResultAnswer): boolean => said === truth
