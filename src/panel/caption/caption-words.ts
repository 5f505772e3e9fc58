import {
  attestedWords,
  type Line,
  type Own,
  phraseOf,
  plainText,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import {
  attributionOf,
  capital,
  claimKindOf,
  formAndTerms,
  labelOf,
  listOf,
  standingOf,
  tellerOf,
  words,
} from '../../words/index.ts'
import { heard, lineText } from '../spoken.ts'
import { afterwardsOf, type GradedView, inEvent } from '../view.ts'

/** What a line is: its kind, and whether it quotes, and quotes a translation. */
type Nature = keyof typeof words.lineKinds & keyof ReturnType<typeof words.caption.marks>

function natureOf(line: Line): Nature {
  if (line.kind === 'quotation') return line.translated ? 'translation' : 'quotation'
  if (line.kind !== 'narration') return line.kind
  if (line.of !== null) return 'remark'
  if (!line.quotes) return line.kind
  return line.translated ? 'quoting-translation' : 'quoting'
}

/** What the words of a line are, beside the picture that they need not be of. */
function wordsMark(line: Line, work: Reconstruction): string {
  const afterwards = afterwardsOf(line, work)
  if (afterwards) return phraseOf(work, `mark-${afterwards}`)
  return words.caption.marks(tellerOf('passages' in line ? line.passages : [], work).work)[
    natureOf(line)
  ]
}

/** Natures whose mark says all there is to say without the picture. */
const PLAIN: readonly Nature[] = ['speech', 'direction']

/** The mark that always stands on the caption: what the picture and the words are. */
export function markOf(line: Line, work: Reconstruction): string {
  const { reenacted, drawn } = words.caption
  if (inEvent(line, work))
    return isReported(line) ? labelOf(work.story) : `${wordsMark(line, work)} ${reenacted}`
  const alone = PLAIN.includes(natureOf(line)) || afterwardsOf(line, work)
  return alone ? wordsMark(line, work) : `${wordsMark(line, work)} ${drawn}`
}

const isReported = (line: Line): line is SpokenLine =>
  line.kind === 'speech' || line.kind === 'quotation'

/** The same where there is no picture, in a few words: “quotation, in translation”. */
export function kindOf(line: Line, work: Reconstruction): string {
  return [words.lineKinds[natureOf(line)], afterwardsIn(line, work)].filter(Boolean).join(', ')
}

/** What is added to what a line is, where those who tell the event cannot have told it. */
function afterwardsIn(line: Line, work: Reconstruction): string {
  const afterwards = afterwardsOf(line, work)
  return afterwards ? phraseOf(work, `kind-${afterwards}`) : ''
}

/** What attests a line, in a few words; empty where that is withheld or nothing is asserted. */
export function attestedBy(line: Line, { work, withheld }: GradedView): string {
  if (withheld) return ''
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return attestedWords(work.attested, line.id)?.short ?? words.ungraded.outside
    case 'account':
      if (line.of === null) return attestedWords(work.attested, line.id)?.short ?? ''
      return `${standingOf(line, work)}; ${formAndTerms(line.source)}`
    case 'narration':
      return [...new Set(line.claims.map((claim) => claimKindOf(claim, work)))].join('; ')
    case 'direction':
      return ''
  }
}

/** What is the author's own in a line, as a sentence for those who do not see the underline. */
export function ownSentence(line: Line, clean: boolean, work: Reconstruction): string {
  if (!isReported(line) || line.own.length === 0) return ''
  const { ownPiece, own: sentence } = words.caption
  const pieces = line.own.map((one) =>
    one.exact === undefined
      ? wholeOf(one)
      : ownPiece(heard(plainText(one.exact, line.strong, clean)), words.aspects[one.aspect]),
  )
  return sentence(tellerOf(line.passages, work).name, listOf(pieces, words.language))
}

/** What is the author's own in a line: whether words are dotted, and what stands in none of them. */
export interface OwnInShort {
  readonly dotted: boolean
  readonly wholes: readonly string[]
}

/** What is the author's own in a line, for those who see what is dotted; `null` where nothing is. */
export function ownInShort(line: Line): OwnInShort | null {
  if (!isReported(line) || line.own.length === 0) return null
  const dotted = line.own.some(({ exact }) => exact !== undefined)
  const wholes = line.own.flatMap((one) => (one.exact === undefined ? [wholeOf(one)] : []))
  return { dotted, wholes }
}

const wholeOf = ({ aspect, but }: Own): string =>
  words.caption.ownWhole[aspect] + (but ? ` (${but})` : '')

/** What a line is and whose words it has, where the words alone would not tell it. */
function spokenMark(line: Line, { work, withheld }: GradedView): string[] {
  if (line.kind === 'speech') return [words.caption.reconstructed]
  const afterwards = afterwardsIn(line, work)
  return [
    ...(line.kind === 'quotation' ? [attributionOf(line, work, withheld)] : []),
    ...('translated' in line && line.translated ? [capital(words.inTranslation)] : []),
    ...(afterwards ? [capital(afterwards)] : []),
  ]
}

/**
 * What is spoken once when a line comes: its words; then what they are, what attests them and how
 * many ways there are to look; while that is withheld, what the reader is asked.
 * @param ways how many; `null` where the page asks questions of its own.
 */
export function announcement(line: Line, view: GradedView, ways: number | null): string {
  const account = line.kind === 'account' ? `${words.caption.ourSummary(line.source.name)}: ` : ''
  const after = [
    ...spokenMark(line, view),
    attestedBy(line, view),
    ways !== null && (view.withheld ? words.choices.guess : ways > 1 && words.choices.count(ways)),
  ].filter(Boolean)
  const rest = after.length > 0 ? ` — ${after.join('. ')}.` : ''
  return `${account}${heard(lineText(line, view.clean))}${rest}`
}
