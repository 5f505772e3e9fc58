import { ok, type Result } from '../reconstruction/index.ts'
import { findLine, type Place, stepAt } from './place.ts'
import type { PlayFault, Work } from './work.ts'

/** A place by names, so that it survives edits. */
export interface Position {
  readonly line: string
  readonly choices: string[]
  /** How often the line had come before since the last choice; nearly always 0. */
  readonly round: number
}

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
