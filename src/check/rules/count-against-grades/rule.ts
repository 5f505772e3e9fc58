import { placeIn } from '../../../script/source/index.ts'
import { countedLines } from '../../counted-lines.ts'
import { fault, shown } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { wrongCounts } from './counts.ts'

/** R435: a count that our texts give of the event’s lines is the count that the sourcing gives. */
export const countAgainstGrades = error('R435', (draft) => {
  const lines = knowsAllLines(draft) && isEnglish(draft) ? countedLines(draft) : null
  if (!lines) return []
  const wrongIn = (text: string) =>
    sentencesOf(text).flatMap((sentence) => wrongCounts(draft, lines, sentence.text))[0]
  const texts = [
    ...linesOf(draft, 'narration').map(({ line }) => ({
      text: line.text,
      at: () => placeIn(line.ink),
    })),
    ...proseOf(draft).map(({ value, file, path }) => ({ text: value, at: () => file.at(path) })),
  ]
  return texts.flatMap(({ text, at }) => {
    const wrong = wrongIn(text)
    if (!wrong) return []
    const { words, told, is } = wrong
    return [
      fault(
        at(),
        `${shown(words)} tells ${told}, and the sourcing gives ${is}`,
        'Count anew: lines, records, and how each line is attested.',
      ),
    ]
  })
})
