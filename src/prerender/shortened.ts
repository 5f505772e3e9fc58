import { closingMarks, type Line, type ReportedPart, spacedParts } from '../reconstruction/index.ts'

/** A line that a picture has too little room for: some of its words, and how many it has. */
export interface Shortened {
  readonly line: Line
  /** Words that are left of what is reported, or of a text of ours. */
  readonly kept: number
  /** Words that there are. */
  readonly of: number
}

/** Stands where words were left out, as an editor marks it in what is quoted. */
export const LEFT_OUT = '[…]'

const WORDS = /\S+/g

/** How many words of a line can be left out: all but its cue. */
export const wordsOf = (line: Line): number => contentsOf(line).join(' ').match(WORDS)?.length ?? 0

const contentsOf = (line: Line): readonly string[] =>
  'contentParts' in line ? line.contentParts : [line.text]

/**
 * A line with the first words alone of what it reports, and a mark where the rest stood. A cue stays
 * whole wherever it stands: no words without the hand that wrote them.
 * @param most how many words are kept
 */
export function shortened(line: Line, most: number): Shortened {
  const of = wordsOf(line)
  const kept = Math.min(most, of)
  if (kept === of) return { line, kept, of }
  if (!('parts' in line))
    return {
      line: { ...line, text: `${firstWords(line.text, kept)} ${LEFT_OUT}`.trim() },
      kept,
      of,
    }
  const parts = cutParts(line.text, line.parts, kept)
  const text = parts
    .map(({ text: words, space }) => words + space)
    .join('')
    .trim()
  // What is marked as the author's own is so where it still stands.
  const own = line.own.filter(({ exact }) => exact === undefined || text.includes(exact))
  return { line: { ...line, text, parts, own }, kept, of }
}

/** A part with the white space after it. */
type Spaced = ReportedPart & { readonly space: string }

function cutParts(text: string, parts: readonly ReportedPart[], most: number): Spaced[] {
  let left = most
  let marked = false
  return spacedParts(text, parts).flatMap((part): Spaced[] => {
    if (part.role === 'cue') return [{ ...part, space: part.space || ' ' }]
    const words = firstWords(part.text, left)
    left -= words.match(WORDS)?.length ?? 0
    if (words === part.text) return [part]
    const mark = marked
      ? []
      : [{ role: 'cue' as const, text: LEFT_OUT + closingMarks(words), space: ' ' }]
    marked = true
    return words === '' ? mark : [{ ...part, text: words, space: ' ' }, ...mark]
  })
}

/** The first words of a text, as they stand in it. */
function firstWords(text: string, most: number): string {
  const last = [...text.matchAll(WORDS)][most - 1]
  return last ? text.slice(0, last.index + last[0].length) : most > 0 ? text : ''
}
