import type { Claim } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { isQuoted } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, type Named, namedIn } from '../../mentions.ts'
import { outsideQuotations, quotationsIn, quotes } from '../../quotations.ts'
import { error } from '../../rule.ts'
import { sentenceAt } from '../../sentences.ts'

/** R407: narration ascribes a quotation to nobody whom its passages do not name. */
export const narrationQuotesSomebodyElse = error('R407', (draft) => {
  if (!draft.story) return []
  const cast = namedIn(draft.story.cast)
  return linesOf(draft, 'narration').flatMap(({ line, sourcing, id }) =>
    quotationsIn(line.text)
      .found.filter(({ start, inner }) => {
        const claims = quoting(sourcing.claims, inner)
        const sentence = sentenceAt(line.text, start)
        return claims.length > 0 && !namesOneOf(draft, claims, sentence, cast)
      })
      .map(({ start }) =>
        fault(
          placeIn(line.ink, line.ink.column + start),
          `the passages of "${id}" do not name whom this sentence quotes`,
          'Anchor the claim to words that take in the clause that names the speaker.',
        ),
      ),
  )
})

/** The claims that have the words in quotation marks. */
const quoting = (claims: readonly Claim[], inner: string): Claim[] =>
  claims.filter(({ passages }) => passages.some((p) => isQuoted(p) && quotes(p.exact, inner)))

/** True as well where the sentence names nobody of the cast: then it ascribes to nobody in it. */
function namesOneOf(
  { sources }: Draft,
  claims: readonly Claim[],
  sentence: string,
  cast: readonly Named[],
): boolean {
  const ascribed = mentionsIn(outsideQuotations(sentence).join(' | '), cast)
  if (ascribed.length === 0) return true
  const context = claims.flatMap(({ passages }) =>
    passages.map((passage) =>
      isQuoted(passage)
        ? [passage.prefix, passage.exact, passage.suffix].join(' ')
        : `${passage.summary} | ${sources.fitting.get(passage.source)?.issuer ?? ''}`,
    ),
  )
  const named = new Set(mentionsIn(context.join(' | '), cast).flatMap(({ members }) => members))
  return ascribed.some(({ members }) => members.some((member) => named.has(member)))
}
