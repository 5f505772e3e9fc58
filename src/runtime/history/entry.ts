import * as v from 'valibot'
import { type Position, PositionSchema } from '../../player/index.ts'
import { browserTab, type Tab } from './tab.ts'

/** What Play keeps in an entry of the tab's history: that tab's alone, and gone with it. */
export interface Entry {
  /** Tells the entry from every other. */
  readonly id: string
  /** Where the reader stands in it, or stood when it was written; `null` for the beginning. */
  readonly position: Position | null
  /** A save's text, written when the page was left: with it what was read, and the way there. */
  readonly save?: string | undefined
  /** Lies over the entry before it, of the same place, while something is open (close-by-back.ts). */
  readonly over?: boolean | undefined
}

/** In the entry's state. The page's head looks for it too (asked-line.ts). */
const KEY = 'readout'

const StateSchema = v.object({
  [KEY]: v.object({
    id: v.string(),
    position: v.nullable(PositionSchema),
    save: v.optional(v.string()),
    over: v.optional(v.boolean()),
  }),
})

/** The state of an entry as Play's; `null` where it is none of ours: an entry that is new. */
export function readEntry(state: unknown): Entry | null {
  const parsed = v.safeParse(StateSchema, state)
  return parsed.success ? parsed.output[KEY] : null
}

/** An entry as the state that a browser keeps. */
export const stateOf = (entry: Entry): unknown => ({ [KEY]: entry })

/** A name that no other entry has. */
export const newEntryId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

/** Whether the entry that is shown lies over another of the same place. */
export const isOver = (tab: Tab): boolean => readEntry(tab.state())?.over === true

/** Adds a save to the entry that is shown, if it is one of ours. */
export function keepInEntry(save: string, tab: Tab = browserTab()): void {
  const entry = readEntry(tab.state())
  if (entry) tab.replace(stateOf({ ...entry, save }), tab.hash())
}

/** The save that was added to the entry that is shown. */
export const keptInEntry = (tab: Tab = browserTab()): string | null =>
  readEntry(tab.state())?.save ?? null
