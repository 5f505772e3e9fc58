import { anchorsOf } from '../../anchors.ts'
import { fault, shown } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { placesOf } from '../../source-text.ts'

/** R505: with the source's text at hand, every passage stands in it once. */
export const passageNotUnique = error('R505', (draft) =>
  anchorsOf(draft).flatMap(({ passage, file, path }) => {
    const text = draft.texts.get(passage.source)
    const count = text ? placesOf(text, passage).length : 0
    if (count < 2) return []
    return [
      fault(
        file.at([...path, 'exact']),
        `the text of ${passage.source} has ${shown(passage.exact)} ${count} times`,
        'Add a word or two as prefix or suffix, so that it can only mean one place.',
      ),
    ]
  }),
)
