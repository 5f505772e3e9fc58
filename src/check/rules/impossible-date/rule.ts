import { datesOf, isCalendarDate } from '../../dates.ts'
import { fault, shown } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const HELP = 'Write a day that the calendar has, as YYYY-MM-DD.'

/** R111: every date is a day that the calendar has. */
export const impossibleDate = error('R111', (draft) => [
  ...draft.issues
    .filter(({ kind }) => kind === 'bad-date')
    .map(({ file, path, given }) => fault(file.at(path), `${shown(given)} is no date`, HELP)),
  ...datesOf(draft)
    .filter(({ value }) => !isCalendarDate(value))
    .map(({ file, path, value }) => fault(file.at(path), `${shown(value)} is no date`, HELP)),
])
