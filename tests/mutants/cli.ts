import { breakStories, subjectOf, tableOf } from './run.ts'
import { SUBJECTS } from './subjects.ts'

const [tries = '4', seed = '1'] = process.argv.slice(2)

/** `mutants [TRIES] [SEED]`: breaks both stories so often in each way, and prints how it went. */
const subjects = SUBJECTS.map(({ name, folder }) => subjectOf(name, folder))
process.stdout.write(`${tableOf(breakStories(subjects, Number(tries), Number(seed)))}\n`)
