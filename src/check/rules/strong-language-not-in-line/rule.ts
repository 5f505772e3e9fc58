import { fault, shown } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R412: words marked as strong language are words of their line. */
export const strongLanguageNotInLine = error('R412', (draft) =>
  linesOf(draft, 'speech', 'quotation', 'narration').flatMap(({ line, sourcing, id }) =>
    sourcing['strong-language'].flatMap((words, index) =>
      line.text.includes(words)
        ? []
        : [
            fault(
              draft.yaml.sourcing.at([id, 'strong-language', index]),
              `${shown(words)} does not stand in the line "${id}"`,
              'Copy the words from the line: those that do not fit are not masked.',
            ),
          ],
    ),
  ),
)
