import { type Signal, signal } from '@preact/signals-core'
import { v4 } from 'uuid'
import {
  changeSaves,
  type KeyValueStore,
  merged,
  NAME_LENGTH,
  type NamedSave,
  type Player,
  type PlayFault,
  parseSaves,
  readSaves,
  type Save,
  type SaveList,
  saveOf,
  writeSaves,
} from '../../../player/index.ts'
import type { Result } from '../../../reconstruction/index.ts'
import { saveFile } from '../../../runtime/storage/index.ts'
import { words } from '../../../words/index.ts'

/** The named saves, and what can be done with them. What cannot be done is told and changes nothing. */
export interface SavesState {
  readonly list: Signal<SaveList>
  /** What the last act came to, if it needs words. */
  readonly told: Signal<string>
  /** Reads the store anew: another tab may have changed it. */
  refresh(): void
  keep(name: string): void
  /** Keeps this place as the quick save, in the place of the one before; `null` where none can be. */
  keepQuick(): Result<unknown, PlayFault> | null
  /** The quick save, as the store has it now. */
  quick(): Save | null
  rename(id: string, name: string): void
  remove(id: string): void
  /** Offers all of them as a file. */
  writeToFile(): void
  takeFromFile(file: File): Promise<void>
}

/** Most bytes of a file of saves that are read. */
const MOST_BYTES = 8 * 1024 * 1024

/** The id of the quick save. */
const QUICK = 'quick'

/** The named saves of a player's story, as a store has them. */
export function createSavesState(player: Player, store: KeyValueStore): SavesState {
  const { name: story } = player.work.bundle.story
  const list = signal<SaveList>(readSaves(store, story))
  const told = signal('')
  const tell = ({ what, todo }: PlayFault) => {
    told.value = [what, todo].filter(Boolean).join(' ')
  }
  const change = (edit: (saves: readonly NamedSave[]) => readonly NamedSave[]): boolean => {
    const changed = changeSaves(store, story, edit)
    if (changed.ok) {
      list.value = changed.value
      told.value = ''
    } else tell(changed.error)
    return changed.ok
  }
  return {
    list,
    told,
    refresh() {
      list.value = readSaves(store, story)
      told.value = ''
    },
    keep(name) {
      const save = saveOf(player)
      if (!save) return
      const id = v4()
      const saved = new Date().toISOString()
      change((saves) => [...saves, { id, name: cut(name), saved, save }])
    },
    keepQuick() {
      const save = saveOf(player)
      if (!save) return null
      const saved = new Date().toISOString()
      const quick = { id: QUICK, name: words.saves.quick, saved, save }
      const changed = changeSaves(store, story, (saves) => [
        ...saves.filter(({ id }) => id !== QUICK),
        quick,
      ])
      if (changed.ok) list.value = changed.value
      return changed
    },
    quick() {
      list.value = readSaves(store, story)
      return list.value.saves.find(({ id }) => id === QUICK)?.save ?? null
    },
    rename: (id, name) =>
      void change((saves) =>
        saves.map((one) => (one.id === id ? { ...one, name: cut(name) } : one)),
      ),
    remove(id) {
      const gone = list.value.saves.find((one) => one.id === id)
      if (gone && change((saves) => saves.filter((one) => one.id !== id)))
        told.value = words.saves.deleted(gone.name)
    },
    writeToFile: () => saveFile(`${story}.saves.json`, writeSaves(list.value), 'application/json'),
    async takeFromFile(file) {
      if (file.size > MOST_BYTES) {
        told.value = words.saves.tooLarge
        return
      }
      const read = parseSaves(await file.text(), story)
      if (!read.ok) return tell(read.error)
      const before = list.value.saves.length
      if (change((saves) => merged(saves, read.value.saves)))
        told.value = words.saves.imported(list.value.saves.length - before)
    },
  }
}

const cut = (name: string): string => name.trim().slice(0, NAME_LENGTH)
