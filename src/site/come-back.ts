import { type Player, saveOf, writeSave } from '../player/index.ts'
import { addressOf } from './address.ts'

/** Names the place in the tab’s own history while the page is loaded anew; nothing is stored by it. */
const KEY = 'readout-place'

/** Loads the page anew, to come back to the place that this tab is at, whatever another tab keeps. */
export function reloadAtPlace(player: Player): void {
  const save = saveOf(player)
  const { pathname, search } = window.location
  // The address names the line, so that it is the first that is seen.
  const address = pathname + search + addressOf(player.view.peek().line.id)
  if (save) window.history.replaceState({ [KEY]: writeSave(save) }, '', address)
  window.location.reload()
}

/** The text of the place that the page was left at to be loaded anew; once, then `null`. */
export function takePlaceLeft(): string | null {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null
  const left = state[KEY]
  window.history.replaceState(null, '')
  return typeof left === 'string' ? left : null
}
