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

/** What is said of a work's author, and of what those who tell its event cannot have told, by name. */
export const PhrasesSchema = v.record(v.string(), v.string())

/**
 * What is said of a work that other works have otherwise: of each line of its event (each wording once,
 * and for each line the place of its own), and of who tells it.
 */
export const AttestedSchema = v.strictObject({
  wordings: v.array(AttestedWordsSchema),
  lines: v.record(v.string(), v.number()),
  phrases: PhrasesSchema,
})

export type AttestedWords = v.InferOutput<typeof AttestedWordsSchema>
export type Phrases = v.InferOutput<typeof PhrasesSchema>
export type Attested = v.InferOutput<typeof AttestedSchema>

/** What attests a line, in words; `undefined` where it is none of the event, or none is known. */
export const attestedWords = (attested: Attested | undefined, line: string) =>
  attested?.wordings[entryOf(attested.lines, line) ?? -1]

/** The names of the phrases of a work; those of an author only where it has one. */
export type PhraseName =
  | 'says'
  | 'method'
  | 'naming'
  | 'gap'
  | 'sentence'
  | `${'hindsight' | 'mark' | 'kind'}-${'all' | 'part'}`

/** A phrase of a work; empty where it has none of that name. */
export const phraseOf = (work: { readonly attested?: Attested }, name: PhraseName): string =>
  entryOf(work.attested?.phrases ?? {}, name) ?? ''
