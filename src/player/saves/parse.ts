import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { PlayFault } from '../work.ts'
import { type Save, SaveSchema, upToDate } from './save.ts'

const said = words.saveFaults

/** Parses and validates a save's text. Gives the save, or what is wrong with it and where; never throws. */
export function parseSave(text: string, story: string): Result<Save, PlayFault> {
  const data = parseJson(text)
  return data.ok ? readSave(data.value, story) : data
}

/** The same for what was read from a text already. */
export function readSave(data: unknown, story: string): Result<Save, PlayFault> {
  const parsed = v.safeParse(SaveSchema, data, { abortEarly: true })
  if (!parsed.success) return fail(damaged(parsed.issues[0]))
  const save = upToDate(parsed.output)
  if (save.story !== story) return fail({ ...said.foreign(save.story), todo: said.todo })
  return ok(save)
}

/** A text as data. Errors say that it cannot be read. */
export function parseJson(text: string): Result<unknown, PlayFault> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail({ ...said.unreadable, todo: said.todo })
  }
}

/** What a schema found wrong, in words and with its place. */
export const damaged = (issue: v.BaseIssue<unknown>): PlayFault => ({
  ...said.damaged(issue.message, v.getDotPath(issue) ?? ''),
  todo: said.todo,
})
