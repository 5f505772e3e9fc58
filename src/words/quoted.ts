import {
  type Account,
  type Claim,
  quotesInTranslation,
  type Reconstruction,
  type SpokenLine,
} from '../reconstruction/index.ts'
import { words } from './words.ts'

/**
 * Whose words a spoken line's are: who tells it; of a quotation, who is quoted, and by whom.
 * @param withheld leave out who is quoted, and say only by whom: a lesson asks whether they are named
 */
export function attributionOf(
  { kind, speaker, grading, translated }: SpokenLine,
  { author }: Reconstruction['story'],
  withheld = false,
): string {
  if (kind === 'speech') return author.tells
  if (withheld && grading === null) return words.quotedBy(author.name, translated)
  const name = speaker.name.slice(0, 1).toUpperCase() + speaker.name.slice(1)
  return name.includes(author.name) ? name : `${name}, ${author.tells}`
}

/** How the source gives a line's words, as a sentence; of a translation, that it is one. */
export function presentationOf({ presentation, translated }: SpokenLine): string {
  if (translated && (presentation === 'direct' || presentation === 'mixed'))
    return words.presentationsTranslated[presentation]
  return words.presentations[presentation]
}

/** How a record stands to a line, and whether its words are known from the article's quotation alone. */
export const standingOf = ({ support, secondHand }: Pick<Account, 'support' | 'secondHand'>) =>
  words.standings[support.how] + (secondHand ? words.panel.asQuoted : '')

/** The same where there is little room. */
export const standingShortOf = (account: Pick<Account, 'support' | 'secondHand'>): string =>
  account.secondHand ? standingOf(account) : words.standingsShort[account.support.how]

/** The kind of sourcing behind a claim, and whether what it quotes is a translation. */
export const claimKindOf = (claim: Claim, work: Reconstruction): string =>
  [
    words.claimKinds(work.story.author.name, claim.exact)[claim.kind],
    ...(quotesInTranslation(work, claim) ? [words.inTranslation] : []),
  ].join(', ')
