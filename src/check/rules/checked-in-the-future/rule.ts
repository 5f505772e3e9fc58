import { isCalendarDate, nextDay } from '../../dates.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R613: the sourcing was not checked later than today; a day is left for other time zones. */
export const checkedInTheFuture = error('R613', ({ story, yaml, options }) => {
  if (!story || !isCalendarDate(story.checked)) return []
  if (story.checked <= nextDay(options.today)) return []
  return [
    fault(
      yaml.story.at(['checked']),
      `the sourcing cannot have been checked on ${story.checked}: today is ${options.today}`,
      'Give the day on which it was last checked.',
    ),
  ]
})
