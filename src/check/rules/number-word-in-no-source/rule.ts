import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { everySourceOf, evidenceOf } from '../../evidence.ts'
import { linesOf } from '../../lines.ts'
import { numberWordsIn } from '../../number-words.ts'
import { warning } from '../../rule.ts'

/** R437: a number word of eleven and more in narration stands in some source. */
export const numberWordInNoSource = warning('R437', (draft) => {
  if (!isEnglish(draft)) return []
  const everywhere = everySourceOf(draft)
  return linesOf(draft, 'narration').flatMap(({ line, sourcing, id }) => {
    const known = [everywhere, ...sourcing.claims.map((claim) => evidenceOf(draft, claim))].join(
      ' | ',
    )
    const numbers = new Set([
      ...[...known.matchAll(/\d+/g)].map(([number]) => Number(number)),
      ...numberWordsIn(known).map(({ value }) => value),
    ])
    return numberWordsIn(line.text)
      .filter(({ value }) => !numbers.has(value))
      .map(({ word, index }) =>
        fault(
          placeIn(line.ink, line.ink.column + index),
          `no passage or source of "${id}" has the number ${word}`,
          'Correct it, or add the passage that has it.',
        ),
      )
  })
})
