import { effect, type Signal } from '@preact/signals-core'
import type { Player, Save, Shelf } from '../../player/index.ts'
import { keepFocus } from '../keep-focus.ts'
import { goToSave, keepPlace } from '../keep-place.ts'
import { keepPreferences } from '../keep-preferences.ts'
import { listenToKeys } from '../listen.ts'
import { mountSound } from '../mount-sound.ts'
import type { Notices } from '../notices.tsx'
import type { Desk } from '../play/desk.ts'
import { watchFonts } from '../watch-fonts.ts'
import { type Acts, createActs } from './acts.ts'
import { goByThemselves } from './auto.ts'
import { listenToPads } from './gamepad.ts'
import { showGradually } from './gradual.ts'
import { readOffline } from './read-offline.ts'
import { createSavesDesk, type SavesDesk } from './saves-desk.ts'
import { speakLines, type Voice } from './voice.ts'

/** Where what is kept lies: a frame's host may have asked for preferences that are not to be kept. */
export interface Shelves {
  readonly places: Shelf
  readonly preferences: Shelf
}

/** What was set to work, for the parts of the screen that show it. */
export interface Attached {
  readonly saves: SavesDesk
  /** Whether lines go by themselves. */
  readonly auto: Signal<boolean>
  readonly voice: Voice
  readonly acts: Acts
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
  const voice = speakLines(player, desk, notices)
  const auto = goByThemselves(player, desk, voice.speaking)
  const acts = createActs(player, desk, auto)
  listenToKeys(desk, acts.obey)
  listenToPads(acts.obeyPad)
  showGradually(player, desk)
  watchFonts(notices)
  mountSound(player, desk, notices)
  readOffline(player, desk, notices)
  const saves = createSavesDesk(player, shelves.places)
  effect(() => {
    if (desk.open.value === 'saves') saves.refresh()
  })
  return { saves, auto, voice, acts, goToSave: (save) => goToSave(player, save, notices) }
}
