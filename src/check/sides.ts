import { escapeRegExp } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'

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
    .map((word) => `${escapeRegExp(word.replace(/[’']s$/, ''))}(?:[’']s)?`)
    .join(' ')

/** What names a side, both, or one of their records. */
interface Naming {
  readonly parties: readonly string[]
  readonly record: string | null
  readonly pattern: RegExp
}

const naming = (parties: readonly string[], record: string | null, names: string): Naming => ({
  parties,
  record,
  pattern: new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu'),
})

function namingsOf({ story, sources }: Draft): Naming[] {
  if (!story) return []
  return [
    ...story.event.records.flatMap((record) => {
      const source = sources.fitting.get(record)
      if (!source) return []
      const names = [source.name, ...(source.called === undefined ? [] : [source.called])]
      return [naming([source.party], record, names.map(loosely).join('|'))]
    }),
    ...Object.entries(story.parties).map(([id, { name, adjective }]) =>
      naming([id], null, `(?:${[name, adjective].map(escapeRegExp).join('|')})${ACCOUNTS}`),
    ),
    naming(Object.keys(story.parties), null, `${BOTH}${ACCOUNTS}`),
  ]
}

/** Per draft, since every sentence of it is asked. */
const namings = new WeakMap<Draft, Naming[]>()

/** The sides and records that a text names, in order: where both fit, the record. */
export function sidesIn(draft: Draft, text: string): NamedSide[] {
  const known = namings.get(draft) ?? namingsOf(draft)
  namings.set(draft, known)
  const found = known.flatMap(({ parties, record, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      parties,
      record,
      start: index,
      end: index + words.length,
    })),
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
