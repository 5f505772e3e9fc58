import { fault, shown } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R411: the author's own words in a line are words of that line. */
export const ownWordsNotInLine = error('R411', (draft) =>
  linesOf(draft, 'speech', 'quotation').flatMap(({ line, sourcing, id }) =>
    sourcing.own.flatMap(({ exact }, index) =>
      exact === undefined || line.text.includes(exact)
        ? []
        : [
            fault(
              draft.yaml.sourcing.at([id, 'own', index, 'exact']),
              `${shown(exact)} does not stand in the line "${id}"`,
              'Copy it from the line, or leave exact out where no words are meant.',
            ),
          ],
    ),
  ),
)
