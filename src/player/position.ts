import * as v from 'valibot'
import { ok, type Result } from '../reconstruction/index.ts'
import { findLine, type Place, stepAt } from './place.ts'
import type { PlayFault, Work } from './work.ts'

/** The form in which a position leaves the process: by names, so that it survives edits. */
export const PositionSchema = v.strictObject({
  line: v.pipe(v.string(), v.maxLength(200)),
  choices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100_000)),
  /** How often the line had come before since the last choice; nearly always 0. */
  round: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})
export type Position = v.InferOutput<typeof PositionSchema>

/** A place as a position. Errors when no walk leads to the place. */
export function positionOf(work: Work, place: Place): Result<Position, PlayFault> {
  const step = stepAt(work, place)
  if (!step.ok) return step
  const { id, round } = step.value
  return ok({ line: id, choices: [...place.choices], round })
}

/** The place that a position names. Errors when the choices or the line are gone. */
export const placeOf = (work: Work, position: Position): Result<Place, PlayFault> =>
  findLine(work, position.choices, position.line, position.round)
