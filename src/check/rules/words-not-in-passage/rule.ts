import { normalise } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { standsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R401: the words of speech are, to the character, words of the passage they are anchored to. */
export const wordsNotInPassage = error('R401', (draft) =>
  linesOf(draft, 'speech', 'quotation')
    .filter(({ line }) => normalise(line.text) !== '')
    .filter(({ line, sourcing }) => !sourcing.passages.some((p) => standsIn(p.exact, line.text)))
    .map(({ line, id }) =>
      fault(
        wordsAt(line),
        `these words do not stand in a passage of "${id}"`,
        'Copy the line from the passage to the character: curly marks, dashes and spaces too.',
      ),
    ),
)
