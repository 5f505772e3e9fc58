import * as v from 'valibot'
import { id, text } from './id-and-text.ts'
import { type Item, MADE } from './question.ts'

const basis = {
  id,
  /** The line that is shown beside the answer; none of the event's own. */
  line: id,
  /** One sentence that stands alone. */
  claim: text,
  answer: v.boolean(),
  why: text,
  /** Sources that the answer rests on. */
  sources: v.pipe(v.array(id), v.minLength(1, 'an answer rests on a source')),
}

/**
 * A sentence that a lesson's author wrote to be judged: `says`, made for the exercise, true to an
 * account of the party or in none; `named`, what a source says, with or without a name in it.
 */
export const ClaimSchema = v.variant('ask', [
  v.strictObject({ ask: v.literal('says'), party: id, ...basis }),
  v.strictObject({ ask: v.literal('named'), ...basis }),
])
export type LessonClaim = v.InferOutput<typeof ClaimSchema>

/** The item that a claim is asked as. */
export function itemOfClaim(written: LessonClaim): Item {
  const { id, line, claim, answer, why, sources } = written
  const basis = { why, sources }
  return written.ask === 'says'
    ? {
        id: `${MADE}${id}.says.${written.party}`,
        line,
        question: { ask: 'says', party: written.party, claim, basis },
        truth: answer,
      }
    : {
        id: `told.${id}.named`,
        line,
        question: { ask: 'named', claim, basis },
        truth: answer,
      }
}
