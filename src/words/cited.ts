import {
  entryOf,
  type Line,
  type NarrationLine,
  type Passage,
  type Reconstruction,
  toldIn,
} from '../reconstruction/index.ts'
import { citationLine } from './sources.ts'
import { words } from './words.ts'

/**
 * Where a line's words are from, as it is to stand by them wherever they go: the sources that it
 * quotes, each with author, title, publication and date; of narration that tells what the author
 * wrote, the author's work, so that no "she" is left without a name; of a work without, its records. Empty for all else.
 */
export function citedIn(line: Line, work: Reconstruction): string {
  if (line.kind === 'speech' || line.kind === 'quotation') return cited(line.passages, work)
  if (line.kind !== 'narration') return ''
  const passages = line.claims.flatMap((claim) => claim.passages)
  return line.quotes ? cited(passages, work) : toldFrom(line, work)
}

/** Which event a line is of, with its date, and where its words are from; empty for remarks elsewhere. */
export function creditOf(line: Line, work: Reconstruction): string {
  const { event } = work.story
  const of = line.scene === event.scene ? event.title : ''
  return [of, citedIn(line, work)].filter(Boolean).join(' · ')
}

/** What is on another line names the author itself, and that line is cited beside it. */
function toldFrom(line: NarrationLine, work: Reconstruction): string {
  const told = toldIn(work.story)
  const isTheirs = (one: Passage) => 'exact' in one && told.includes(one.source)
  const theirs = line.claims.filter(({ passages }) => passages.some(isTheirs))
  const asserted = line.claims.filter(({ kind }) => kind !== 'ours')
  if (theirs.length === 0 || line.of !== null) return ''
  const from = cited(theirs.flatMap(({ passages }) => passages).filter(isTheirs), work)
  if (theirs.every(({ kind }) => kind === 'ours')) return words.toldFrom.remark(from)
  const { whole, part } = words.toldFrom
  return asserted.every((claim) => theirs.includes(claim)) ? whole(from) : part(from)
}

function cited(passages: readonly Passage[], { sources }: Reconstruction): string {
  const ids = passages.flatMap((one) => ('exact' in one ? [one.source] : []))
  return [...new Set(ids)]
    .flatMap((id) => entryOf(sources, id) ?? [])
    .map((source) => citationLine(source, words.language))
    .join('; ')
}
