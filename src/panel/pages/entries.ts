import type { Line, SpokenLine } from '../../reconstruction/index.ts'

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
  const chapters: { scene: string; entries: Entry[] }[] = []
  for (const line of lines) {
    if (subject(line, ids) !== null) continue
    const about = lines.filter((other) => subject(other, ids) === line.id)
    const last = chapters.at(-1)
    if (last?.scene === line.scene) last.entries.push({ line, about })
    else chapters.push({ scene: line.scene, entries: [{ line, about }] })
  }
  return chapters
}

/** Every line id of the chapters in the order in which the page shows them. */
export const idsInOrder = (chapters: readonly Chapter[]): string[] =>
  chapters.flatMap(({ entries }) =>
    entries.flatMap(({ line, about }) => [line.id, ...about.map((other) => other.id)]),
  )

/** The lines of the event among others, in order: the ones that records are graded against. */
export const eventLinesOf = (lines: readonly Line[]): SpokenLine[] =>
  lines.filter(
    (line): line is SpokenLine =>
      (line.kind === 'speech' || line.kind === 'quotation') && line.grading !== null,
  )
