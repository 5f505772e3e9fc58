import { words } from '../words/index.ts'
import type { Notices } from './notices.tsx'
import type { Desk } from './play/desk.ts'
import type { MountedStage } from './stage/index.ts'

export type { MountedStage }

/**
 * Fetches the stage once the words stand, and lets it draw the player's picture from then on. When
 * it cannot come, the stills stay as they are and a message says so; stepping never waits for it.
 * @returns the stage and how to take it away again, or `null` where there is none.
 */
export async function mountStage(desk: Desk, notices: Notices): Promise<MountedStage | null> {
  const host = document.querySelector<HTMLElement>('.stage')
  if (!host) return null
  try {
    const { raiseStage } = await import('./stage/index.ts')
    return await raiseStage(host, desk, notices)
  } catch {
    notices.add({ ...words.faults.stage, where: '' })
    return null
  }
}
