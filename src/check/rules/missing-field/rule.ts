import { fault } from '../../diagnostic.ts'
import { belongsElsewhere } from '../../grounds.ts'
import { error } from '../../rule.ts'

/** R108: every field that must be there is there. */
export const missingField = error('R108', ({ issues }) =>
  issues
    .filter((issue) => issue.kind === 'missing-field' && !belongsElsewhere(issue))
    .map(({ file, path, given, allowed }) =>
      fault(
        file.atKey(path.slice(0, -1)),
        `the field "${given}" is missing here`,
        allowed.length > 0 ? `Add ${given}: one of ${allowed.join(', ')}.` : `Add ${given}.`,
      ),
    ),
)
