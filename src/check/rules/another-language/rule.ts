import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault, type Place } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { foreignLanguageOf } from '../../foreign.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { outsideQuotations } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R446: a text of ours is in the story's language. */
export const anotherLanguage = error('R446', (draft) => {
  const own = isEnglish(draft) ? 'en' : (draft.story?.language ?? '')
  const told = (text: string, at: Place): Fault[] => {
    const language = foreignLanguageOf(outsideQuotations(text).join(' '), own)
    return language === null
      ? []
      : [
          fault(
            at,
            `this text is not in the story’s language: it reads as "${language}"`,
            'Write it in the story’s language: rules and readers know no other here.',
          ),
        ]
  }
  return [
    ...proseOf(draft)
      // Titles of works stand as they are.
      .filter(({ role }) => role !== 'title')
      .flatMap(({ value, file, path }) => told(value, file.at(path))),
    ...[
      ...linesOf(draft, 'narration', 'direction').map(({ line }) => line.ink),
      ...draft.script.choices,
    ].flatMap((line) => told(line.text, placeIn(line))),
  ]
})
