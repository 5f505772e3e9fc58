import {
  entryOf,
  type Line,
  type Passage,
  type Reconstruction,
  type SourceKind,
} from '../reconstruction/index.ts'
import { type Item, isMade } from '../reconstruction/lesson/index.ts'
import { tellerOf } from '../words/index.ts'
import { lessonWords } from '../words/lesson/index.ts'

/** An item as a question: “Does any of Moscow’s accounts say that this was said?” */
export function askOf(work: Reconstruction, line: Line, item: Item): string {
  const { ask } = lessonWords
  const { question } = item
  switch (question.ask) {
    case 'says': {
      const party = work.story.parties[question.party]?.name ?? question.party
      return question.claim === null ? askSays(work, line, party) : ask.claimed(party)
    }
    case 'whose':
      return question.of === 'author' ? ask.author(tellerOf([], work).name) : ask.account
    case 'named':
      return ask.named
    case 'own':
      return question.text
  }
}

/** What stands under a claim that is shown without its line: whose sentence it is. */
export function claimMark(work: Reconstruction, kind: string, item: Item): string {
  const { id, question } = item
  if (isMade(id)) return lessonWords.made
  return question.ask === 'named' && question.basis
    ? told(work)
    : claimOf(work, passagesOf(work, item), kind)
}

/** Whence a lesson's own claim is: there is no more to be said of it than what there is. */
const told = (work: Reconstruction): string =>
  work.story.author ? lessonWords.told(tellerOf([], work).work) : lessonWords.toldByAccounts

/** What the claim that is asked about rests on; of a whole line, what this does. */
function passagesOf({ sourcing }: Reconstruction, { line, question }: Item): readonly Passage[] {
  const entry = entryOf(sourcing, line)
  if (!entry) return []
  if ('passages' in entry) return entry.passages
  const asked = 'claim' in question ? question.claim : null
  const claims = 'claims' in entry ? entry.claims : []
  return claims.find(({ exact }) => exact === asked)?.passages ?? []
}

/** Whose claim it is, of one shown without its sentence, and what its words are. */
export const claimOf = (
  work: Reconstruction,
  passages: readonly Passage[],
  kind: string,
): string => {
  const { isAuthor, name, work: from } = tellerOf(passages, work)
  return lessonWords.claimOf(isAuthor ? lessonWords.by(from, name) : from, kind)
}

/** An account's own summary was written and not said: of it is asked whether what it says happened. */
function askSays(work: Reconstruction, line: Line, party: string): string {
  const { ask } = lessonWords
  const source = line.speaker.record ? work.sources[line.speaker.record] : undefined
  const summarises = line.kind === 'quotation' && source && !GIVES_SPEECH.has(source.kind)
  return summarises ? ask.happened(party) : ask.says(party)
}

/** Kinds of source whose words are what was said. */
const GIVES_SPEECH: ReadonlySet<SourceKind> = new Set(['recording', 'transcript'])
