import { effect } from '@preact/signals-core'
import type { Player, Save, Shelf } from '../../player/index.ts'
import { keepFocus } from '../keep-focus.ts'
import { goToSave, keepPlace } from '../keep-place.ts'
import { keepPreferences } from '../keep-preferences.ts'
import { listenToKeys } from '../listen.ts'
import { mountSound } from '../mount-sound.ts'
import type { Notices } from '../notices.tsx'
import type { Desk } from '../play/desk.ts'
import { watchFonts } from '../watch-fonts.ts'
import { createSavesDesk, type SavesDesk } from './saves-desk.ts'

/** Where what is kept lies: a frame's host may have asked for preferences that are not to be kept. */
export interface Shelves {
  readonly places: Shelf
  readonly preferences: Shelf
}

/** What was set to work, for the parts of the screen that show it. */
export interface Attached {
  readonly saves: SavesDesk
  goToSave(save: Save): void
}

/** Sets to work all that goes on beside the lines. */
export function attachComforts(
  player: Player,
  desk: Desk,
  shelves: Shelves,
  notices: Notices,
): Attached {
  keepPlace(player, desk, shelves.places, notices)
  keepPreferences(desk, shelves.preferences)
  keepFocus()
  listenToKeys(player, desk)
  watchFonts(notices)
  mountSound(player, desk, notices)
  const saves = createSavesDesk(player, shelves.places)
  effect(() => {
    if (desk.open.value === 'saves') saves.refresh()
  })
  return { saves, goToSave: (save) => goToSave(player, save, notices) }
}
