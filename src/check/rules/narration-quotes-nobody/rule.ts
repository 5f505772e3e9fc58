import { placeIn } from '../../../script/source/index.ts'
import { isQuoted } from '../../anchors.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { quotationsIn } from '../../quotations.ts'
import { gives, namesWork } from '../../quoting.ts'
import { error } from '../../rule.ts'

/** R406: narration quotes only what a passage of it quotes, or the author's words as hers. */
export const narrationQuotesNobody = error('R406', (draft) =>
  linesOf(draft, 'narration').flatMap((sourced) => unfounded(draft, sourced)),
)

function unfounded(draft: Draft, { line, sourcing, id }: SourcedLine<'narration'>): Fault[] {
  const { found, stray } = quotationsIn(line.text)
  const odd = stray.map((at) =>
    fault(
      placeIn(line.ink, line.ink.column + at),
      'a quotation mark stands here without its fellow',
      'Open and close each quotation within the line.',
    ),
  )
  const passages = sourcing.claims.flatMap((claim) => claim.passages.filter(isQuoted))
  const loose = found.filter(
    (quotation) =>
      !namesWork(draft, line.text, quotation) &&
      !passages.some((passage) =>
        gives(draft, passage, quotation.inner, { text: line.text, start: quotation.start }),
      ),
  )
  return [
    ...odd,
    ...loose.map(({ start }) =>
      fault(
        placeIn(line.ink, line.ink.column + start),
        `no passage of "${id}" gives these words in quotation marks`,
        'Quote what a passage quotes; name the author where the words are the article’s own.',
      ),
    ),
  ]
}
