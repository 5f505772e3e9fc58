import { effect } from '@preact/signals-core'
import type { Player } from '../player/index.ts'
import { readAddress } from './address.ts'

/**
 * Opens at the line that the address names, now and whenever it changes; an unknown line is told
 * as a fault of the player. Once the reader steps on, the address no longer names a line.
 */
export function followAddress(player: Player): void {
  const follow = () => {
    const { line } = readAddress(window.location.hash)
    if (line === null) return
    player.goTo(line)
  }
  follow()
  window.addEventListener('hashchange', follow)
  let place = player.state.value.place
  effect(() => {
    const now = player.state.value.place
    if (now === place) return
    place = now
    const { line } = readAddress(window.location.hash)
    if (line !== null && line !== player.view.value.line.id) dropHash()
  })
}

function dropHash(): void {
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', pathname + search)
}
