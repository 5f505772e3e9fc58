import type { EmbedOptions } from './options.ts'

/**
 * A stretch of a line: the reporter's clause (or whose account it is), or what is reported. With the
 * space after it, where there is one: joined as they are, the stretches are the line.
 */
export interface CardPart {
  readonly role: 'cue' | 'content'
  readonly text: string
}

/** A line's words as they may leave the player: the reporter's hand stays in them. */
export interface CardWords {
  readonly parts: readonly CardPart[]
  /** The line of the event that an account or a remark is on, and who tells that one. */
  readonly about?: CardAbout | null
  /** Everything in one string, for alternative texts: label, cue, words, author. */
  readonly alt: string
  /** The picture of a shared link with these words inside, as an address from the player's folder. */
  readonly picture?: string | null
  /** All pictures with these words inside, but the façade's own: as many as the build was asked for. */
  readonly pictures?: readonly CardPicture[]
}

/** A picture with a line's words inside, and its size in px. */
export interface CardPicture {
  /** As an address from the player's folder. */
  readonly file: string
  readonly width: number
  readonly height: number
}

/** Another line's words, led in: “On the line: …”. */
export interface CardAbout {
  readonly parts: readonly CardPart[]
  readonly speech: boolean
}

/**
 * What a façade, a linked picture or a share card shows of one line. Written at build for every line
 * as `lines/ID.json`, and as `lines/_first.json` for where a story begins.
 */
export interface Card extends CardWords {
  readonly format: 1
  readonly story: string
  readonly line: string
  readonly title: string
  /** What the words and the picture are: "Reconstructed. No transcript has been published." */
  readonly label: string
  /** "as Julia Ioffe tells it", or who is quoted, by whom; empty where the words are ours. */
  readonly author: string
  /** How the line is attested, in a few words: "Only Moscow says so"; empty where nothing is asserted. */
  readonly attested: string
  /** The sources whose own words it shows: author, title, publication, date; empty where it shows none. */
  readonly citation: string
  /** The work's version and the beginning of its digest, as they are shown; empty where it has no digest. */
  readonly digest: string
  /** Whose copy of the work this is: “Published by …”, or that it names nobody. */
  readonly publisher: string
  /** Language of the words (BCP 47). */
  readonly language: string
  /** Reconstructed speech stands in italics; all else upright. */
  readonly speech: boolean
  /** The printed picture with the words inside, as an address from the player's folder. */
  readonly poster: string | null
  /** The words with strong language masked, where there is any. The poster is not masked. */
  readonly clean: CardWords | null
}

/** The name of a line's own page: masked words have a page beside the others. */
export const linePageName = (card: Card, { clean }: Pick<EmbedOptions, 'clean'>): string =>
  clean && card.clean ? `${card.line}.clean` : card.line

/**
 * Who tells a line, how well it is attested, where it stands, the work's digest, and whose copy it is: what must stand by
 * its words.
 */
export const tellsOf = (card: Card): string => [...toldOf(card), ...copyOf(card)].join(' · ')

/** What is said of the line itself: who tells it, how well it is attested, where it stands. */
export const toldOf = ({ author, attested, citation }: Card): string[] =>
  [author, attested, citation].filter(Boolean)

/** What is said of the copy: whose it is, and by what it is told from the original. */
export const copyOf = ({ publisher, digest }: Card): string[] => [publisher, digest].filter(Boolean)

/**
 * A card as it is to be shown: masked where that is asked for, and then without its picture, which
 * is not; before a lesson masked, and without the grade that a pupil is to find.
 */
export function shownCard(card: Card, { mode, clean }: Pick<EmbedOptions, 'mode' | 'clean'>): Card {
  const lesson = mode === 'teach'
  const masked = clean || lesson ? card.clean : null
  return {
    ...card,
    ...masked,
    poster: masked || lesson ? null : card.poster,
    attested: lesson ? '' : card.attested,
  }
}
