import * as v from 'valibot'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { KeyValueStore } from '../key-value-store.ts'
import type { PlayFault } from '../work.ts'
import { damaged, parseJson, readSave } from './parse.ts'
import type { Save } from './save.ts'

/** A save that the reader gave a name. */
export interface NamedSave {
  readonly id: string
  readonly name: string
  /** When it was made, ISO 8601. */
  readonly saved: string
  readonly save: Save
}

/** Longest name, in characters; most saves of one story. */
export const NAME_LENGTH = 80
export const MOST_SAVES = 100

const EntrySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LENGTH)),
  name: v.pipe(v.string(), v.maxLength(NAME_LENGTH)),
  saved: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  save: v.unknown(),
})

const ListSchema = v.object({
  readout: v.literal('saves'),
  saves: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SAVES)),
})

/** Named saves as they were found. What cannot be read is kept as it is, and counted. */
export interface SaveList {
  readonly saves: readonly NamedSave[]
  readonly unreadable: readonly unknown[]
}

/** Where a story's named saves are kept: all under one key, so that they change together. */
export const namedSavesKey = (story: string): string => `readout:${story}:saves`

/** The saves on a store; none where nothing is kept. What is damaged as a whole counts as one. */
export function readSaves(store: KeyValueStore, story: string): SaveList {
  const text = store.read(namedSavesKey(story))
  if (text === null) return { saves: [], unreadable: [] }
  const list = parseSaves(text, story)
  return list.ok ? list.value : { saves: [], unreadable: [text] }
}

/**
 * Parses and validates a list of saves, from the store or from a file. Errors when it is no such list; an
 * entry that cannot be read spoils no other.
 */
export function parseSaves(text: string, story: string): Result<SaveList, PlayFault> {
  const data = parseJson(text)
  if (!data.ok) return data
  const list = v.safeParse(ListSchema, data.value, { abortEarly: true })
  if (!list.success) return fail(damaged(list.issues[0]))
  const read = list.output.saves.map((entry) => readEntry(entry, story))
  return ok({
    saves: read.flatMap((one) => (one.ok ? [one.value] : [])),
    unreadable: read.flatMap((one) => (one.ok ? [] : [one.error])),
  })
}

function readEntry(entry: unknown, story: string): Result<NamedSave, unknown> {
  const parsed = v.safeParse(EntrySchema, entry, { abortEarly: true })
  if (!parsed.success) return fail(entry)
  const save = readSave(parsed.output.save, story)
  return save.ok ? ok({ ...parsed.output, save: save.value }) : fail(entry)
}

/** A list as text, for the store and for files alike. */
export const writeSaves = ({ saves, unreadable }: SaveList): string =>
  JSON.stringify({ readout: 'saves', saves: [...saves, ...unreadable] })

/**
 * Changes the list on a store as it stands there now: another tab may have changed it since it was
 * shown. Errors, and changes nothing, where it cannot be kept.
 */
export function changeSaves(
  store: KeyValueStore,
  story: string,
  change: (saves: readonly NamedSave[]) => readonly NamedSave[],
): Result<SaveList, PlayFault> {
  const before = readSaves(store, story)
  const after = { ...before, saves: change(before.saves) }
  if (after.saves.length + after.unreadable.length > MOST_SAVES)
    return fail(words.saveFaults.tooMany(MOST_SAVES))
  const kept = store.write(namedSavesKey(story), writeSaves(after))
  return kept ? ok(after) : fail(words.saveFaults.notKept)
}

/** Saves from a file among those there are: the same one is not taken twice. */
export const merged = (
  saves: readonly NamedSave[],
  more: readonly NamedSave[],
): readonly NamedSave[] => {
  const known = new Set(saves.map(({ id }) => id))
  const fresh = new Map(more.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]))
  return [...saves, ...fresh.values()]
}
