import { dateOf } from './lists.ts'
import { words } from './words.ts'

/** A correction as a story has it, and as `corrections.json` brings it. */
interface Corrected {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
  /** Whether the line is told no longer. */
  readonly withdrawn?: boolean | undefined
}

/** What was corrected or withdrawn, and when, as it is said wherever the words stand. */
export function correctionSaid({ date, text, withdrawn = false }: Corrected): string {
  const say = withdrawn ? words.framed.withdrawn : words.framed.corrected
  return say(dateOf(date, words.language), text)
}
