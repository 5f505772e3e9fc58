import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R603: every record of the event speaks for a party. */
export const recordWithoutParty = error('R603', ({ story, sources, yaml }) =>
  (story?.event.records ?? [])
    .filter((record) => sources.fitting.get(record)?.party === 'third')
    .map((record) =>
      fault(
        yaml.sources.at([record, 'party']),
        `the record "${record}" speaks for no party`,
        'Give it the party that it speaks for; what stands outside all sides is no record.',
      ),
    ),
)
