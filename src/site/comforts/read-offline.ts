import { effect, signal } from '@preact/signals-core'
import type { Player } from '../../player/index.ts'
import type { Notices } from '../notices.tsx'
import type { Desk } from '../play/desk.ts'

/** How long the stage may take before it is no longer waited for, in ms. */
const PATIENCE = 10_000

/** Whether this page may be kept: its head says so, and no other page holds it in a frame. */
export const mayBeKept = (): boolean =>
  document.querySelector('meta[name="worker"]') !== null &&
  'serviceWorker' in navigator &&
  window.top === window.self

/**
 * Has Play kept on the device, so that it can be read without a network: from the reader’s first step
 * on, since it is storage; and after the stage has come, which they are waiting for.
 */
export function readOffline(player: Player, desk: Desk, notices: Notices): void {
  if (!mayBeKept()) return
  // Where it cannot be, pages load as they always do.
  const begin = () =>
    void import('../offline/index.ts')
      .then(({ followWorker }) => followWorker(player, notices))
      .catch(() => undefined)
  if (navigator.serviceWorker.controller) {
    begin()
    return
  }
  if (savesData()) return
  const waited = signal(false)
  const stop = effect(() => {
    if (!desk.stepped.value) return
    if (!desk.staged.value && !waited.value) {
      const late = setTimeout(() => {
        waited.value = true
      }, PATIENCE)
      return () => clearTimeout(late)
    }
    begin()
    queueMicrotask(() => stop())
  })
}

/** Whether the device has asked for as little as possible to be fetched. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  )
}
