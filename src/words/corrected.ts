import type { Correction } from '../reconstruction/index.ts'
import { dateOf } from './lists.ts'
import { words } from './words.ts'

/** A correction as a sentence, with its day: “Corrected on 20 November 2026: …”. */
export function correctionInWords({ date, text, withdrawn }: Correction): string {
  const say = withdrawn ? words.framed.withdrawn : words.framed.corrected
  return say(dateOf(date, words.language), text)
}
