import { v5 } from 'uuid'
import * as v from 'valibot'
import type { LaunchParameters } from './launch.ts'

/** An xAPI statement that is to be sent. Its actor is added when it is sent, and never kept. */
export type Statement = Readonly<Record<string, unknown>> & { readonly id: string }

const VERBS = 'http://adlnet.gov/expapi/verbs/'

/** A statement's verb without its address, if it is one of ADL's; otherwise empty. */
export function verbOf({ verb }: Readonly<Record<string, unknown>>): string {
  const id = typeof verb === 'object' && verb !== null ? String(Reflect.get(verb, 'id')) : ''
  return id.startsWith(VERBS) ? id.slice(VERBS.length) : ''
}

/** Whether a statement is of one session only, and not sent again in a later one. */
export const isOfSession = (statement: Statement): boolean =>
  ['initialized', 'terminated'].includes(verbOf(statement))

/** Whether a statement ends the unit for its registration (cmi5 Quartz 9.3.3 to 9.3.5). */
export const isEnding = (statement: Statement): boolean =>
  ['passed', 'failed', 'completed'].includes(verbOf(statement))

/**
 * The id of a statement, by what it says in its registration. One that says the same again, from
 * whatever device, is the same statement, and a store does not take it twice (xAPI 1.0.3, part 3,
 * 2.1.1): an answer to a question, the one result, “completed”. Any other keeps the id that it has.
 */
export function statementId(
  { activityId, registration }: LaunchParameters,
  statement: Statement,
): string {
  const { object } = statement
  const verb = verbOf(statement)
  const about = typeof object === 'object' && object !== null ? Reflect.get(object, 'id') : ''
  const says = {
    answered: `answered/${about}`,
    passed: 'result',
    failed: 'result',
    completed: 'completed',
  }[verb]
  return says === undefined
    ? statement.id
    : v5(`${activityId}/registrations/${registration}/${says}`, v5.URL)
}

/** Where a lesson's questions stand below its activity, as @xapi/cmi5 names them. */
export const TEST = 'lesson'

const AnswerSchema = v.object({
  object: v.object({ id: v.string() }),
  result: v.object({ response: v.picklist(['true', 'false']) }),
})

/** What an “answered” statement says: of which item, and yes or no. Of any other, of no item. */
export function answerIn(statement: Statement): { item: string; said: boolean } {
  const parsed = v.safeParse(AnswerSchema, statement)
  if (!parsed.success) return { item: '', said: false }
  const { object, result } = parsed.output
  const [, item = ''] = object.id.split(`/test/${TEST}/question/`)
  return { item, said: result.response === 'true' }
}

/** A statement without the person whom it is about. */
export function withoutActor({ actor: _, ...statement }: Statement): Statement {
  return statement
}

/** A session's context, which every statement in it carries (cmi5 Quartz 10.2.1). */
export interface ContextTemplate {
  readonly contextActivities?: object
  readonly extensions?: object
}

const ContextSchema = v.looseObject({
  contextActivities: v.optional(v.looseObject({}), {}),
  extensions: v.optional(v.looseObject({}), {}),
})

/** A statement of an earlier session in the context of this one: its own is closed. */
export function rebased(statement: Statement, template: ContextTemplate): Statement {
  const parsed = v.safeParse(ContextSchema, statement.context)
  const made = parsed.success ? parsed.output : { contextActivities: {}, extensions: {} }
  return {
    ...statement,
    context: {
      ...made,
      ...template,
      contextActivities: { ...made.contextActivities, ...template.contextActivities },
      extensions: { ...made.extensions, ...template.extensions },
    },
  }
}
