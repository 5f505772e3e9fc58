import type { Player } from '../../player/index.ts'
import { dateOf, words } from '../../words/index.ts'
import { scriptAddress, WORKER_POLICY } from '../address/index.ts'
import { showCorrections } from '../load/index.ts'
import type { Notices } from '../notices/index.ts'
import { TAKE_OVER, WORKER } from './names.ts'
import { ownWorker } from './own-worker.ts'

/**
 * Registers the worker that keeps Play on this device. A new version waits until the reader asks for
 * it or has left; then every tab loads anew, at its own place, so that none mixes two versions.
 */
export async function followWorker(player: Player, notices: Notices): Promise<void> {
  const workers = navigator.serviceWorker
  let served = ownWorker() !== null
  if (served) void sayHowOld(player, notices)
  workers.addEventListener('controllerchange', () => {
    // Every tab comes back to its own place: its history keeps it.
    if (served) window.location.reload()
    served = ownWorker() !== null
  })
  const registration = await workers.register(scriptAddress(WORKER_POLICY, WORKER))
  const offer = () => {
    const { waiting } = registration
    if (!waiting || !served) return
    const { newer, show } = words.offline
    notices.add(newer, { label: show, act: () => waiting.postMessage(TAKE_OVER) })
  }
  offer()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  )
}

/** A kept copy learns of corrections when there is a network, and else says how old it is. */
async function sayHowOld(player: Player, notices: Notices): Promise<void> {
  const { story } = player.work.bundle
  if (await showCorrections(story, notices)) return
  notices.add(words.offline.noNetwork(dateOf(story.checked, words.language)))
  const again = () => void showCorrections(story, notices)
  window.addEventListener('online', again, { once: true })
}
