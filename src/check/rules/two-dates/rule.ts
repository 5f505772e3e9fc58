import { citedDates, isCalendarDate } from '../../dates.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R619: a source was issued when its citation says. */
export const twoDates = error('R619', ({ sources, yaml }) =>
  [...sources.fitting].flatMap(([name, { issued, citation }]) => {
    const [cited] = citedDates(citation)
    if (!issued || !cited || !isCalendarDate(issued) || issued.startsWith(cited)) return []
    return [
      fault(
        yaml.sources.at([name, 'issued']),
        `"${name}" was issued on ${issued} here, and on ${cited} by its citation`,
        'Give both the same date.',
      ),
    ]
  }),
)
