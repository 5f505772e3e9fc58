import type { CardPart } from '../../embed/index.ts'
import { type ToldLine, toldLine } from '../../panel/index.ts'
import {
  type Bundle,
  correctionsOf,
  type Line,
  normalise,
  shownDigest,
} from '../../reconstruction/index.ts'
import { correctionSaid, dateOf, labelOf, words } from '../../words/index.ts'
import { partsOf } from '../build-cards.ts'

/** What is taken away: the whole of a work, or one line of it. */
export interface Take {
  readonly bundle: Bundle
  /** In reading order. */
  readonly lines: readonly Line[]
  /** False where one line was asked for. */
  readonly whole: boolean
  /** The player's public address with a slash at the end; empty where none was given. */
  readonly base: string
  /** Whether a table begins with a byte order mark, which some spreadsheets know UTF-8 by. */
  readonly bom: boolean
}

/** What stands on every piece that is taken from a work. */
export interface WorkFacts {
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly statement: string
  readonly makers: string
  /** Version and digest as data, for formats that have a place for them. */
  readonly version: string
  readonly digest: string
  /** The same in words, with the day of the last check. */
  readonly edition: string
}

/** What a work says of itself wherever a piece of it goes. */
export function factsOf({ story, digest = '' }: Bundle): WorkFacts {
  const { disclosure, title, subtitle, version, checked } = story
  const edition = [
    `${words.about.version(version)}.`,
    words.about.checked(dateOf(checked, words.language)),
    ...(digest ? [`${words.digest.is(shownDigest(digest))}.`] : []),
  ]
  return {
    label: labelOf(story),
    title,
    subtitle,
    statement: disclosure.statement,
    makers: disclosure.makers,
    version,
    digest,
    edition: edition.join(' '),
  }
}

/** A line with all that its words must stand by. */
export interface TakenLine extends ToldLine {
  readonly line: Line
  /** The words in cue and content; joined as they are, they are the line, led in by whose account it is. */
  readonly parts: readonly CardPart[]
  /** Corrections of it, as sentences. */
  readonly corrected: readonly string[]
}

/** @param bundle the work that the line is of */
export const takenLine = (bundle: Bundle, line: Line): TakenLine => ({
  ...toldLine(line, bundle, false),
  line,
  parts: partsOf(line, false),
  corrected: correctionsOf(bundle, line.id).map(correctionSaid),
})

/** Words that stand by themselves as a sentence; nothing where there are none. */
export const sentence = (text: string): string =>
  text && `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

/** Who tells a line, and what attests it. */
export const toldBy = ({ author, attested }: TakenLine): string =>
  [author, attested].filter(Boolean).join('; ')

/**
 * A line in one paragraph, for formats that have room for no more: label first, its words, who tells it,
 * what attests it, where it stands, and then the work with its label, makers, version and digest.
 */
export function inOneParagraph(bundle: Bundle, line: Line): string {
  const taken = takenLine(bundle, line)
  const { label, title, makers, edition } = factsOf(bundle)
  const told = toldBy(taken)
  const pieces = [
    taken.label,
    taken.words,
    told && `(${told}.)`,
    taken.about,
    sentence(taken.citation),
    ...taken.corrected,
    `${title}.`,
    taken.label === label ? '' : label,
    makers,
    edition,
  ]
  return normalise(pieces.filter(Boolean).join(' '))
}
