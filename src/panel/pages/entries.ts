import type { EventLine, Line } from '../../reconstruction/index.ts'

/** A line of the Read page with the accounts and asides that are about it. */
export interface Entry {
  readonly line: Line
  readonly about: readonly Line[]
}

/** A scene of the Read page. A scene that comes back later is a chapter of its own. */
export interface Chapter {
  readonly scene: string
  readonly entries: readonly Entry[]
}

/** What a line is about, if it is about another that is among `ids`. */
const subject = (line: Line, ids: ReadonlySet<string>): string | null =>
  'of' in line && line.of !== null && ids.has(line.of) ? line.of : null

/**
 * Lines in reading order as chapters: consecutive lines of one scene together, and every account
 * and aside under the line that it is about.
 */
export function chaptersOf(lines: readonly Line[]): Chapter[] {
  const ids = new Set(lines.map((line) => line.id))
  const about = bySubject(lines, ids)
  const chapters: { scene: string; entries: Entry[] }[] = []
  for (const line of about.get(null) ?? []) {
    const entry = { line, about: about.get(line.id) ?? [] }
    const last = chapters.at(-1)
    if (last?.scene === line.scene) last.entries.push(entry)
    else chapters.push({ scene: line.scene, entries: [entry] })
  }
  return chapters
}

function bySubject(lines: readonly Line[], ids: ReadonlySet<string>): Map<string | null, Line[]> {
  const grouped = new Map<string | null, Line[]>()
  for (const line of lines) {
    const of = subject(line, ids)
    const group = grouped.get(of)
    if (group) group.push(line)
    else grouped.set(of, [line])
  }
  return grouped
}

/** How many entries a browser sets together: some ten screens of text. */
const STRETCH = 50
/** Entries up to which a chapter is one: set whole, a reload comes back to the very place. */
const WHOLE = 300

/** A very long chapter's entries in stretches; `null` where the chapter is one. */
export function stretchesOf(entries: readonly Entry[]): (readonly Entry[])[] | null {
  if (entries.length <= WHOLE) return null
  const count = Math.ceil(entries.length / STRETCH)
  return Array.from({ length: count }, (_, at) => entries.slice(at * STRETCH, (at + 1) * STRETCH))
}

/** Every line id of the chapters in the order in which the page shows them. */
export const idsInOrder = (chapters: readonly Chapter[]): string[] =>
  chapters.flatMap(({ entries }) =>
    entries.flatMap(({ line, about }) => [line.id, ...about.map((other) => other.id)]),
  )

/** The lines of the event among others, in order: the ones that records are graded against. */
export const eventLinesOf = (lines: readonly Line[]): EventLine[] =>
  lines.filter((line): line is EventLine => 'grading' in line && line.grading !== null)

/** Begins the id of a source's entry on the Read page. */
export const READ_SOURCE = 'read-source-'

/** The id of the sources' own chapter there. */
export const READ_SOURCES = 'read-sources'

/** The id of a chapter there: a scene that comes back is another one. */
export const chapterId = ({ scene, entries }: Chapter): string =>
  `chapter-${entries[0]?.line.id ?? scene}`
