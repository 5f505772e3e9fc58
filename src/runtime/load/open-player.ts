import { openWork, type Player, type PlayFault, playerAtFirstLine } from '../../player/index.ts'
import type { Result } from '../../reconstruction/index.ts'
import { yieldToMain } from '../schedule/index.ts'
import { loadBundle } from './load.ts'

/** A player for the bundle that the page's head names under `id`, or that lies in the page itself. */
export async function openPlayer(id = 'bundle'): Promise<Result<Player, PlayFault>> {
  const loaded = await loadBundle(document.getElementById(id))
  if (!loaded.ok) return loaded
  await yieldToMain()
  const work = openWork(loaded.value)
  if (!work.ok) return work
  await yieldToMain()
  return playerAtFirstLine(work.value)
}
