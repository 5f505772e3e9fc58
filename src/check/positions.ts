import type { QuotedPassage } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { placesOf, type WordRange, wordsIn } from './source-text.ts'

/** Where a passage stands in its source, by the text or the lock; `undefined` where neither knows. */
export function wordRange(draft: Draft, passage: QuotedPassage): WordRange | undefined {
  const text = draft.texts.get(passage.source)
  const place = text && placesOf(text, passage)[0]
  if (text && place) return wordsIn(text, place)
  return draft.lockedAs(passage)
}
