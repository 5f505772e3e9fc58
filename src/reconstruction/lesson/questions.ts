import * as v from 'valibot'
import { ClaimSchema } from './claims.ts'
import { id, list, text } from './id-and-text.ts'

const itemId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'an item is named as in no-rockets.says.US'),
)
/** A judgement that the lesson's author adds, or (under a generated item's id) rewords. */
export const AuthoredItemSchema = v.strictObject({
  id: itemId,
  line: id,
  ask: text,
  answer: v.boolean(),
  why: text,
  /** Sources that the answer rests on. */
  sources: v.pipe(v.array(id), v.minLength(1, 'an answer rests on a source')),
})

/** A generated item that is not to be asked, and why. */
export const LeftOutSchema = v.strictObject({ item: itemId, why: text })

/** The part of a lesson file that a pupil's page needs. */
export const QuestionsSchema = v.strictObject({
  /** What happened, when, and who tells of it: for pupils who have never heard of it. Gives no answer. */
  context: v.optional(text),
  items: list(AuthoredItemSchema),
  claims: list(ClaimSchema),
  'leave-out': list(LeftOutSchema),
})
export type Questions = v.InferOutput<typeof QuestionsSchema>
export type AuthoredItem = v.InferOutput<typeof AuthoredItemSchema>

/** The same with the plans that a class link may name, each as a class link's query. */
export const PageQuestionsSchema = v.strictObject({
  ...QuestionsSchema.entries,
  plans: v.optional(v.record(v.string(), v.string()), {}),
})
export type PageQuestions = v.InferOutput<typeof PageQuestionsSchema>

/** What of a lesson file a pupil's page needs: all of its questions, and nothing for the teacher. */
export const questionsIn = ({
  context,
  items,
  claims,
  'leave-out': leaveOut,
}: Questions): Questions => ({
  ...(context !== undefined && { context }),
  items,
  claims,
  'leave-out': leaveOut,
})

/** The questions of a story without a lesson file: those that its sourcing gives. */
export const NO_QUESTIONS: Questions = { items: [], claims: [], 'leave-out': [] }
