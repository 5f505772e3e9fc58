import type { Story } from '../reconstruction/index.ts'
import { COMMON } from './mentions.ts'

/** Short forms of English given names that share no beginning with them. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  william: ['bill', 'will', 'billy'],
  robert: ['bob', 'bobby'],
  richard: ['dick', 'rick'],
  margaret: ['peggy', 'meg'],
  elizabeth: ['betty', 'liz', 'beth'],
  edward: ['ted', 'ned'],
  john: ['jack'],
  james: ['jim'],
  joseph: ['joe'],
  anthony: ['tony'],
  antony: ['tony'],
  henry: ['harry'],
  charles: ['chuck'],
  alexander: ['sasha'],
  vladimir: ['volodya'],
  dmitry: ['dima'],
}
/** So many letters that two forms of a name begin with. */
const STEM = 3

/** The telling words of a name, lower case, without a possessive ending. */
export const nameWords = (name: string): string[] =>
  (name.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/['’]s$/, ''))
    .filter((word) => !COMMON.has(word))

/** What of a name stands before its first comma: who it is, and not how they are quoted. */
export const whoIn = (name: string): string => name.split(',')[0] ?? ''

/** Whether two words can be forms of one name: inflected, shortened, or a known short form. */
const isForm = (one: string, other: string): boolean =>
  one === other ||
  one.startsWith(other.slice(0, Math.max(STEM, other.length - 2))) ||
  other.startsWith(one.slice(0, Math.max(STEM, one.length - 2))) ||
  (SHORT[one]?.includes(other) ?? false) ||
  (SHORT[other]?.includes(one) ?? false)

/** Whether a form shares a word with a name, or is made of its first letters. */
export function isFormOf(form: string, name: string): boolean {
  const [words, known] = [nameWords(form), nameWords(name)]
  const initials = known.map(([first]) => first).join('')
  // In another script nothing can be shared; its own sources are written in it.
  if (!/\p{Script=Latin}/u.test(form) && /\p{Script=Latin}/u.test(name)) return true
  return (
    words.some((word) => known.some((one) => isForm(word, one))) ||
    (initials.length > 1 && form.replace(/\P{L}/gu, '').toLowerCase() === initials)
  )
}

/** The persons of a cast by id, each with the telling words of their name. */
export const personsIn = (cast: Story['cast']): { id: string; words: string[] }[] =>
  Object.entries(cast).flatMap(([id, { kind, name }]) =>
    kind === 'person' ? [{ id, words: nameWords(whoIn(name)) }] : [],
  )
