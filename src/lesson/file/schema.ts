import * as v from 'valibot'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('write at least one word'))
const id = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9-]*$/,
    'a name is letters, digits and hyphens, beginning with a letter',
  ),
)
const itemId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'an item is named as in no-rockets.says.US'),
)
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))
const list = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), [])

/** A judgement that the lesson's author adds, or (under a generated item's id) rewords. */
export const AuthoredItemSchema = v.strictObject({
  id: itemId,
  line: id,
  ask: text,
  answer: v.boolean(),
  why: text,
  /** Sources that the answer rests on. */
  sources: v.pipe(v.array(id), v.minLength(1, 'an answer rests on a source')),
  /** One of those asked before and after the lesson, and nowhere else. */
  parallel: v.optional(v.boolean(), false),
})

/** A generated item that is not to be asked, and why. */
export const LeftOutSchema = v.strictObject({ item: itemId, why: text })

/** What a teacher does with the class, and for how long. */
export const PlanSchema = v.strictObject({
  title: text,
  steps: v.pipe(
    v.array(v.strictObject({ minutes, title: text, text })),
    v.minLength(1, 'a plan has at least one step'),
  ),
})

/** `lesson.yaml`: what a lesson has besides what its story's sourcing gives it. */
export const LessonFileSchema = v.strictObject({
  items: list(AuthoredItemSchema),
  'leave-out': list(LeftOutSchema),
  goals: list(text),
  /** What a teacher must know of the content beforehand. */
  note: list(text),
  plans: list(PlanSchema),
  discussion: list(text),
})
export type LessonFile = v.InferOutput<typeof LessonFileSchema>
export type AuthoredItem = v.InferOutput<typeof AuthoredItemSchema>
export type LessonPlan = v.InferOutput<typeof PlanSchema>

/** The lesson of a story that has no `lesson.yaml`: what its sourcing gives, and no plans. */
export const NO_LESSON_FILE: LessonFile = {
  items: [],
  'leave-out': [],
  goals: [],
  note: [],
  plans: [],
  discussion: [],
}
