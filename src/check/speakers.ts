import { joined, normalise, reportedParts } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import type { SourcedSpeech } from './lines.ts'
import { mentionsIn, namedIn } from './mentions.ts'
import { ownOf } from './names.ts'
import { isInOwnRecord } from './own-record.ts'
import { wordRange } from './positions.ts'
import { outsideQuotations } from './quotations.ts'

/** Most words between a passage that shows who speaks and the words that are spoken. */
const NEAR = 40

/** Why a line cannot be given to its speaker; `null` where it can. */
export type SpeakerFault = 'somebody-else' | 'nobody' | 'unshown'

/**
 * Whether a line's speaker is the one whom its cue names first, or, where the cue of a quotation names
 * nobody, the one whom its passage names last before it; or else, by `speaker-by`, the one whom another
 * passage right before names first. A record that one of the cast wrote in the first person says “I”
 * and “he” (`isInOwnRecord`). `null` as well where the speaker is none of the cast who can be quoted.
 */
export function speakerFault(
  draft: Draft,
  { id, line, sourcing }: SourcedSpeech,
): SpeakerFault | null {
  const by = line.by?.value
  if (!draft.story || !by || !ownOf(draft.story.cast, by)) return null
  const cast = namedIn(draft.story.cast)
  if (!cast.some(({ id }) => id === by)) return null
  const isThem = (mention: { members: readonly string[] } | undefined) =>
    mention?.members.includes(by) ?? false
  const clause = cueOf({ line, sourcing })
  const cue = mentionsIn(clause, cast)
  if (cue.length > 0) return isThem(cue[0]) ? null : 'somebody-else'
  if (isInOwnRecord(draft, { id, line, sourcing }, clause)) return null
  const said = normalise(line.text)
  const around = sourcing.passages.map(({ exact, prefix }) => normalise(`${prefix ?? ''} ${exact}`))
  const before = around
    .filter((context) => context.includes(said))
    .flatMap((context) => mentionsIn(context.slice(0, context.indexOf(said)), cast).at(-1) ?? [])
  // Speech keeps its cue; a quotation's may stand before it in the passage.
  if (before.length > 0 && sourcing.kind === 'quotation')
    return before.some(isThem) ? null : 'somebody-else'
  if (!sourcing['speaker-by']) return 'nobody'
  const showing = sourcing.passages.filter(
    (passage, i) => !around[i]?.includes(said) && isRightBefore(draft, passage, sourcing.passages),
  )
  return showing.some(({ exact }) => isThem(mentionsIn(exact, cast)[0])) ? null : 'unshown'
}

/** What of a line is its reporter's: all that is not content, or not quoted. */
export const cueOf = ({
  line: { text },
  sourcing,
}: Pick<SourcedSpeech, 'line' | 'sourcing'>): string =>
  sourcing.kind === 'quotation'
    ? outsideQuotations(text).join(' | ')
    : joined(reportedParts(text, [sourcing.content].flat()), 'cue')

type Passages = SourcedSpeech['sourcing']['passages']

/** Whether a passage stands shortly before the first of a line, as far as lock or text can tell. */
function isRightBefore(draft: Draft, passage: Passages[number], [first]: Passages): boolean {
  if (!first || first.source !== passage.source) return false
  const [here, there] = [wordRange(draft, first), wordRange(draft, passage)]
  if (!here || !there) return true
  const between = here.start - (there.start + there.count)
  return between >= 0 && between <= NEAR
}
