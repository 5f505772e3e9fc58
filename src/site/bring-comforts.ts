import { effect } from '@preact/signals-core'
import type { Player } from '../player/index.ts'
import { words } from '../words/index.ts'
import type { Shelves } from './comforts/attach.ts'
import type { Notices } from './notices.tsx'
import type { Desk } from './play/desk.ts'

/**
 * Fetches what the next line does not need, and sets it to work. Where it does not come, lines and
 * sources are whole; that something cannot be opened is said when the reader tries, and it is
 * fetched again.
 */
export async function bringComforts(
  player: Player,
  desk: Desk,
  shelves: Shelves,
  notices: Notices,
): Promise<void> {
  try {
    const comforts = await import('./comforts/index.ts')
    const attached = comforts.attachComforts(player, desk, shelves, notices)
    desk.comforts.value = { ...comforts, ...attached }
  } catch {
    notices.add({ ...words.faults.comforts, where: '' })
    whenOpened(desk, () => void bringComforts(player, desk, shelves, notices))
  }
}

/** Calls once, when the reader next opens anything. */
function whenOpened(desk: Desk, act: () => void): void {
  const before = desk.open.peek()
  const stop = effect(() => {
    if (desk.open.value === null || desk.open.value === before) return
    queueMicrotask(() => {
      stop()
      act()
    })
  })
}
