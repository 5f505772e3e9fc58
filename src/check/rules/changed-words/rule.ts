import { normalise } from '../../../reconstruction/index.ts'
import { fault, shown } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R215: ink prints each line as its source has it. */
export const changedWords = error('R215', ({ script, exploration }) =>
  script.lines.flatMap((line) => {
    const reached = exploration?.lines.get(line.id?.value ?? '')
    const wording = script.wordings.get(line.id?.value ?? '')
    if (!reached || wording !== 1 || normalise(reached.text) === normalise(line.text)) return []
    return [
      fault(
        wordsAt(line),
        `ink prints this line otherwise: ${shown(reached.text)}`,
        'Write the line so that ink leaves it alone; a backslash keeps a mark as it is.',
      ),
    ]
  }),
)
