import { wordsOf } from '../reconstruction/index.ts'
import { anchorsOf } from './anchors.ts'
import { shown } from './diagnostic.ts'
import type { Draft } from './draft.ts'

/** As many words in a row are a copy. */
const ROW = 8

/** Every row of eight words of the passages that are shipped, and of the texts that are given. */
export function shippedShingles(draft: Draft): ReadonlySet<string> {
  const shingles = new Set<string>()
  const add = (text: string) => {
    for (const row of rowsOf(wordsOf(text))) shingles.add(row)
  }
  for (const { passage } of anchorsOf(draft))
    add([passage.prefix, passage.exact, passage.suffix].join(' '))
  for (const { text } of draft.texts.values()) add(text)
  return shingles
}

const rowsOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - ROW + 1))
    .map((_, i) => words.slice(i, i + ROW).join(' '))

/** The first row of eight words that a text has from a source, for a message; `null` if none. */
export function repeatsOf(text: string, shingles: ReadonlySet<string>): string | null {
  const row = rowsOf(wordsOf(text)).find((candidate) => shingles.has(candidate))
  return row === undefined ? null : shown(row)
}
