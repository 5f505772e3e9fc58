import {
  type Account,
  type Claim,
  type EventLine,
  quotesInTranslation,
  type Reconstruction,
} from '../reconstruction/index.ts'
import { capital } from './capital.ts'
import { tellerOf } from './teller.ts'
import { words } from './words.ts'

type Work = Pick<Reconstruction, 'story' | 'sources'>

/**
 * Whose words a spoken line's are: who tells it; of a quotation, who is quoted, and by whom; of a matter, of
 * which record they are our summary.
 * @param withheld leave out who is quoted, and say only by whom: a lesson asks whether they are named
 */
export function attributionOf(
  { kind, speaker, grading, translated, passages }: EventLine,
  work: Work,
  withheld = false,
): string {
  if (kind === 'account') return speaker.name
  const { name, tells } = tellerOf(passages, work)
  if (kind === 'speech') return tells
  if (withheld && grading === null) return words.quotedBy(name, translated)
  const quoted = capital(speaker.name)
  return quoted.includes(name) ? quoted : `${quoted}, ${tells}`
}

/** How the source gives a line's words, as a sentence; of a translation, that it is one. */
export function presentationOf(line: EventLine, work: Work): string {
  const { presentation, translated, passages } = line
  if (translated && (presentation === 'direct' || presentation === 'mixed'))
    return words.presentationsTranslated[presentation]
  const from = presentation === 'direct' ? `${capital(tellerOf(passages, work).work)} ` : ''
  return from + words.presentations[presentation]
}

type Standing = Pick<Account, 'support' | 'secondHand'>

/** How a record stands to a line, and who quotes its words where they are known from that alone. */
export const standingOf = ({ support, secondHand }: Standing, work: Work): string =>
  words.standings[support.how] +
  (secondHand === null ? '' : words.panel.asQuoted(tellerOf([{ source: secondHand }], work).work))

/** The same where there is little room. */
export const standingShortOf = (account: Standing, work: Work): string =>
  account.secondHand === null
    ? words.standingsShort[account.support.how]
    : standingOf(account, work)

/** The kind of sourcing behind a claim, and whether what it quotes is a translation. */
export function claimKindOf(claim: Claim, work: Reconstruction): string {
  const { name, several } = tellerOf(claim.passages, work)
  return [
    words.claimKinds(name, claim.exact, several)[claim.kind],
    ...(quotesInTranslation(work, claim) ? [words.inTranslation] : []),
  ].join(', ')
}
