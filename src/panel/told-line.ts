import { type Bundle, type EventLine, type Line, lineById } from '../reconstruction/index.ts'
import { attributionOf, citedIn, creditOf, words } from '../words/index.ts'
import { attestedBy, markOf } from './caption/caption-words.ts'
import { lineText } from './spoken.ts'

/** A line as it may leave its page as text: nothing that it must stand by is left behind. */
export interface ToldLine {
  /** What the words and the picture are. */
  readonly label: string
  /** The line, its cue with it; of an account under whose it is. */
  readonly words: string
  /** Who tells it, or who is quoted; empty where the words are ours. */
  readonly author: string
  /** How it is attested; empty where nothing is asserted. */
  readonly attested: string
  /** The line of the event that it is about, who tells that one, and where; empty where it is about none. */
  readonly about: string
  /** The sources of what is quoted, or of what is told; empty where it is all ours. */
  readonly citation: string
}

/** @param clean masks strong language. */
export function toldLine(line: Line, work: Bundle, clean: boolean): ToldLine {
  const spoken = line.kind === 'speech' || line.kind === 'quotation'
  const teller = line.kind === 'account' ? `${words.caption.ourSummary(line.source.name)}: ` : ''
  const of = subjectOf(line, work)
  return {
    label: markOf(line, work),
    words: teller + lineText(line, clean),
    author: spoken ? attributionOf(line, work) : '',
    attested: attestedBy(line, { work, clean, withheld: false }),
    about: of
      ? `${words.framed.onTheLine}${lineText(of, clean)} (${attributionOf(of, work)}; ${citedIn(of, work)})`
      : '',
    citation: creditOf(line, work),
  }
}

/** The line of the event that another one is about. */
export function subjectOf(line: Line, work: Bundle): EventLine | null {
  const found = 'of' in line && line.of !== null ? lineById(work, line.of) : null
  return found && 'parts' in found ? found : null
}

/**
 * A line as a text to be pasted somewhere: its label first, its cue with its words, then who tells it,
 * what attests it, where it stands, and the work that it is of.
 */
export const textToShare = (told: ToldLine, title: string): string =>
  [
    told.label,
    told.words,
    [told.author, told.attested].filter(Boolean).join('; '),
    told.about,
    told.citation,
    title,
  ]
    .filter(Boolean)
    .join('\n')
