import { fault } from '../../diagnostic.ts'
import { belongsElsewhere } from '../../grounds.ts'
import { error } from '../../rule.ts'

/** R110: every value has the form that its field needs. */
export const wrongValue = error('R110', ({ issues }) =>
  issues
    .filter((issue) => issue.kind === 'bad-value' && !belongsElsewhere(issue))
    .map(({ file, path, message }) =>
      fault(
        file.at(path),
        `this does not fit: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        'Give the value the form that the schema names; put texts in double quotes.',
      ),
    ),
)
