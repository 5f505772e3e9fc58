import { normalise, type QuotedPassage, type Span } from '../reconstruction/index.ts'

/** The whole text of a source, ready to find passages and count words in. */
export interface SourceText {
  /** In the form in which words are compared. */
  readonly text: string
  /** Where each word stands in `text`. */
  readonly words: readonly Span[]
}

/** A stretch of words: the index of the first, and how many. */
export interface WordRange {
  readonly start: number
  readonly count: number
}

/** Reads a source's text. Its words are those that `wordsOf` counts. */
export function readText(raw: string): SourceText {
  const text = normalise(raw)
  const straight = text.replace(/[’ʼ]/gu, "'")
  const found = straight.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)
  return {
    text,
    words: [...found].map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  }
}

/** Every place where a passage stands in a text, its prefix and suffix included. */
export function placesOf(source: SourceText, passage: QuotedPassage): Span[] {
  const exact = normalise(passage.exact)
  const [prefix, suffix] = [normalise(passage.prefix ?? ''), normalise(passage.suffix ?? '')]
  const places: Span[] = []
  if (exact === '') return places
  let at = source.text.indexOf(exact)
  for (; at !== -1; at = source.text.indexOf(exact, at + 1)) {
    const start = startBefore(source.text, at, prefix)
    const end = endAfter(source.text, at + exact.length, suffix)
    if (start !== null && end !== null) places.push({ start, end })
  }
  return places
}

/** Where `prefix` begins if it ends right before `at`, white space aside. */
function startBefore(text: string, at: number, prefix: string): number | null {
  if (prefix === '') return at
  const end = text[at - 1] === ' ' && !prefix.endsWith(' ') ? at - 1 : at
  return text.startsWith(prefix, end - prefix.length) ? end - prefix.length : null
}

function endAfter(text: string, at: number, suffix: string): number | null {
  if (suffix === '') return at
  const start = text[at] === ' ' ? at + 1 : at
  return text.startsWith(suffix, start) ? start + suffix.length : null
}

/** The words of a text that a stretch touches. */
export function wordsIn(source: SourceText, span: Span): WordRange {
  const start = countWhile(source.words, (word) => word.end <= span.start)
  const end = countWhile(source.words, (word) => word.start < span.end)
  return { start, count: Math.max(0, end - start) }
}

/** So many words before a passage still speak of it. */
const LEAD = 6

/** The last words of a passage's sentence before it: what leads to it. */
export function leadTo(source: SourceText, { start }: Span): string {
  const before = countWhile(source.words, (word) => word.end <= start)
  const from = source.words[Math.max(0, before - LEAD)]?.start ?? start
  return (
    source.text
      .slice(Math.min(from, start), start)
      .split(/[.!?;]\s/)
      .at(-1) ?? ''
  )
}

/** How many words, from the first, hold; they stand in order, so halving finds where it ends. */
function countWhile(words: readonly Span[], holds: (word: Span) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && holds(word)) low = middle + 1
    else high = middle
  }
  return low
}
