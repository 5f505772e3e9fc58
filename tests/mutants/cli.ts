import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { breakStories, subjectOf } from './run.ts'
import { SUBJECTS } from './subjects.ts'
import { printed, written } from './table.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
})
const [tries = '4', seed = '1'] = positionals
const PAGE = new URL('../../docs/mutants.md', import.meta.url)

/**
 * `mutants [TRIES] [SEED] [--write]`: breaks both stories so often in each way, and prints how it went;
 * or writes it into docs/mutants.md too.
 */
const subjects = SUBJECTS.map(({ name, folder }) => subjectOf(name, folder))
const rows = breakStories(subjects, Number(tries), Number(seed))
const run = `npm run mutants -- ${tries} ${seed} --write`
if (values.write) writeFileSync(PAGE, written(readFileSync(PAGE, 'utf8'), rows, run))
const seconds = process.cpuUsage().user / 1e6
process.stdout.write(`${printed(rows)}\n${seconds.toFixed(0)} s of processor time\n`)
