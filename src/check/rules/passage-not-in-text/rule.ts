import { anchorsOf } from '../../anchors.ts'
import { fault, shown } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { placesOf } from '../../source-text.ts'

/** R504: with the source's text at hand, every passage stands in it. */
export const passageNotInText = error('R504', (draft) =>
  anchorsOf(draft).flatMap(({ passage, file, path }) => {
    const text = draft.texts.get(passage.source)
    if (!text || placesOf(text, passage).length > 0) return []
    return [
      fault(
        file.at([...path, 'exact']),
        `the text of ${passage.source} does not have ${shown(passage.exact)}`,
        'Copy the words from the text; prefix and suffix stand right before and after them.',
      ),
    ]
  }),
)
