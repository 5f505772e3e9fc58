import { openWork, type Player, playerAtFirstLine, type Work } from '../player/index.ts'
import type { Bundle } from '../reconstruction/index.ts'

/** Opens a bundle that is known to be good. Throws what is wrong with it. */
export function openedWork(bundle: Bundle): Work {
  const work = openWork(bundle)
  if (work.ok) return work.value
  throw new Error(work.error.what)
}

/** A player at the beginning of a bundle that is known to be good. */
export function madePlayer(work: Work): Player {
  const player = playerAtFirstLine(work)
  if (player.ok) return player.value
  throw new Error(player.error.what)
}
