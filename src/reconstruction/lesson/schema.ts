import * as v from 'valibot'
import { id, list, text } from './id-and-text.ts'
import { NO_QUESTIONS, QuestionsSchema } from './questions.ts'

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))

/** What a teacher does with the class, and for how long. */
export const PlanSchema = v.strictObject({
  title: text,
  /** The class link that goes with it; whatever is not said is as usual. */
  link: v.optional(
    v.strictObject({
      lines: v.optional(v.array(id)),
      minutes: v.optional(minutes),
      checks: v.optional(v.boolean()),
      transfer: v.optional(v.boolean()),
    }),
    {},
  ),
  steps: v.pipe(
    v.array(v.strictObject({ minutes, title: text, text })),
    v.minLength(1, 'a plan has at least one step'),
  ),
})

/** `lesson.yaml`: what a lesson has besides what its story's sourcing gives it. */
export const LessonFileSchema = v.strictObject({
  ...QuestionsSchema.entries,
  goals: list(text),
  /** What a teacher must know of the content beforehand. */
  note: list(text),
  plans: list(PlanSchema),
  discussion: list(text),
})
export type LessonFile = v.InferOutput<typeof LessonFileSchema>
export type LessonPlan = v.InferOutput<typeof PlanSchema>

/** The lesson of a story that has no `lesson.yaml`: what its sourcing gives, and no plans. */
export const NO_LESSON_FILE: LessonFile = {
  ...NO_QUESTIONS,
  goals: [],
  note: [],
  plans: [],
  discussion: [],
}
