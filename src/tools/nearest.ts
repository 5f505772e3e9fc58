import search from 'approx-string-match'

/** The part of a passage's letters that may differ where it is looked for in a changed text. */
const MOST = 0.3

/** Where words stand in a text that may have changed since. Positions count UTF-16 units. */
export interface Near {
  readonly start: number
  readonly end: number
  /** How many letters differ. */
  readonly errors: number
}

/**
 * The places in a text that are nearest to some words, the nearest first; those that are as near come in
 * the text's order. None where too much differs. Both are in the form in which words are compared.
 */
export function nearest(text: string, words: string): Near[] {
  const found = search(text, words, Math.ceil(words.length * MOST))
  const best = Math.min(...found.map(({ errors }) => errors))
  const near = found.filter(({ errors }) => errors === best).map((one) => onWords(text, one))
  const apart: Near[] = []
  // What ends a letter sooner or later is one place: one of them stands for it.
  for (const one of near.sort(byEnds(text, words)))
    if (apart.every((other) => one.end <= other.start || one.start >= other.end)) apart.push(one)
  return apart.sort((a, b) => a.start - b.start)
}

/** Orders places that are as near by whether they begin and end as the words do, then by length. */
function byEnds(text: string, words: string): (a: Near, b: Near) => number {
  const unlike = ({ start, end }: Near): number =>
    Number(text[start] !== words[0]) + Number(text[end - 1] !== words.at(-1))
  const longer = ({ start, end }: Near): number => Math.abs(end - start - words.length)
  return (a, b) => unlike(a) - unlike(b) || longer(a) - longer(b)
}

const isPartOfWord = (letter: string | undefined): boolean =>
  /[\p{L}\p{M}\p{N}]/u.test(letter ?? '')

/** The same stretch from the beginning of a word to the end of one. */
function onWords(text: string, { start, end, errors }: Near): Near {
  let [from, to] = [start, end]
  while (from > 0 && isPartOfWord(text[from - 1]) && isPartOfWord(text[from])) from -= 1
  while (to < text.length && isPartOfWord(text[to - 1]) && isPartOfWord(text[to])) to += 1
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  return { start: from, end: to, errors }
}
