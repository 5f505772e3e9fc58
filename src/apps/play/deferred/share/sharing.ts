import { effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Player } from '../../../../player/index.ts'
import { shareBySystem } from '../../../../runtime/share/index.ts'
import { bareAddress } from '../../../../runtime/view/index.ts'
import type { UiState } from '../../ui-state.ts'
import { type Shared, sharedAt } from './shared.ts'

/**
 * What is to be shared in our own dialog; `null` while nothing is, or the system's sheet is asked.
 * `withheld` while nothing may be: what is shared carries the grades.
 */
export type Sharing = ReadonlySignal<Shared | 'withheld' | null>

/**
 * Shares what is shown when the reader asks for it: by the system's share sheet where there is one,
 * and else, or where it is refused (in a frame without leave, say), in a dialog of ours.
 * @param home the folder of the pages, as seen from this one; `null` where there are none
 */
export function createSharing(
  player: Player,
  { open }: Pick<UiState, 'open'>,
  home: string | null,
): Sharing {
  const inDialog = signal<Shared | 'withheld' | null>(null)
  const folder = home === null ? null : new URL(home, bareAddress()).href
  let asked = 0
  const ask = async () => {
    asked += 1
    const mine = asked
    const { clean, withheld } = player.state.peek()
    if (withheld) {
      inDialog.value = 'withheld'
      return
    }
    const shared = sharedAt(player.view.peek(), player.work.bundle, { clean, folder })
    const { title, text, address } = shared
    const taken = await shareBySystem({ title, text, ...(address !== null && { url: address }) })
    if (mine !== asked || open.peek() !== 'share') return
    if (taken) open.value = null
    else inDialog.value = shared
  }
  effect(() => {
    if (open.value === 'share') void ask()
    else inDialog.value = null
  })
  return inDialog
}
