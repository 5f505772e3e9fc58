import { numberedIn, textsAboutLines } from '../../about-lines.ts'
import { isQuoted } from '../../anchors.ts'
import { type CountedLine, countedLines } from '../../counted-lines.ts'
import { type Fault, fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { countedOf, wrongShare } from './shares.ts'
import { wronglyTold } from './told-of-side.ts'

/** R450: what a text of ours says of a side or record and a line is what the sourcing says of them. */
export const sideAgainstGrades = error('R450', (draft) => {
  const lines = knowsAllLines(draft) && isEnglish(draft) ? countedLines(draft) : null
  return lines ? [...inTexts(draft, lines), ...inShares(draft, lines)] : []
})

function inTexts(draft: Draft, all: readonly CountedLine[]): Fault[] {
  return textsAboutLines(draft, all).flatMap(({ text, lines, at }): Fault[] => {
    for (const { text: sentence } of sentencesOf(text)) {
      const named = numberedIn(sentence, all)
      const ids = named.length > 0 ? named : lines
      const about = all.filter(({ id }) => ids.includes(id))
      const counted = about.length > 0 ? about : countedOf(draft, all, sentence)
      const wrong = wronglyTold(draft, sentence, counted)
      if (wrong)
        return [
          fault(
            at(),
            `${shown(wrong.words)} does not fit "${wrong.line}", where ${wrong.is}`,
            'Let the sentence and the support say the same of the line.',
          ),
        ]
    }
    return []
  })
}

/** What a record is said to have of the lines that a claim counts. */
const inShares = (draft: Draft, lines: readonly CountedLine[]): Fault[] =>
  linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap(({ exact, passages }, c) => {
      const counted = countedOf(draft, lines, exact)
      if (counted.length === 0) return []
      return passages.flatMap((passage, i): Fault[] => {
        const wrong = isQuoted(passage) ? null : wrongShare(counted, passage)
        if (wrong === null) return []
        return [
          fault(
            draft.yaml.sourcing.at([id, 'claims', c, 'passages', i, 'summary']),
            `${shown(wrong.words)} tells ${wrong.told}, and ${passage.source} has ${wrong.is}`,
            'Count anew how this record stands to the lines that the claim counts.',
          ),
        ]
      })
    }),
  )
