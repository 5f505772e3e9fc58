import {
  type EventLine,
  type Line,
  lineOf,
  type Reconstruction,
  type ScriptedLine,
} from './line.ts'
import { entryOf } from './lookup.ts'
import type { Source } from './schema.ts'
import { normalise } from './text.ts'

/**
 * What an editor reads of one thing, each line one field and its value: exactly what is accepted, and
 * what its digest is taken over, joined by line feeds.
 */
export type Reading = readonly string[]

/**
 * Data as a reading: `FIELD: VALUE`, the fields of a field after its name. Every field is in it,
 * those of an object by name, so that no order in a file matters but that of lists.
 */
export function readingOf(value: unknown, name = ''): Reading {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [`${name}: ${normalise(String(value))}`]
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((one, i) => [String(i + 1), one])
    : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.flatMap(([field, one]) => readingOf(one, name ? `${name} ${field}` : field))
}

/** What of a source colours the reading of a line that rests on it; it has a reading of its own. */
const inShort = ({ name, kind, issuer, party, form, terms }: Source): string =>
  [name, kind, issuer, party, form, terms].join('; ')

/**
 * A line's reading: its words, who speaks them, cue and content, passages, every record's standing
 * with its summary, the terms of each source, what is the author's own, its claims, and its grades.
 */
export function readingOfLine(work: Reconstruction, scripted: ScriptedLine): Reading {
  const sourcing = entryOf(work.sourcing, scripted.id)
  const line = lineOf(work, scripted)
  return [
    ...readingOf(scripted.text, 'words'),
    ...readingOf({ id: scripted.by, ...entryOf(work.story.cast, scripted.by) }, 'speaker'),
    ...readingOf(scripted.scene, 'scene'),
    ...(line.ok ? derived(line.value) : []),
    ...readingOf(sourcing),
    ...sourcesOf(work, sourcing),
  ]
}

/** What is derived from a line's sourcing, and shown with it. */
function derived(line: Line): Reading {
  if (line.kind === 'account' && line.of !== null)
    return [
      ...readingOf(line.support, 'told'),
      ...readingOf(line.secondHand !== null, 'second hand'),
    ]
  if (!('parts' in line)) return []
  return [
    ...readingOf(line.cue || '(none)', 'cue'),
    ...readingOf(line.grading?.attestation, 'attestation'),
    ...readingOf(gradesOf(line), 'grade'),
  ]
}

const gradesOf = ({ grading }: EventLine): Record<string, string> =>
  Object.fromEntries(
    Object.entries(grading?.parties ?? {}).map(([party, { grade }]) => [party, grade]),
  )

/** Each source that a line's sourcing names, in short. */
function sourcesOf({ sources }: Reconstruction, sourcing: unknown): Reading {
  const named = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string' && Object.hasOwn(sources, value)) named.add(value)
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value)) {
      if (Object.hasOwn(sources, name)) named.add(name)
      look(one)
    }
  }
  look(sourcing)
  return [...named].sort().flatMap((id) => {
    const source = entryOf(sources, id)
    return source ? readingOf(inShort(source), `source ${id}`) : []
  })
}
