import type { ReadonlySignal } from '@preact/signals-core'
import type { Player } from '../../../player/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { ownWorker } from '../../../runtime/offline/index.ts'
import { once } from '../../../runtime/schedule/index.ts'
import type { PictureSource } from '../../../runtime/stage/index.ts'
import { NARROW, printedForPage, smallStill } from '../../common/index.ts'

/** How long the stage may take before it is no longer waited for, in ms. */
const TIMEOUT_MS = 5_000

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
export function readOffline(
  player: Player,
  stepped: ReadonlySignal<boolean>,
  source: ReadonlySignal<PictureSource>,
  notices: Notices,
): void {
  if (!mayBeKept()) return
  // Where it cannot be, pages load as they always do.
  const follow = () =>
    import('../../../runtime/offline/follow-worker.ts')
      .then(({ followWorker }) => followWorker(player, notices))
      .catch(() => undefined)
  if (ownWorker()) void follow()
  else if (savesData()) return
  const keep = async () => {
    await stageOrNot(source)
    if (!ownWorker()) await follow()
    if (source.peek() !== 'canvas') await keepStills()
  }
  once(
    () => stepped.value,
    () => void keep(),
  )
}

/** Until the stage has come, or was waited for long enough. */
const stageOrNot = (source: ReadonlySignal<PictureSource>): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, TIMEOUT_MS)
    once(() => source.value === 'canvas', resolve)
  })

/** Where no stage prints, the pictures are those of the build: all are asked for, and so kept. */
async function keepStills(): Promise<void> {
  await navigator.serviceWorker.ready
  const narrow = window.matchMedia(NARROW).matches
  const [folder = '', ...names] = printedForPage()
  const files = names.flatMap((name) =>
    name.startsWith('wire.')
      ? `${name}.svg`
      : [`${name}${narrow ? '.narrow' : ''}.webp`, smallStill(`${name}.webp`)],
  )
  for (const file of files) await fetch(folder + file).catch(() => undefined)
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
