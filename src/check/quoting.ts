import { normalise, type QuotedPassage } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { mentionsIn, namedIn } from './mentions.ts'
import { bare, outsideQuotations, type Quotation, quotes, standsIn } from './quotations.ts'
import { sentenceAt } from './sentences.ts'
import { titlesOf } from './titles.ts'

/**
 * Whether a quotation only names a work: its words are a title, nobody is said to say them, and the
 * sentence speaks of nobody who could.
 */
export const namesWork = (draft: Draft, text: string, { start, inner }: Quotation): boolean =>
  titlesOf(draft).has(bare(inner)) &&
  !isSaidBefore(text, start) &&
  !isSomebodys(draft, sentenceAt(text, start))

/** Names of what a side put out: words quoted beside one look like its own. */
const RECORD = /\b(?:readouts?|read-outs?|statements?|briefings?|transcripts?)\b/i
const NOT = /\b(?:not|never|no word of)\s+(?:the\s+)?$/i

/** Whether a sentence speaks, outside its quotations, of somebody of the cast or of a record. */
function isSomebodys({ story }: Draft, sentence: string): boolean {
  if (!story) return false
  const said = outsideQuotations(sentence).join(' | ')
  // A person of the story can also be its author's subject: "hers, not Biden's" denies it.
  return (
    RECORD.test(said) ||
    mentionsIn(said, namedIn(story.cast)).some(({ at }) => !NOT.test(said.slice(0, at)))
  )
}

/** Whether a verb of saying leads to what stands at a place. */
const isSaidBefore = (text: string, at: number): boolean =>
  /\b(?:said|says|told|tells|asked|answered|replied|added|warned|wrote|writes|called|calls)\W*$/i.test(
    text.slice(0, at),
  )

/**
 * Whether a passage gives words in quotation marks of its own, or has them outside of any as its
 * author's, and the text says whose they are and gives them to nobody else.
 */
export function gives(
  draft: Draft,
  passage: QuotedPassage,
  inner: string,
  { text, start, own = false }: { text: string; start: number; own?: boolean },
): boolean {
  if (quotes(passage.exact, inner)) return true
  if (passage.source !== draft.story?.author?.source) return false
  if (isSomebodys(draft, sentenceAt(text, start))) return false
  if (!own && !namesAuthor(draft, text)) return false
  return outsideQuotations(passage.exact).some((stretch) => standsIn(stretch, bare(inner)))
}

function namesAuthor({ story }: Draft, text: string): boolean {
  const surname =
    normalise(story?.author?.name ?? '')
      .split(' ')
      .at(-1) ?? ''
  return (surname !== '' && standsIn(text, surname)) || /\b(?:author|article)\b/i.test(text)
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
