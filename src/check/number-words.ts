const SINGLE: Readonly<Record<string, number>> = {
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
}
const WORD = new RegExp(`\\b(?:${Object.keys(SINGLE).join('|')})\\b`, 'gi')

/** English number words of eleven and more in a text: each word, its number and its place. */
export const numberWordsIn = (text: string): { word: string; value: number; index: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    value: SINGLE[word.toLowerCase()] ?? 0,
    index,
  }))

const NUMBERS =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ALL = new Set(['all', 'each', 'every', 'both'])
/** Words and digits that tell a count, as a part of a pattern. */
export const NUMBER = `(${[...NUMBERS, ...ALL, 'no'].join('|')}|\\d+)`

/** The number that a word or digits tell, where all are `total`. */
export const numberOf = (word: string, total: number): number => {
  const lower = word.toLowerCase()
  if (ALL.has(lower)) return total
  if (lower === 'no') return 0
  return NUMBERS.includes(lower) ? NUMBERS.indexOf(lower) : Number(lower)
}
