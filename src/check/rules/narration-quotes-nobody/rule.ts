import { type Claim, normalise } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { isQuoted } from '../../anchors.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { bare, quotationsIn, quotes, standsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'
import { titlesOf } from '../../titles.ts'

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
  const titles = titlesOf(draft)
  const loose = found.filter(
    ({ inner }) =>
      !titles.has(bare(inner)) &&
      !sourcing.claims.some((claim) => gives(draft, claim, line.text, inner)),
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

/** A claim's passage quotes the words, or has them as the author's own and the line names her. */
function gives(draft: Draft, claim: Claim, text: string, inner: string): boolean {
  return claim.passages.filter(isQuoted).some((passage) => {
    if (quotes(passage.exact, inner)) return true
    const hers = passage.source === draft.story?.author.source && namesAuthor(draft, text)
    const marks = quotationsIn(passage.exact)
    return hers && marks.found.length === 0 && standsIn(passage.exact, bare(inner))
  })
}

function namesAuthor({ story }: Draft, text: string): boolean {
  const surname =
    normalise(story?.author.name ?? '')
      .split(' ')
      .at(-1) ?? ''
  return standsIn(text, surname) || /\b(?:author|article)\b/i.test(text)
}
