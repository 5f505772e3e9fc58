import { normalise, occurrences } from '../reconstruction/index.ts'

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
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '„': '”“',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '❝': '❞',
  '❛': '❜',
  '〝': '〞',
  '‘': '’',
  '‚': '’‘',
  '"': '"',
  "'": "'",
  '＂': '＂',
  '″': '″',
  '`': '`',
}
const LONE = new Set('”»›」』❞❜〞')
const isLetter = (letter: string | undefined): boolean => /[\p{L}\p{N}]/u.test(letter ?? '')
const isBlank = (letter: string | undefined): boolean => /^\s?$/u.test(letter ?? '')

/** Finds quotations in a text: curly, straight, single and angled marks; apostrophes are none. */
export function quotationsIn(text: string): Quotations {
  const found: Quotation[] = []
  const stray: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    const closing = Object.hasOwn(CLOSING, mark) ? (CLOSING[mark] ?? '') : ''
    const isApostrophe = mark === "'" && (isLetter(text[at - 1]) || !isLetter(text[at + 1]))
    if (isApostrophe || (closing === '' && !LONE.has(mark))) continue
    const end = closing === '' || isEnding(text, at, closing) ? -1 : endOf(text, at, closing)
    if (end !== -1) {
      found.push({ start: at, end: end + 1, inner: text.slice(at + 1, end) })
      at = end
    } else if (mark !== "'") stray.push(at)
  }
  return { found, stray }
}

/** Whether a mark that looks the same at both ends stands where one can only end a quotation. */
const isEnding = (text: string, at: number, closing: string): boolean =>
  closing === text[at] && (isBlank(text[at + 1]) || !/[\s([{\p{Pd}]|^$/u.test(text[at - 1] ?? ''))

function endOf(text: string, from: number, closing: string): number {
  const both = closing === text[from]
  for (let at = from + 1; at < text.length; at += 1) {
    if (!closing.includes(text[at] ?? '')) continue
    const isSingle = text[at] === '’' || text[at] === '‘' || text[at] === "'"
    if (isSingle && isLetter(text[at + 1])) continue
    if (!both || !isBlank(text[at - 1])) return at
  }
  return -1
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
