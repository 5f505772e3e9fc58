import { words } from '../../words/index.ts'
import type { Notices } from '../notices/index.ts'
import type { MountedStage } from './stage.ts'
import type { StageView } from './stage-view.ts'

export type { MountedStage }

/**
 * Fetches the stage once the words stand, and has it draw the view's picture from then on. When
 * it cannot come, the stills stay as they are and a message says so; stepping never waits for it.
 * @returns the stage and how to take it away again, or `null` where there is none.
 */
export async function mountStage(view: StageView, notices: Notices): Promise<MountedStage | null> {
  const host = document.querySelector<HTMLElement>('.stage')
  if (!host) return null
  try {
    const { attachStage } = await import('./stage.ts')
    return await attachStage(host, view, notices)
  } catch {
    notices.add({ ...words.faults.stage, where: '' })
    return null
  }
}
