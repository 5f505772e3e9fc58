import { effect, type Signal } from '@preact/signals-core'
import type { ExampleGrade, Save } from '../../../player/index.ts'
import { addressOf } from '../../../runtime/address/index.ts'
import { listenToKeys, pressOncePerEnter } from '../../../runtime/keyboard/index.ts'
import { keepPreferences } from '../../../runtime/preferences/index.ts'
import { bareAddress, printAddress, watchTranslation } from '../../../runtime/view/index.ts'
import type { Voice } from '../../../runtime/voice/index.ts'
import type { DeferredNeeds } from '../deferred-parts.ts'
import { goByThemselves } from './auto.ts'
import { fromTheOpening } from './before-play.ts'
import { createCommands } from './commands.ts'
import { takeWays } from './enter.ts'
import { followWidth } from './follow-width.ts'
import { listenToPads } from './gamepad.ts'
import { showGradually } from './gradual.ts'
import { askGuesses, type Guesses, withGuesses } from './guess.ts'
import { isOwnPage, obeyTheHand } from './hand.ts'
import { createHiding } from './hide.ts'
import { keepFocus } from './keep-focus.ts'
import { goToSave, keepPlace } from './keep-place.ts'
import { setWithNextLine } from './late-typefaces.ts'
import { markTaken } from './mark-taken.ts'
import { mountSound } from './mount-sound.ts'
import { createQuickSaves } from './quick-saves.ts'
import { readOffline } from './read-offline.ts'
import { createSavesState, type SavesState } from './saves-state.ts'
import { createSharing, type Sharing } from './share/index.ts'
import { showExample } from './show-example.ts'
import { tabFromTop } from './tab-from-top.ts'
import { speakLines } from './voice.ts'
import { watchFonts } from './watch-fonts.ts'

/** What goes on beside the lines, as far as a part of the screen shows or changes it. */
export interface Services {
  readonly saves: SavesState
  /** Whether lines go by themselves. */
  readonly auto: Signal<boolean>
  readonly voice: Voice
  readonly sharing: Sharing
  readonly guess: Guesses
  /** Goes on to the first line that was not read. */
  skip(): void
  goToSave(save: Save): void
  /** Shows another grade on the key. */
  setGrade(grade: ExampleGrade): void
}

/** Starts all that goes on beside the lines. */
export function startServices(needs: DeferredNeeds): Services {
  const { player, ui, stage, stores, notices, home = './' } = needs
  const { open, preferences, stepped } = ui
  if (ui.entrance.peek() !== null) takeWays(player, ui)
  watchTranslation(notices.translated)
  keepPlace(player, ui, stores.places, notices)
  keepPreferences(preferences, stores.preferences)
  keepFocus()
  pressOncePerEnter()
  followWidth(ui.wide)
  if (isOwnPage()) {
    printAddress(() => bareAddress() + addressOf(player.view.peek().line.id))
    if (location.hash) tabFromTop()
    setWithNextLine(player)
  }
  const guess = askGuesses(player, ui)
  const voice = speakLines(player, preferences, notices, guess.said)
  const auto = goByThemselves(player, ui, voice.speaking)
  const saves = createSavesState(player, stores.places)
  const goTo = (save: Save) => goToSave(player, save, notices)
  const quick = createQuickSaves(player, saves, notices, goTo)
  const inPlay = createCommands({ player, ui, auto, hidden: createHiding(), quick })
  const commands = fromTheOpening(ui, withGuesses(guess, inPlay))
  listenToKeys(preferences, commands.handle)
  listenToPads(commands.handlePad)
  obeyTheHand(player, ui, commands)
  markTaken(player, ui)
  showGradually(player, preferences)
  watchFonts(notices)
  mountSound(player, ui, notices)
  readOffline(player, stepped, stage.source, notices)
  effect(() => {
    if (open.value === 'saves') saves.refresh()
  })
  return {
    saves,
    auto,
    voice,
    sharing: createSharing(player, ui, home),
    guess,
    skip: commands.skip,
    goToSave: goTo,
    setGrade: showExample(player, ui),
  }
}
