import type { Draft } from './draft.ts'

/** What stands in a pattern for a text, to the letter. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A place in a text that names a side, both, or one of a side’s records. */
export interface NamedSide {
  readonly parties: readonly string[]
  /** The record that is named; `null` where the whole side is. */
  readonly record: string | null
  readonly start: number
  readonly end: number
}

const BOTH = '(?:both|each|either) (?:of the )?(?:sides?|governments?|part(?:y|ies))'
const ACCOUNTS = "(?:[’']s?)?(?: (?:two |own |official )?(?:accounts?|records?))?"

/** A record’s name with its articles and possessives left free: "the Kremlin’s readout". */
const loosely = (name: string): string =>
  name
    .replace(/^the /i, '')
    .split(/\s+/)
    .map((word) => `${escaped(word.replace(/[’']s$/, ''))}(?:[’']s)?`)
    .join(' ')

/** The sides and records that a text names, in order: where both fit, the record. */
export function sidesIn({ story, sources }: Draft, text: string): NamedSide[] {
  if (!story) return []
  const all = Object.keys(story.parties)
  const patterns = [
    ...story.event.records.flatMap((record) => {
      const source = sources.fitting.get(record)
      if (!source) return []
      const names = [source.name, ...(source.called === undefined ? [] : [source.called])]
      return [{ parties: [source.party], record, pattern: names.map(loosely).join('|') }]
    }),
    ...Object.entries(story.parties).map(([id, { name, adjective }]) => ({
      parties: [id],
      record: null,
      pattern: `(?:${[name, adjective].map(escaped).join('|')})${ACCOUNTS}`,
    })),
    { parties: all, record: null, pattern: `${BOTH}${ACCOUNTS}` },
  ]
  const found = patterns.flatMap(({ parties, record, pattern }) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].map(
      ({ 0: words, index }) => ({ parties, record, start: index, end: index + words.length }),
    ),
  )
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            one.end <= other.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start)
}
