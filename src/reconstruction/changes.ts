import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Reading } from './reading.ts'

/** How many lines that stayed are shown before and after one that changed. */
const AROUND = 1

/**
 * What changed from one reading to the next, line by line and in a line word by word: `[-gone-]` and
 * `{+new+}`, as `git diff --word-diff` writes them, so that no colour is needed.
 */
export function changesIn(before: Reading, now: Reading): string[] {
  const lines: { text: string; changed: boolean }[] = []
  const parts = diffArrays([...before], [...now])
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    const next = parts[at + 1]
    if (!part) continue
    if (part.removed && next?.added) {
      lines.push(...pairs(part.value, next.value).map(changed))
      at += 1
    } else if (part.removed) lines.push(...part.value.map((text) => changed([text, ''])))
    else if (part.added) lines.push(...part.value.map((text) => changed(['', text])))
    else lines.push(...part.value.map((text) => ({ text: `  ${text}`, changed: false })))
  }
  return lines.filter((_, at) => near(lines, at)).map(({ text }) => text)
}

const near = (lines: readonly { changed: boolean }[], at: number): boolean =>
  lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((line) => line.changed)

/** Lines of the same field stand beside each other; others are gone or new. */
function pairs(before: readonly string[], now: readonly string[]): [string, string][] {
  const left = new Map(before.map((line) => [fieldOf(line), line]))
  const right = new Map(now.map((line) => [fieldOf(line), line]))
  return [...new Set([...left.keys(), ...right.keys()])].map((field) => [
    left.get(field) ?? '',
    right.get(field) ?? '',
  ])
}

const fieldOf = (line: string): string => line.split(': ', 1)[0] ?? ''

const changed = ([before, now]: readonly [string, string]) => ({
  text: `* ${wordsChanged(before, now)}`,
  changed: true,
})

/** A text with what is gone and what is new marked, word by word. */
export const wordsChanged = (before: string, now: string): string =>
  diffWordsWithSpace(before, now)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('')
