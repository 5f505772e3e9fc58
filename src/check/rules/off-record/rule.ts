import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R608: nothing rests on what was said off the record. */
export const offRecord = error('R608', ({ sources, yaml }) =>
  [...sources.fitting]
    .filter(([, { terms }]) => terms === 'off-record')
    .map(([name]) =>
      fault(
        yaml.sources.at([name, 'terms']),
        `"${name}" spoke off the record`,
        'Take the source out, and everything that rests on it.',
      ),
    ),
)
