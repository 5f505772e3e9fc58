import { type Line, plainText, type Reconstruction } from '../../reconstruction/index.ts'
import {
  attestationShort,
  attributionOf,
  claimKindOf,
  formAndTerms,
  listOf,
  words,
} from '../../words/index.ts'
import { heard, lineText } from '../spoken.ts'
import { afterwardsOf, type GradedView, inEvent } from '../view.ts'

/** What a line is: its kind, and whether it quotes, and quotes a translation. */
type Nature = keyof typeof words.lineKinds & keyof typeof words.caption.marks

function natureOf(line: Line): Nature {
  if (line.kind === 'quotation') return line.translated ? 'translation' : 'quotation'
  if (line.kind !== 'narration' || !line.quotes) return line.kind
  return line.translated ? 'quoting-translation' : 'quoting'
}

/** The mark that always stands on the caption: what the picture and the words are. */
export function markOf(line: Line, work: Reconstruction): string {
  if (inEvent(line, work)) return work.story.disclosure.label
  const afterwards = afterwardsOf(line, work)
  return afterwards ? words.caption.afterwards[afterwards] : words.caption.marks[natureOf(line)]
}

/** The same where there is no picture, in a few words: “quotation, in translation”. */
export function kindOf(line: Line, work: Reconstruction): string {
  const afterwards = afterwardsOf(line, work)
  return [words.lineKinds[natureOf(line)], afterwards && words.afterwards[afterwards]]
    .filter(Boolean)
    .join(', ')
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
      return [...new Set(line.claims.map((claim) => claimKindOf(claim, work)))].join('; ')
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

/** What a line is and whose words it has, where the words alone would not tell it. */
function spokenMark(line: Line, { work, withheld }: GradedView): string[] {
  if (line.kind === 'speech') return [words.caption.reconstructed]
  const afterwards = afterwardsOf(line, work)
  return [
    ...(line.kind === 'quotation' ? [attributionOf(line, work.story, withheld)] : []),
    ...('translated' in line && line.translated ? [capital(words.inTranslation)] : []),
    ...(afterwards ? [capital(words.afterwards[afterwards])] : []),
  ]
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * What is spoken once when a line comes: its words; then what they are, what attests them and how
 * many ways there are to look.
 */
export function announcement(line: Line, view: GradedView, ways: number): string {
  const account = line.kind === 'account' ? `${words.caption.ourSummary(line.source.name)}: ` : ''
  const after = [
    ...spokenMark(line, view),
    attestedBy(line, view),
    ways > 1 && words.choices.count(ways),
  ].filter(Boolean)
  const rest = after.length > 0 ? ` — ${after.join('. ')}.` : ''
  return `${account}${heard(lineText(line, view.clean))}${rest}`
}
