/** A word of the interface, or what holds words: a catalogue of any shape. */
type Words = unknown

const PLAIN = 'abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ'
const ACCENTED = [...'áƀçđéƒĝĥíĵķļɱñóþǫŕšŧúṽŵýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŦÚṼŴÝŽ']

/** Twice as many vowels make a text about a third longer. */
const accented = (letter: string): string => {
  const made = ACCENTED[PLAIN.indexOf(letter)]
  if (made === undefined) return letter
  return /[aeiou]/i.test(letter) ? made + made.toLowerCase() : made
}

/** What is turned round by marks of its own, between two that say which way the text runs. */
const turned = (word: string): string => `\u200f\u202e${word}\u202c\u200f`

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'en-XA': (text) => `⟦${text.replace(/\p{L}/gu, accented)}⟧`,
  'ar-XB': (text) => text.replace(/[^\s\u200e-\u202e]+/gu, turned),
}

/** What was made before, of a text that is put together of others. */
const MADE = '⟦[^⟦⟧]*⟧|\u200f\u202e[^\u202c]*\u202c\u200f'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Words as a pseudo-language has them. What a function is given and gives back is left as it is: it
 * is the story's.
 * @param language one of `PSEUDO_LANGUAGES`
 * @param given what the words were made with
 */
export function pseudo<T extends Words>(language: string, words: T, given?: readonly string[]): T
export function pseudo(language: string, words: Words, given: readonly string[] = []): Words {
  if (typeof words === 'string') return text(language, words, given)
  if (typeof words === 'function')
    return (...args: unknown[]) => pseudo(language, words(...args), args.flat().filter(isText))
  if (Array.isArray(words)) return words.map((one) => pair(one, language, given))
  if (words instanceof Map)
    return new Map([...words].map(([name, one]) => [name, pseudo(language, one, given)]))
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(
    Object.entries(words).map(([name, one]) => [name, pseudo(language, one, given)]),
  )
}

const isText = (one: unknown): one is string => typeof one === 'string'

/** Of a pair the first is a name, and no word: the ending of a file. */
const pair = (one: Words, language: string, given: readonly string[]): Words =>
  Array.isArray(one) && one.length === 2
    ? [one[0], pseudo(language, one[1], given)]
    : pseudo(language, one, given)

function text(language: string, words: string, given: readonly string[]): string {
  const way = WAYS[language]
  // A single letter or mark is a key.
  if (!way || !/\p{L}{2}/u.test(words)) return words
  const kept = given.filter((one) => one.length > 1).map(escaped)
  const parts = words.split(new RegExp(`(${[MADE, ...kept].join('|')})`, 'u'))
  return parts.map((part, i) => (i % 2 === 0 && /\p{L}/u.test(part) ? way(part) : part)).join('')
}
