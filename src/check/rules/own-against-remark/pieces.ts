import { escapeRegExp, type Own } from '../../../reconstruction/index.ts'
import type { Draft } from '../../draft.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { sentencesOf } from '../../sentences.ts'
import { sidesIn } from '../../sides.ts'
import { alike, tellingWords } from '../../telling-words.ts'

/** What a sentence calls the author’s own. */
export interface Hers {
  readonly pieces: readonly string[]
  /** Whether it says that this is all. */
  readonly alone: boolean
}

/** What a sentence calls the author’s ("The shrug and the rockets are Ida Marsh’s"); `null` where nothing. */
export function saidToBeHers(sentence: string, author: string): Hers | null {
  const names = [author, author.split(' ').at(-1) ?? author, 'the author']
    .map(escapeRegExp)
    .join('|')
  const found = new RegExp(
    `^([^.;:]*?)(?:,? (alone|only))? (?:is|are) (?:all |both )?(?:(?:${names})[’']s?|hers|his|theirs)(?![\\p{L}])`,
    'iu',
  ).exec(sentence.trim())
  const [, before = '', alone] = found ?? []
  if (!found || /\b(?:not|no|none|nothing)\b/i.test(before)) return null
  const pieces = before
    .replace(/^(?:only|all of|both)\s+/i, '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  return { pieces, alone: alone !== undefined || /^only\b/i.test(before) }
}

/** Other words for what an aspect is about. */
const ASPECTS: Readonly<Record<Own['aspect'], RegExp>> = {
  wording: /\b(?:words?|wording|phras\w*|rest)\b/i,
  register: /\b(?:register|profanity|swear\w*|slang|plainness|rudeness|oath)\b/i,
  tone: /\b(?:tone|voice|temper|mood)\b/i,
  naming: /\b(?:names?|naming)\b/i,
  compression: /\b(?:brevity|compression|shortness|briefness|cuts?)\b/i,
  order: /\b(?:order|place|position|sequence)\b/i,
}
const MARKS: readonly (readonly [name: RegExp, mark: string])[] = [
  [/question mark/i, '?'],
  [/exclamation mark/i, '!'],
  [/dash/i, '—'],
]

/** Whether a piece can be what one `own` is about. */
export const isOwnPiece = (piece: string, { aspect, exact = '', note }: Own): boolean =>
  ASPECTS[aspect].test(piece) ||
  MARKS.some(([name, mark]) => name.test(piece) && exact.includes(mark)) ||
  alike(tellingWords(piece), tellingWords(`${exact} ${note}`)) > 0

/** How a note on what is the author’s gives it to somebody else; `null` where it does not. */
export function givenAway(draft: Draft, note: string): string | null {
  if (!draft.story) return null
  for (const { text } of sentencesOf(note)) {
    const cast = namedIn(draft.story.cast)
    const [, whose = '', rest = ''] =
      /^[^,;:]*?\b(?:is|are) ([^,;:.]+)[’'](?:s|(?=[,;:. ]))([\s\S]*)$/u.exec(text.trim()) ?? []
    const [who] = mentionsIn(whose, cast)
    const isPerson = who?.members.some((id) => draft.story?.cast[id]?.kind === 'person') ?? false
    if (isPerson && !/\bnot\b/.test(whose) && !/^\s*\p{Ll}+\s+\p{Ll}/u.test(rest))
      return `gives it to ${whose.trim()}`
    const [side] = sidesIn(draft, text)
    if (side && /^(?:[^,;:.]*) (?:too|likewise|as well)\b/i.test(text.slice(side.end)))
      return `says that ${text.slice(side.start, side.end)} have it too`
  }
  return null
}
