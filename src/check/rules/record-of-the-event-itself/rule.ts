import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R615: a reconstructed event has no record that would make reconstructing it needless. */
export const recordOfTheEventItself = error('R615', ({ story, sources, yaml }) =>
  (story?.event.records ?? []).flatMap((record) => {
    const source = sources.fitting.get(record)
    if (source?.kind !== 'recording' && source?.kind !== 'transcript') return []
    return [
      fault(
        yaml.sources.at([record, 'kind']),
        `the record "${record}" is a ${source.kind}, and the work says that none has been published`,
        'Give it the kind that it is of; an event that was recorded needs no reconstruction.',
      ),
    ]
  }),
)
