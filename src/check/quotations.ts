import { escapeRegExp, normalise, occurrences } from '../reconstruction/index.ts'

/** Words between quotation marks: the marks' outer edges, and what stands between them. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly inner: string
}

/** A text's quotations, outermost only, and where a mark stands without its fellow. */
export interface Quotations {
  readonly found: readonly Quotation[]
  readonly stray: readonly number[]
}

// Opening marks, and what may close each. Look-alikes count: a reader takes them for quotation marks.
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '“': ['”'],
    '‟': ['”'],
    '„': ['”', '“'],
    '⹂': ['”', '“'],
    '«': ['»'],
    '»': ['«', '»'],
    '‹': ['›'],
    '›': ['‹', '›'],
    '「': ['」'],
    '『': ['』'],
    '《': ['》'],
    '〈': ['〉'],
    '⟪': ['⟫'],
    '⟨': ['⟩'],
    '⸢': ['⸣'],
    '❬': ['❭'],
    ʻ: ['ʼ', 'ʻ'],
    '˝': ['˝'],
    '｢': ['｣'],
    '﹁': ['﹂'],
    '﹃': ['﹄'],
    '⸂': ['⸃'],
    '⸄': ['⸅'],
    '⸉': ['⸊'],
    '⸌': ['⸍'],
    '⸜': ['⸝'],
    '⸠': ['⸡'],
    '״': ['״'],
    '׳': ['׳'],
    '＇': ['＇'],
    '‴': ['‴'],
    '‵': ['′', '‵'],
    '‶': ['″', '‶'],
    '‷': ['‴', '‷'],
    '🙶': ['🙷'],
    '🙷': ['🙶'],
    '❝': ['❞'],
    '❛': ['❜'],
    '❮': ['❯'],
    '〝': ['〞', '〟'],
    '‘': ['’'],
    '‛': ['’'],
    '’': ['’'],
    '‚': ['’', '‘'],
    '"': ['"'],
    "'": ["'"],
    '＂': ['＂'],
    '″': ['″'],
    '′': ['′'],
    ʺ: ['ʺ'],
    ˮ: ['ˮ'],
    '`': ['`', '´', "'"],
    '´': ['´'],
    // Written with two single marks, or as ASCII has it.
    "''": ["''"],
    '‘‘': ['’’', '‘‘'],
    '’’': ['’’'],
    '``': ["''", '``', '´´'],
    '′′': ['′′'],
    ',,': ["''", '“', '``', '"', '‘‘'],
    '‚‚': ['‘‘', '’’', '“'],
    '<<': ['>>'],
    '>>': ['<<'],
  }),
)
/**
 * Marks that only end a quotation, and every mark of Unicode's that has no pair above (its properties
 * Quotation_Mark, Initial_Punctuation and Final_Punctuation): alone it is a stray one.
 */
const LONE =
  /[”」』》〉⟫⟩⸣❭❞❜❯〞〟❟❠🙸\p{Quotation_Mark}\p{Initial_Punctuation}\p{Final_Punctuation}]/u
/** Marks that stand for an apostrophe as well, within a Hebrew word too, or for feet, inches and minutes. */
const APOSTROPHES = new Set("'’＇״׳")
const PRIMES = new Set(['′', '″', '‴', '′′'])

/** Most marks of a text that may lack their fellow before the rest is no longer read. */
const MOST_OPEN = 50

const isLetter = (letter: string | undefined): boolean => /[\p{L}\p{N}]/u.test(letter ?? '')
const isBlank = (letter: string | undefined): boolean => /^\s?$/u.test(letter ?? '')

/** Any mark, those of two characters first. */
const MARK = new RegExp(
  [...[...CLOSING.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp), LONE.source].join(
    '|',
  ),
  'gu',
)

/**
 * Finds quotations in a text: marks of every script and shape, single, double and doubled;
 * apostrophes and measures are none.
 */
export function quotationsIn(text: string): Quotations {
  const found: Quotation[] = []
  const stray: number[] = []
  let open = 0
  let read = 0
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (at < read || isNone(text, at, mark)) continue
    const closing = CLOSING.get(mark) ?? []
    const from = at + mark.length
    const end = isEnding(text, at, mark, closing) ? null : endOf(text, from, mark, closing)
    if (end) {
      found.push({ start: at, end: end.at + end.length, inner: text.slice(from, end.at) })
      read = end.at + end.length
    } else {
      open += 1
      if (!APOSTROPHES.has(mark) || open > MOST_OPEN) stray.push(at)
      // Each looks for its fellow to the end: what has so many is broken, and said to be so.
      if (open > MOST_OPEN) break
    }
  }
  return { found, stray }
}

/** Whether a mark is an apostrophe, or a measure as in 6″. */
const isNone = (text: string, at: number, mark: string): boolean =>
  APOSTROPHES.has(mark)
    ? isLetter(text[at - 1]) || !/\p{L}/u.test(text[at + 1] ?? '')
    : PRIMES.has(mark) && /\p{N}/u.test(text[at - 1] ?? '')

/** Whether a mark that looks the same at both ends stands where one can only end a quotation. */
const isEnding = (text: string, at: number, mark: string, closing: readonly string[]): boolean =>
  closing.includes(mark) &&
  (isBlank(text[at + mark.length]) || !/[\s([{\p{Pd}]|^$/u.test(text[at - 1] ?? ''))

function endOf(
  text: string,
  from: number,
  mark: string,
  closing: readonly string[],
): { at: number; length: number } | null {
  const both = closing.includes(mark)
  for (let at = from; at < text.length; at += 1) {
    const close = closing.find((one) => text.startsWith(one, at))
    if (close === undefined) continue
    const isSingle = close === '’' || close === '‘' || close === "'"
    if (isSingle && isLetter(text[at + 1])) continue
    if (!both || !isBlank(text[at - 1])) return { at, length: close.length }
  }
  return null
}

/** Whether words stand in a text as whole words. */
export function standsIn(text: string, words: string): boolean {
  const [whole, part] = [normalise(text), normalise(words)]
  return occurrences(whole, part).some(
    (at) =>
      !(isLetter(part[0]) && isLetter(whole[at - 1])) &&
      !(isLetter(part.at(-1)) && isLetter(whole[at + part.length])),
  )
}

/** Words without the comma or stop that a sentence around them may put within the marks. */
export const bare = (inner: string): string => normalise(inner).replace(/[,.;:]+$/, '')

/** Whether a passage gives these words within its own quotation marks. */
export const quotes = (passage: string, inner: string): boolean =>
  quotationsIn(passage).found.some((quotation) => standsIn(quotation.inner, bare(inner)))

/** What stands in a text outside its quotations, stretch by stretch. */
export function outsideQuotations(text: string): string[] {
  const stretches: string[] = []
  let from = 0
  for (const { start, end } of quotationsIn(text).found) {
    stretches.push(text.slice(from, start))
    from = end
  }
  return [...stretches, text.slice(from)]
}
