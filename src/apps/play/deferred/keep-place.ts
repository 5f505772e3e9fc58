import { effect } from '@preact/signals-core'
import {
  autosaveKey,
  findPlace,
  isSame,
  type KeyValueStore,
  type Player,
  parseSave,
  type Save,
  saveOf,
  writeSave,
} from '../../../player/index.ts'
import { keepInEntry, keptInEntry, readEntry } from '../../../runtime/history/index.ts'
import type { Notices } from '../../../runtime/notices/index.ts'
import { coalesce, once } from '../../../runtime/schedule/index.ts'
import { words } from '../../../words/index.ts'
import type { UiState } from '../ui-state.ts'
import { tellCorrectedSince, tellOfLink } from './corrected.ts'

/**
 * Keeps the reader's place from the first step on, and offers to go on from a place kept earlier.
 * Nothing is stored before that step; where nothing can be, that is said once. What is kept is
 * written after the line shows, so that no step waits for it.
 */
export function keepPlace(
  player: Player,
  ui: Pick<UiState, 'stepped' | 'entrance' | 'kept'>,
  store: KeyValueStore,
  notices: Notices,
): void {
  const { story } = player.work.bundle
  const key = autosaveKey(story.name)
  const { stepped } = ui
  if (!cameBack(player, notices)) {
    offerToResume(player, ui, store.read(key), notices)
    tellOfLink(player, notices)
  }
  window.addEventListener('popstate', ({ state }) => {
    // As the browser found it: where it is none of ours a link was followed, and it is not Back.
    if (!readEntry(state)) tellOfLink(player, notices)
  })
  let told = false
  const keep = coalesce(() => {
    const save = saveOf(player)
    if (!save) return
    const text = writeSave(save)
    // At once, and not only when the page is left: a reload may be quicker than what is kept then.
    keepInEntry(text)
    if (store.write(key, text) || told) return
    told = true
    notices.add({ ...words.keepingFaults.storage, where: '' })
  })
  effect(() => {
    const { place } = player.state.value
    if (stepped.value && place) keep()
  })
  window.addEventListener('pagehide', () => {
    const save = stepped.peek() ? saveOf(player) : null
    if (save) keepInEntry(writeSave(save))
  })
  window.addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) notices.add(words.saveFaults.otherTab)
  })
}

/** Goes to where a save leads now, and says so where its line is gone. */
export function goToSave(player: Player, save: Save, notices: Pick<Notices, 'add'>): void {
  const { place, gone } = findPlace(player.work, save)
  player.restore(place, save.read)
  tellCorrectedSince(player, save, notices)
  if (gone === null) return
  const none = place.index === 0 && place.choices.length === 0
  notices.add(none ? words.saveFaults.goneWhole(gone) : words.saveFaults.gone(gone))
}

/** Goes back to where this entry of the tab’s history was left, with what had been read by then. */
function cameBack(player: Player, notices: Notices): boolean {
  const kept = keptInEntry()
  const save = kept === null ? null : parseSave(kept, player.work.bundle.story.name)
  if (!save?.ok) return false
  const { place } = player.state.peek()
  const there = findPlace(player.work, save.value)
  // Most often that is where the address has led already.
  if (isSame(place, there.place) && there.gone === null) {
    player.restore(place, save.value.read)
    tellCorrectedSince(player, save.value, notices)
  } else goToSave(player, save.value, notices)
  return true
}

function offerToResume(
  player: Player,
  { entrance, kept }: Pick<UiState, 'entrance' | 'kept'>,
  text: string | null,
  notices: Notices,
): void {
  if (player.state.value.place.index > 0) return
  const save = text === null ? null : parseSave(text, player.work.bundle.story.name)
  if (save && !save.ok) notices.add(save.error)
  const resume = save?.ok ? () => goToSave(player, save.value, notices) : null
  if (entrance.peek() !== null) {
    // The opening offers it, or has been asked for it already.
    kept.value = resume !== null
    once(
      () => entrance.value === 'resume',
      () => {
        resume?.()
        entrance.value = null
      },
    )
  } else if (resume && save?.ok && save.value.position.line !== player.view.value.line.id)
    notices.add(words.resume.offer, { label: words.resume.action, act: resume })
}
