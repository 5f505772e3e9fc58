import * as v from 'valibot'
import type { Player } from '../player.ts'
import { positionOf } from '../position.ts'
import { names, PositionSchema } from './position-schema.ts'
import { TRAIL, trailAt } from './trail.ts'

const common = {
  story: v.string(),
  /** Of the story that it was made in. */
  version: v.string(),
  position: PositionSchema,
  /** Ids of the lines that were read. */
  read: names,
}

/** As it was until lines could be found again without their way: no trail, only lines of the event read. */
const Format1 = v.strictObject({ format: v.literal(1), ...common })

/** One save. */
const Format2 = v.strictObject({
  format: v.literal(2),
  ...common,
  /**
   * Ids of the lines on the way to the position, the latest of them: those since the last choice in
   * the last list, those between it and the choice before in the one before.
   */
  trail: v.pipe(v.array(names), v.maxLength(TRAIL + 1)),
})
export type Save = v.InferOutput<typeof Format2>

/** Every form in which a save was ever written; what was kept once is read for ever. */
export const SaveSchema = v.variant('format', [Format1, Format2])

/** A save of any form in today's. One without a trail gets none. */
export const upToDate = (save: v.InferOutput<typeof SaveSchema>): Save =>
  save.format === 2 ? save : { ...save, format: 2, trail: [] }

/** What a player would have to know to come back here; `null` where the place cannot be named. */
export function saveOf(player: Player): Save | null {
  const { work, state } = player
  const { place, read } = state.peek()
  const position = positionOf(work, place)
  if (!position.ok) return null
  const { name: story, version } = work.bundle.story
  const trail = trailAt(work, place)
  return { format: 2, story, version, position: position.value, trail, read: [...read] }
}

/** The key of a story's automatic save. */
export const autosaveKey = (story: string): string => `readout:${story}:auto`

/** A save as text. */
export const writeSave = (save: Save): string => JSON.stringify(save)
