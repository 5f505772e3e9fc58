import { placeIn } from '../../../script/source/index.ts'
import { fault, shown } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { dateIn } from './date-in.ts'

const CHECKED = /\b(?:last checked|sourcing was checked)\b/i

/** R710: a text that says when the sourcing was last checked gives the date of `checked:`. */
export const checkedAgainstText = error('R710', (draft) => {
  const { story, yaml } = draft
  if (!story || !isEnglish(draft)) return []
  const texts = [
    ...linesOf(draft, 'narration').map(({ line }) => ({
      text: line.text,
      at: () => placeIn(line.ink),
    })),
    ...proseOf(draft).map(({ value, file, path }) => ({ text: value, at: () => file.at(path) })),
  ]
  return texts.flatMap(({ text, at }) => {
    const told = sentencesOf(text).flatMap((sentence) => {
      const found = CHECKED.exec(sentence.text)
      const date = found && dateIn(sentence.text.slice(found.index))
      return date ? [{ text: sentence.text, date }] : []
    })[0]
    if (!told || told.date === story.checked) return []
    return [
      fault(
        at(),
        `${shown(told.text)} has ${told.date}, and checked in ${yaml.story.name} has ${story.checked}`,
        'Let both give the day on which the sourcing was last checked.',
      ),
    ]
  })
})
