import { fault } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R301: every line of words has an id. */
export const lineWithoutId = error('R301', ({ script }) =>
  script.lines
    .filter(({ id }) => id === null)
    .map((line) =>
      fault(
        wordsAt(line),
        'this line has no id',
        'Add one at its end, "# id:some-name": its sourcing stands under that name.',
      ),
    ),
)
