import { datesOf, isCalendarDate } from '../../dates.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R612: no date is later than the day on which the sourcing was last checked. */
export const dateAfterChecked = error('R612', (draft) => {
  const checked = draft.story?.checked
  if (!checked || !isCalendarDate(checked)) return []
  return datesOf(draft)
    .filter(({ value }) => isCalendarDate(value) && value > checked)
    .map(({ value, file, path }) =>
      fault(
        file.at(path),
        `${value} is later than ${checked}, when the sourcing was last checked`,
        'Correct one of the two dates in question.',
      ),
    )
})
