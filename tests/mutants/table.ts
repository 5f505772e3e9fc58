import type { Kind } from './kind.ts'
import type { Row } from './run.ts'

type Count = 'tries' | 'kills' | 'stale' | 'warned'

const HEAD = [
  '| kind | tried | refused by rules | only as changed since its review | warned of |',
  '|---|---|---|---|---|',
]

const lineOf = ({ kind, tries, kills, stale, warned }: Row): string =>
  `| ${kind.name} | ${tries} | ${kills} | ${stale} | ${warned} |`

const seenBy = (rows: readonly Row[], seen: Kind['seen']): Row[] =>
  rows.filter(({ kind }) => kind.seen === seen)

function sumOf(rows: readonly Row[]): string {
  const sum = (one: Count) => rows.reduce((total, row) => total + row[one], 0)
  return `Refused by rules: ${sum('kills')} of ${sum('tries')}, in ${rows.length} kinds. Only as changed since their review: ${sum('stale')}. Warned of: ${sum('warned')}.`
}

/** The rows as a table for a terminal, each kind with what passed the rules, and the sums. */
export const printed = (rows: readonly Row[]): string =>
  [
    ...HEAD,
    ...rows.flatMap((row) => [lineOf(row), ...row.survivors.map((one) => `    ${one}`)]),
    `rule: ${sumOf(seenBy(rows, 'rule'))}`,
    `judgement: ${sumOf(seenBy(rows, 'judgement'))}`,
  ].join('\n')

const START = '<!-- written by npm run mutants: do not edit -->'
const END = '<!-- end -->'

/**
 * The page of docs with its tables as a run gave them. Throws where it has no place for them.
 * @param run how it was run, to be run again
 */
export function written(page: string, rows: readonly Row[], run: string): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)]
  if (from === -1 || to < from) throw new Error(`the page has no ${START} … ${END}`)
  const tables = (['rule', 'judgement'] as const).flatMap((seen) => {
    const some = seenBy(rows, seen)
    return [TITLES[seen], '', sumOf(some), '', ...HEAD, ...some.map(lineOf), '']
  })
  return [
    page.slice(0, from) + START,
    '',
    `From one run: \`${run}\`.`,
    '',
    ...tables,
    page.slice(to),
  ].join('\n')
}

const TITLES: Readonly<Record<Kind['seen'], string>> = {
  rule: '### What a rule sees',
  judgement: '### What only judgement sees',
}
