import { effect } from '@preact/signals-core'
import type { Player } from '../../player/index.ts'
import type { Desk } from '../play/desk.ts'

/**
 * Keeps the text below the play as clean as the play is: the page was written with every word, so
 * that it is written again when the reader wants it otherwise.
 */
export function keepTextClean(player: Player, { preferences }: Desk): void {
  let shown = false
  effect(() => {
    const { clean } = preferences.value
    if (clean === shown) return
    shown = clean
    void import('../write-text.tsx').then(({ writeText }) => writeText(player.work.bundle, clean))
  })
}
