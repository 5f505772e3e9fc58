import { fail, ok, type Result } from '../reconstruction/index.ts'
import { BEGINNING } from './place.ts'
import { createPlayer, type Player } from './player.ts'
import { viewAt } from './view.ts'
import type { PlayFault, Work } from './work.ts'

/** A player as it stands before any step. Errors when the first line cannot be shown. */
export function playerAtFirstLine(work: Work): Result<Player, PlayFault> {
  const first = viewAt(work, BEGINNING)
  return first.ok ? ok(createPlayer(work, first.value)) : fail(first.error)
}
