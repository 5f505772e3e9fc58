import { normalise, type QuotedPassage } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { mentionsIn, namedIn } from './mentions.ts'
import { bare, outsideQuotations, type Quotation, quotes, standsIn } from './quotations.ts'
import { sentenceAt } from './sentences.ts'
import { titlesOf } from './titles.ts'

/** Whether a quotation only names a work: its words are a title, and nobody is said to say them. */
export const namesWork = (draft: Draft, text: string, { start, inner }: Quotation): boolean =>
  titlesOf(draft).has(bare(inner)) && !isSaidBefore(text, start)

/** Whether a verb of saying leads to what stands at a place. */
const isSaidBefore = (text: string, at: number): boolean =>
  /\b(?:said|says|told|tells|asked|answered|replied|added|warned|wrote|writes|called|calls)\W*$/i.test(
    text.slice(0, at),
  )

/**
 * Whether a passage gives words in quotation marks of its own, or has them outside of any as its
 * author's, and the text says whose they are.
 */
export function gives(
  draft: Draft,
  passage: QuotedPassage,
  inner: string,
  { text, own = false }: { text: string; own?: boolean },
): boolean {
  if (quotes(passage.exact, inner)) return true
  if (passage.source !== draft.story?.author.source) return false
  if (!own && !namesAuthor(draft, text)) return false
  return outsideQuotations(passage.exact).some((stretch) => standsIn(stretch, bare(inner)))
}

function namesAuthor({ story }: Draft, text: string): boolean {
  const surname =
    normalise(story?.author.name ?? '')
      .split(' ')
      .at(-1) ?? ''
  return standsIn(text, surname) || /\b(?:author|article)\b/i.test(text)
}

/**
 * Whether the sentence around a quotation gives it to somebody of the cast whom none of the passages
 * that quote it names.
 */
export function isAscribedElsewhere(
  { story }: Draft,
  passages: readonly QuotedPassage[],
  text: string,
  { start, inner }: Quotation,
): boolean {
  if (!story) return false
  const cast = namedIn(story.cast)
  const sentence = outsideQuotations(sentenceAt(text, start)).join(' | ')
  const ascribed = mentionsIn(sentence, cast)
  const quoting = passages.filter((passage) => quotes(passage.exact, inner))
  if (ascribed.length === 0 || quoting.length === 0) return false
  const context = quoting.map(({ prefix, exact, suffix }) => [prefix, exact, suffix].join(' '))
  const named = new Set(mentionsIn(context.join(' | '), cast).flatMap(({ members }) => members))
  return !ascribed.some(({ members }) => members.some((member) => named.has(member)))
}
