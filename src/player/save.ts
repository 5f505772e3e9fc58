import * as v from 'valibot'
import { fail, ok, type Result } from '../reconstruction/index.ts'
import { words } from '../words/index.ts'
import { PositionSchema } from './position.ts'
import type { PlayFault } from './work.ts'

/** One save. Names the version of the story that it was made in. */
export const SaveSchema = v.strictObject({
  format: v.literal(1),
  story: v.string(),
  version: v.string(),
  position: PositionSchema,
  /** Ids of the lines of the event that were read. */
  read: v.array(v.string()),
})
export type Save = v.InferOutput<typeof SaveSchema>

/** The key of a story's automatic save. */
export const autosaveKey = (story: string): string => `readout:${story}:auto`

/** A save as text. */
export const writeSave = (save: Save): string => JSON.stringify(save)

/** The door for a save's text. Gives the save, or what is wrong with it and where; never throws. */
export function parseSave(text: string, story: string): Result<Save, PlayFault> {
  const refused = (why: { what: string; where: string }) => fail({ ...why, todo: said.todo })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused(said.unreadable)
  }
  const parsed = v.safeParse(SaveSchema, data, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refused(said.damaged(issue.message, v.getDotPath(issue) ?? ''))
  }
  if (parsed.output.story !== story) return refused(said.foreign(parsed.output.story))
  return ok(parsed.output)
}

const said = words.playFaults.save
