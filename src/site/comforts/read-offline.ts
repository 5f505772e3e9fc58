import { effect, type ReadonlySignal } from '@preact/signals-core'
import type { Player } from '../../player/index.ts'
import type { Notices } from '../notices.tsx'
import type { Desk } from '../play/desk.ts'
import { NARROW, stillsInPage } from '../play/stills.ts'

/** How long the stage may take before it is no longer waited for, in ms. */
const PATIENCE = 5_000

/** Whether this page is one to keep: its head says so, and no other page holds it in a frame. */
const isToBeKept = (): boolean =>
  document.querySelector('meta[name="worker"]') !== null && window.top === window.self

/** Whether this page may be kept. */
export const mayBeKept = (): boolean => isToBeKept() && 'serviceWorker' in navigator

/** Whether it is not kept only because its address is not secure: there browsers have no workers. */
export const lacksSecureAddress = (): boolean => isToBeKept() && !window.isSecureContext

/**
 * Has Play kept on the device, so that it can be read without a network: from the reader’s first step
 * on, since it is storage; and after the stage has come, which they are waiting for.
 */
export function readOffline(player: Player, desk: Desk, notices: Notices): void {
  if (!mayBeKept()) return
  // Where it cannot be, pages load as they always do.
  const follow = () =>
    import('../offline/index.ts')
      .then(({ followWorker }) => followWorker(player, notices))
      .catch(() => undefined)
  if (navigator.serviceWorker.controller) void follow()
  else if (savesData()) return
  once(desk.stepped, async () => {
    await stageOrNot(desk)
    if (!navigator.serviceWorker.controller) await follow()
    if (!desk.staged.value) await keepStills()
  })
}

/** Calls once, when something is so. */
function once(is: ReadonlySignal<boolean>, act: () => void): void {
  const stop = effect(() => {
    if (!is.value) return
    queueMicrotask(() => stop())
    act()
  })
}

/** Until the stage has come, or was waited for long enough. */
const stageOrNot = ({ staged }: Desk): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE)
    once(staged, () => {
      clearTimeout(late)
      resolve()
    })
  })

/** Where no stage prints, the pictures are those of the build: all are asked for, and so kept. */
async function keepStills(): Promise<void> {
  await navigator.serviceWorker.ready
  const narrow = window.matchMedia(NARROW).matches
  for (const address of stillsInPage().addresses(narrow))
    await fetch(address).catch(() => undefined)
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
