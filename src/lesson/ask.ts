import type { Line, Reconstruction } from '../reconstruction/index.ts'
import type { Item } from '../reconstruction/lesson/index.ts'
import { lessonWords } from '../words/lesson/index.ts'

/** An item as a question: “Does any of Moscow’s accounts say that this was said?” */
export function askOf(work: Reconstruction, line: Line, { question }: Item): string {
  switch (question.ask) {
    case 'says':
      return lessonWords.ask.says(work.story.parties[question.party]?.name ?? question.party)
    case 'exact':
      return line.kind === 'quotation' ? lessonWords.ask.exactPart : lessonWords.ask.exact
    case 'named':
      return lessonWords.ask.named
    case 'own':
      return question.text
  }
}
