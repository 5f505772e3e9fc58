import { entryOf, type Line, type Passage, type Reconstruction } from '../reconstruction/index.ts'
import { citationLine } from './sources.ts'
import { words } from './words.ts'

/**
 * Where a line's words are from, as it is to stand by them wherever they go: the sources that it
 * quotes, each with author, title, publication and date; of narration that tells what the author
 * wrote, the author's work, so that no "she" is left without a name. Empty for all else.
 */
export function citedIn(line: Line, { story, sources }: Reconstruction): string {
  const quoting = line.kind !== 'narration' || line.quotes
  const ids = passagesShown(line)
    .flatMap((one) => ('exact' in one ? [one.source] : []))
    .filter((id) => quoting || id === story.author.source)
  const cited = [...new Set(ids)]
    .flatMap((id) => entryOf(sources, id) ?? [])
    .map((source) => citationLine(source, words.language))
    .join('; ')
  return quoting || !cited ? cited : words.toldFrom(cited)
}

function passagesShown(line: Line): readonly Passage[] {
  if (line.kind === 'speech' || line.kind === 'quotation') return line.passages
  return line.kind === 'narration' ? line.claims.flatMap(({ passages }) => passages) : []
}
