import type { Line, Reconstruction, SourceKind } from '../reconstruction/index.ts'
import type { Item } from '../reconstruction/lesson/index.ts'
import { lessonWords } from '../words/lesson/index.ts'

/** An item as a question: “Does any of Moscow’s accounts say that this was said?” */
export function askOf(work: Reconstruction, line: Line, { question }: Item): string {
  switch (question.ask) {
    case 'says':
      return askSays(work, line, work.story.parties[question.party]?.name ?? question.party)
    case 'exact':
      return line.kind === 'quotation' ? lessonWords.ask.exactPart : lessonWords.ask.exact
    case 'named':
      return lessonWords.ask.named
    case 'own':
      return question.text
  }
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
