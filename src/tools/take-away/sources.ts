import type { Line, Passage, Reconstruction, Source } from '../../reconstruction/index.ts'
import { linkName, linkWords } from '../../words/index.ts'

/** A source by its id. */
export interface NamedSource {
  readonly id: string
  readonly source: Source
}

const named = (passages: readonly Passage[]): string[] => passages.map(({ source }) => source)

/** The ids of all that one line rests on, or that says something to it. */
function behind(line: Line): string[] {
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return [
        ...named(line.passages),
        ...line.accounts.flatMap(({ record, support }) => [record, ...support.sources]),
        ...(line.speaker.record ? [line.speaker.record] : []),
      ]
    case 'account':
      if (line.of === null)
        return line.accounts.flatMap(({ record, support }) => [record, ...support.sources])
      return [line.record, ...line.support.sources]
    case 'narration':
      return line.claims.flatMap(({ passages }) => named(passages))
    case 'direction':
      return []
  }
}

/** The sources behind some lines, in the order in which sources.yaml names them. */
export function sourcesBehind(work: Reconstruction, lines: readonly Line[]): NamedSource[] {
  const ids = new Set(lines.flatMap(behind))
  return Object.entries(work.sources)
    .filter(([id]) => ids.has(id))
    .map(([id, source]) => ({ id, source }))
}

/** Where a source can be read, and how far we read it there; empty where no place is known. */
export const placesOf = ({ links }: Source): string => {
  const places = links.map((link) =>
    [`${linkName(link)} (${linkWords(link)})`, link.address].filter(Boolean).join(' '),
  )
  return places.length > 0 ? `${places.join('; ')}.` : ''
}
