import { type Line, plainText, type Reconstruction } from '../../reconstruction/index.ts'
import { attestationShort, formAndTerms, listOf, words } from '../../words/index.ts'
import { heard, lineText } from '../spoken.ts'
import { type GradedView, inEvent, isHindsight } from '../view.ts'

/** The mark that always stands on the caption: what the picture and the words are. */
export function markOf(line: Line, work: Reconstruction): string {
  if (inEvent(line, work)) return work.story.disclosure.label
  if (isHindsight(line, work)) return words.caption.marks.hindsight
  return words.caption.marks[line.kind]
}

/** What attests a line, in a few words; empty where that is withheld or nothing is asserted. */
export function attestedBy(line: Line, { work, withheld }: GradedView): string {
  if (withheld) return ''
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return attestationShort(line.grading, work.story)
    case 'account':
      return formAndTerms(line.source)
    case 'narration':
      return [...new Set(line.claims.map((claim) => words.claimKinds[claim.kind]))].join('; ')
    case 'direction':
      return ''
  }
}

/** Which words are the author's own, as a sentence for those who do not see the underline. */
export function ownSentence(line: Line, clean: boolean): string {
  if (line.kind !== 'speech' && line.kind !== 'quotation') return ''
  const pieces = line.own.flatMap(({ exact, aspect }) =>
    exact === undefined
      ? []
      : [
          words.caption.ownPiece(
            heard(plainText(exact, line.strong, clean)),
            words.aspects[aspect],
          ),
        ],
  )
  return pieces.length === 0 ? '' : words.caption.own(listOf(pieces, words.language))
}

/** What the mark on the caption says, where the words alone would not tell it. */
function spokenMark(line: Line, work: Reconstruction): string {
  if (line.kind === 'speech') return words.caption.reconstructed
  return isHindsight(line, work) ? words.caption.hindsight : ''
}

/**
 * What is spoken once when a line comes: its words; then what they are, what attests them and how
 * many ways there are to look.
 */
export function announcement(line: Line, view: GradedView, ways: number): string {
  const account = line.kind === 'account' ? `${words.caption.ourSummary(line.source.name)}: ` : ''
  const after = [
    spokenMark(line, view.work),
    attestedBy(line, view),
    ways > 1 && words.choices.count(ways),
  ].filter(Boolean)
  const rest = after.length > 0 ? ` — ${after.join('. ')}.` : ''
  return `${account}${heard(lineText(line, view.clean))}${rest}`
}
