import type { Claim, ClaimKind, QuotedPassage } from '../../../reconstruction/index.ts'
import { isQuoted } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { quotationsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'

const HEARSAY =
  /\b(?:(?:is|are|was|were) said to|reportedly|allegedly|supposedly|whisper\w*|rumou?r\w*)\b/i
/** Whoever tells it was told: hearsay, wherever it is published. */
const AT_SECOND_HAND = /\btold (?:him|her|them|me) (?:later|afterwards|once)\b/i
const UNNAMED = /\b(?:sources?\b|familiar with|not to be named|assured me|told me|anonym\w+)/i
const FIRM: readonly ClaimKind[] = ['named', 'public-record', 'record', 'reported', 'quoted']
const SAID =
  /\b(?:said|says|told|tells|asked|answered|replied|wrote|writes|called|calls|according)\b/i
const OPEN = new Set(['on-record', 'by-line', 'not-applicable'])

/** R428: a claim is of no firmer kind than its passages are. */
export const claimTooStrong = error('R428', (draft) =>
  linesOf(draft, 'narration').flatMap(({ id, sourcing }) =>
    sourcing.claims.flatMap((claim, i) => {
      const why = excess(draft, claim)
      if (why === null) return []
      return [
        fault(
          draft.yaml.sourcing.at([id, 'claims', i, 'kind']),
          `this claim cannot be ${claim.kind}: ${why}`,
          'Give it the kind that its passages have, or the passages that the kind needs.',
        ),
      ]
    }),
  ),
)

/** Why a claim's kind is firmer than its passages; `null` where it is not. */
function excess(draft: Draft, claim: Claim): string | null {
  const { kind, passages } = claim
  const quoted = passages.filter(isQuoted)
  if (FIRM.includes(kind) && !others(draft, claim)) {
    if (quoted.some(({ exact }) => HEARSAY.test(exact))) return 'its passage gives hearsay'
    if (quoted.some(({ exact }) => UNNAMED.test(exact))) return 'its passage names no source'
  }
  if (FIRM.includes(kind) && AT_SECOND_HAND.test(claim.exact))
    return 'its words tell what somebody was told later'
  switch (kind) {
    case 'named':
      return quoted.some((passage) => namesSpeaker(draft, passage))
        ? null
        : 'no passage names who says so'
    case 'quoted':
      return [claim.exact, ...quoted.map(({ exact }) => exact)].some(hasMarks)
        ? null
        : 'no passage quotes anybody'
    case 'record':
      return passages.some(({ source }) => draft.story?.event.records.includes(source))
        ? null
        : 'no passage is of a record'
    case 'reported':
      return others(draft, claim) ? null : 'it rests on the author’s own text alone'
    case 'public-record':
      return passages.some(
        ({ source }) =>
          isOther(draft, source) && OPEN.has(draft.sources.fitting.get(source)?.terms ?? ''),
      )
        ? null
        : 'no passage is of a source on the public record'
    case 'background':
      return isOnBackground(draft, claim)
        ? null
        : 'no passage says that somebody spoke on background'
    default:
      return null
  }
}

const isOther = ({ story }: Draft, source: string): boolean => source !== story?.author?.source

const others = (draft: Draft, { passages }: Claim): boolean =>
  passages.some(({ source }) => isOther(draft, source))

const hasMarks = (text: string): boolean => quotationsIn(text).found.length > 0

const namesSpeaker = ({ story }: Draft, { exact }: QuotedPassage): boolean =>
  SAID.test(exact) &&
  story !== null &&
  // A name, and not a noun that stands in one: "his own pier".
  mentionsIn(exact, namedIn(story.cast)).some(({ at }) => /\p{Lu}/u.test(exact[at] ?? ''))

const isOnBackground = ({ sources }: Draft, { passages }: Claim): boolean =>
  passages.some(
    (passage) =>
      /background/.test(sources.fitting.get(passage.source)?.terms ?? '') ||
      (isQuoted(passage) && /\b(?:officials?|background|briefed)\b/i.test(passage.exact)),
  )
