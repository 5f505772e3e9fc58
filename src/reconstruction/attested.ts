import * as v from 'valibot'
import { entryOf } from './lookup.ts'

/** What attests a line, in words: derived from its grades where a work is put together. */
export const AttestedWordsSchema = v.strictObject({
  /** In a few words, without a full stop. */
  short: v.string(),
  /** Where the speaker's own side is not among those that say so. */
  speaker: v.nullable(v.string()),
  /** What each party's plate means, by party. */
  plates: v.record(v.string(), v.string()),
  /** The line between the plates; `null` where there is none. */
  wire: v.nullable(v.string()),
})

/** The same of every line of an event: each wording once, and for each line the place of its own. */
export const AttestedSchema = v.strictObject({
  wordings: v.array(AttestedWordsSchema),
  lines: v.record(v.string(), v.number()),
})

export type AttestedWords = v.InferOutput<typeof AttestedWordsSchema>
export type Attested = v.InferOutput<typeof AttestedSchema>

/** What attests a line, in words; `undefined` where it is none of the event, or none is known. */
export const attestedWords = (attested: Attested | undefined, line: string) =>
  attested?.wordings[entryOf(attested.lines, line) ?? -1]
