import address from 'virtual:stage-script'
import type { Stage, StageOptions } from '../../stage/index.ts'
import { createRemoteStage } from '../../stage/remote/index.ts'
import { STAGE_POLICY, scriptAddress } from '../address/index.ts'

/**
 * Puts a stage into an element: printing in a worker, and in the page where no worker can be had or
 * none that draws.
 * @throws StageUnavailable (by rejecting) where nothing can print.
 */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const worker = createWorker()
  const remote = worker && (await createRemoteStage(host, options, worker).catch(() => null))
  if (remote) return remote
  const { createStage } = await import('../../stage/script/index.ts')
  return createStage(host, options)
}

/** A frame without an origin may not have one, nor may a page that came from a disk. */
function createWorker(): Worker | null {
  const canDraw = 'transferControlToOffscreen' in HTMLCanvasElement.prototype
  if (address === null || !canDraw) return null
  try {
    return new Worker(scriptAddress(STAGE_POLICY, address), { type: 'module' })
  } catch {
    return null
  }
}
