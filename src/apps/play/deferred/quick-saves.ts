import { effect, untracked } from '@preact/signals-core'
import type { Player, PlayFault, Save } from '../../../player/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { words } from '../../../words/index.ts'
import type { SavesState } from './saves-state.ts'

/** The one save that is kept and gone back to by a key each. */
export interface QuickSaves {
  keep(): void
  load(): void
}

/**
 * Creates them over the named saves, among which the quick one stands. What came of it is said in a
 * notice, until the next step.
 */
export function createQuickSaves(
  player: Player,
  saves: Pick<SavesState, 'keepQuick' | 'quick'>,
  notices: Notices,
  goTo: (save: Save) => void,
): QuickSaves {
  let told: PlayFault | null = null
  const withdraw = () => {
    if (told) notices.withdraw(told)
    told = null
  }
  const tell = (what: PlayFault) => {
    withdraw()
    told = what
    notices.add(what)
  }
  effect(() => {
    player.state.value.place
    untracked(withdraw)
  })
  return {
    keep() {
      const kept = saves.keepQuick()
      if (kept) tell(kept.ok ? words.saves.quickKept : kept.error)
    },
    load() {
      const save = saves.quick()
      if (!save) return tell(words.saves.noQuick)
      goTo(save)
      tell(words.saves.quickLoaded)
    },
  }
}
