import { type Anchor, anchorsOf } from '../../anchors.ts'
import { type Fault, fault, shown } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { placesOf, type SourceText } from '../../source-text.ts'

/** R504: with the source's text at hand, every passage stands in it. */
export const passageNotInText = error('R504', (draft) => {
  const anchors = anchorsOf(draft)
  return [...draft.texts].flatMap(([source, text]) =>
    missingIn(
      text,
      anchors.filter(({ passage }) => passage.source === source),
    ),
  )
})

/** Of a text that has none of several passages, one fault is enough: it is hardly the source's. */
function missingIn(text: SourceText, anchors: readonly Anchor[]): Fault[] {
  const missing = anchors.filter(({ passage }) => placesOf(text, passage).length === 0)
  const [first, second] = missing
  if (first && second && missing.length === anchors.length)
    return [
      fault(
        first.file.at([...first.path, 'exact']),
        `the text given for ${first.passage.source} has none of the ${anchors.length} passages from it`,
        `Give the text of ${first.passage.source}: this seems to be another’s.`,
      ),
    ]
  return missing.map(({ passage, file, path }) =>
    fault(
      file.at([...path, 'exact']),
      `the text of ${passage.source} does not have ${shown(passage.exact)}`,
      'Copy the words from the text; prefix and suffix stand right before and after them.',
    ),
  )
}
