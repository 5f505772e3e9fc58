import { placeIn } from '../../../script/source/index.ts'
import { fault, shown } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

const IN_GENERAL =
  /\b(?:(?:does|do|did) not say which (?:line|account)|maps? no line|names? (?:her|his|their|the) sources (?:of the \w+ )?in general|says? of no line which)\b/i

/** R458: sources are not said to be named line by line where a text says that they are not. */
export const methodAgainstLines = error('R458', (draft) => {
  const { story, yaml } = draft
  if (!story?.author?.method?.['line-by-line'] || !isEnglish(draft)) return []
  const texts = [
    ...proseOf(draft).map(({ value, file, path }) => ({ text: value, at: () => file.at(path) })),
    ...linesOf(draft, 'narration').map(({ line }) => ({
      text: line.text,
      at: () => placeIn(line.ink),
    })),
  ]
  const says = texts
    .flatMap(({ text }) => sentencesOf(text))
    .find(({ text }) => IN_GENERAL.test(text))
  if (!says) return []
  return [
    fault(
      yaml.story.at(['author', 'method', 'line-by-line']),
      `line-by-line says that each line’s source is named, and ${shown(says.text)} says that it is not`,
      'Leave line-by-line out, or correct the sentence.',
    ),
  ]
})
