import type { Line, Reconstruction, SourceKind } from '../reconstruction/index.ts'
import { type Item, isMade } from '../reconstruction/lesson/index.ts'
import { authorsWork, tellerOf } from '../words/index.ts'
import { lessonWords } from '../words/lesson/index.ts'

/** An item as a question: “Does any of Moscow’s accounts say that this was said, in any words?” */
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
export function claimMark(work: Reconstruction, kind: string, { id, question }: Item): string {
  if (isMade(id)) return lessonWords.made
  return question.ask === 'named' && question.basis
    ? lessonWords.told(authorsWork(work))
    : claimOf(work, kind)
}

/** Whose a claim is that is shown without its sentence, and what its words are. */
export function claimOf(work: Reconstruction, kind: string): string {
  const { isAuthor, name, work: from } = tellerOf([], work)
  return lessonWords.claimOf(isAuthor ? lessonWords.by(from, name) : from, kind)
}

/** An account's own summary, or ours of one, was written and not said: of it is asked whether what it says happened. */
function askSays(work: Reconstruction, line: Line, party: string): string {
  const { ask } = lessonWords
  const source = line.speaker.record ? work.sources[line.speaker.record] : undefined
  const summarises =
    line.kind === 'account' ||
    (line.kind === 'quotation' && source && !GIVES_SPEECH.has(source.kind))
  return summarises ? ask.happened(party) : ask.says(party)
}

/** Kinds of source whose words are what was said. */
const GIVES_SPEECH: ReadonlySet<SourceKind> = new Set(['recording', 'transcript'])
