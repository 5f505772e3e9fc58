import * as v from 'valibot'
import { id, list, text } from './id-and-text.ts'
import { NO_QUESTIONS, QuestionsSchema } from './questions.ts'

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))

/** A question with its answer, as a teacher may give it. */
const answered = v.strictObject({ question: text, answer: text })

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
      sure: v.optional(v.boolean()),
      level: v.optional(v.picklist(['easier', 'usual', 'harder'])),
    }),
    {},
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({
        minutes,
        title: text,
        text,
        /** What is done instead where the class has one screen and no devices. */
        wall: v.optional(text),
        /** Every question that the text has the teacher ask, answered: for the key. */
        answers: list(answered),
      }),
    ),
    v.minLength(1, 'a plan has at least one step'),
  ),
})

const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))

/** A task to be answered in writing, how to mark it, and answers of different quality. */
export const TaskSchema = v.strictObject({
  title: text,
  text,
  /** The line that it is about: the sheet gives it, and what each side's accounts have of it. */
  line: v.optional(id),
  rubric: v.pipe(
    v.array(v.strictObject({ points, text })),
    v.minLength(2, 'a rubric tells at least two answers apart'),
  ),
  /** Answers that nobody gave, written to show what the rubric means. */
  samples: list(v.strictObject({ points, answer: text, why: text })),
})

const told = list(v.strictObject({ title: text, text }))

/** What a teacher reads beforehand, on two pages: what can go wrong, how to lead the talk, what pupils ask. */
export const GuideSchema = v.strictObject({
  pitfalls: told,
  talk: told,
  asked: list(answered),
})

/** `lesson.yaml`: what a lesson has besides what its story's sourcing gives it. */
export const LessonFileSchema = v.strictObject({
  ...QuestionsSchema.entries,
  goals: list(text),
  /** What a teacher must know of the content beforehand. */
  note: list(text),
  plans: list(PlanSchema),
  discussion: list(text),
  task: v.optional(TaskSchema),
  guide: v.optional(GuideSchema),
  /** What each pupil writes down before leaving. */
  exit: list(text),
})
export type LessonFile = v.InferOutput<typeof LessonFileSchema>
export type LessonPlan = v.InferOutput<typeof PlanSchema>
export type TeachersGuide = v.InferOutput<typeof GuideSchema>
export type WrittenTask = v.InferOutput<typeof TaskSchema>

/** The lesson of a story that has no `lesson.yaml`: what its sourcing gives, and no plans. */
export const NO_LESSON_FILE: LessonFile = {
  ...NO_QUESTIONS,
  goals: [],
  note: [],
  plans: [],
  discussion: [],
  exit: [],
}
