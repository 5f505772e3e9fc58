import type { Player, Shelf } from '../../player/index.ts'
import { keepFocus } from '../keep-focus.ts'
import { keepPlace } from '../keep-place.ts'
import { keepPreferences } from '../keep-preferences.ts'
import { listenToKeys } from '../listen.ts'
import { mountSound } from '../mount-sound.ts'
import type { Notices } from '../notices.tsx'
import type { Desk } from '../play/desk.ts'
import { watchFonts } from '../watch-fonts.ts'

/** Where what is kept lies: a frame's host may have asked for preferences that are not to be kept. */
export interface Shelves {
  readonly places: Shelf
  readonly preferences: Shelf
}

/** Sets to work all that goes on beside the lines. */
export function attachComforts(
  player: Player,
  desk: Desk,
  shelves: Shelves,
  notices: Notices,
): void {
  keepPlace(player, desk, shelves.places, notices)
  keepPreferences(desk, shelves.preferences)
  keepFocus()
  listenToKeys(player, desk)
  watchFonts(notices)
  mountSound(player, desk, notices)
}
