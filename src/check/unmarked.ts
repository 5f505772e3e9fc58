import type { Story } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { isEnglish } from './english.ts'
import { isName, namedIn } from './mentions.ts'
import { quotationsIn } from './quotations.ts'
import { TURNS_OF_PHRASE } from './unmarked-turns.ts'

// English: what a text in another language says is judged by marks, dashes and names alone.
const VERB =
  '(?<!\\b(?:was|were|is|are|be|been|being)\\s)(?:said|says|told(?!\\s+(?:in|of|by|as|on)\\b)|tells|asked|asks|answered|answers|replied|replies|added|adds|warned|warns|wrote|writes|insisted|insists|declared|declares|snapped|shouted|put it)'
const MORE_VERBS =
  '(?:vowed|promised|growled|muttered|joked|quipped|retorted|claimed|admitted|argued|explained|exclaimed|cried|demanded|repeated|stressed|noted|remarked|observed|announced|concluded|boasted|whispered|thought|responded|continued|thundered|barked|fumed|hissed|roared|sneered|scoffed|mused|pleaded|conceded|confided|goes)'
/** `Putin said: we`, `told Biden: we`; a mark after the colon makes it a quotation of another rule. */
const VERB_COLON = new RegExp(
  `\\b(?:${VERB}|${MORE_VERBS})(?:\\s+[\\p{L}’'-]+){0,3}\\s*:\\s*(?=[\\p{L}\\p{N}])`,
  'u',
)
/** `Putin said, we`, at the beginning of a sentence: as direct speech is led in. */
const VERB_COMMA = new RegExp(
  `(?:^|[.!?…]\\s+|[—–]\\s*)(?!(?:When|After|Before|While|Once|If|What|Since|Until)\\b)(?:[\\p{L}’'-]+\\s+){1,4}${VERB}(?:\\s+(?:to\\s+)?\\p{Lu}[\\p{L}’'-]*)?,\\s+(?=[\\p{L}\\p{N}])`,
  'u',
)
/** The same within a text, where no comma before it makes it an aside: `, Putin said, and`. */
const NAME_VERB_COMMA = new RegExp(
  // The capital is looked for first: what stands before it may be long.
  `(?=\\p{Lu})(?<![,;—–]\\s*)(?<!\\b(?:[Ww]hen|[Aa]fter|[Bb]efore|[Ww]hile|[Oo]nce|[Ii]f|[Ww]hat|[Ss]ince|[Uu]ntil|[Aa]s)\\s+)(?<![\\p{L}’-])\\p{Lu}[\\p{L}’-]*\\s+${VERB},\\s+(?=[\\p{L}\\p{N}])`,
  'u',
)
/** `Putin growled, we`: with a comma, only where somebody speaks for himself. */
const MORE_VERBS_COMMA = new RegExp(
  `(?<![\\p{L}’-])(?:\\p{Lu}[\\p{L}’-]*|[Hh]e|[Ss]he)\\s+(?:${VERB}|${MORE_VERBS})(?:\\s+(?:him|her|them|\\p{Lu}[\\p{L}’-]*))?,\\s+(?:we|you|no|never|do not|don’t|let us)\\b`,
  'u',
)
/** `In Putin’s words`, `in his own words`: what follows looks like them. */
const IN_WORDS =
  /\bin\s+(?:\p{Lu}[\p{L}-]*’s?|his|her|their)\s+(?:own\s+|exact\s+|very\s+)?words\b/iu
/** Other turns of phrase that lead in somebody’s words. */
const TURNS =
  /\b[Tt]o quote\s+\p{Lu}|\b[Ii]n so many words\b|\bwith the words\b|\b(?:exact|very) words of\b|\p{Lu}[\p{L}-]*[’']s? (?:exact|very|own|last) words? (?:was|were)\b|\bcame out of (?:his|her|their) mouth\b/u
/** Nobody in our texts says I. */
const FIRST_PERSON =
  /(?:^|[^\p{L}\p{N}’'-])(?:I(?=\s+\p{Ll}|[’'](?:m|ve|d|ll)\b)|my|mine|myself)\b/u
/** A dash that opens a sentence, as dialogue is set in many languages. */
const DIALOGUE_DASH = /(?:^|[.!?…]\s+)[—–―‒-]\s*(?=[\p{L}\p{N}])/u
/** `— We shall see, said Putin`, wherever the dash stands. */
const DASH_AND_VERB = new RegExp(`[—–―]\\s[^—–―]*,\\s*${VERB}\\s+\\p{Lu}`, 'u')
const LABEL =
  /(?<![\p{L}’'-])((?:\p{L}[\p{L}’'-]*\s+){0,3}\p{L}[\p{L}’'-]*)\s?:\s*(?=[\p{L}\p{N}])/gu

/**
 * Where a text of ours gives words as somebody's without any quotation marks; `null` where it does
 * nowhere. What stands in marks is left to the rules for quotations.
 */
export function unmarkedSpeechAt(draft: Draft, text: string): number | null {
  const plain = withoutQuotations(text)
  const patterns = isEnglish(draft)
    ? [
        VERB_COLON,
        VERB_COMMA,
        NAME_VERB_COMMA,
        IN_WORDS,
        TURNS,
        FIRST_PERSON,
        DIALOGUE_DASH,
        DASH_AND_VERB,
        MORE_VERBS_COMMA,
        ...TURNS_OF_PHRASE,
      ]
    : [DIALOGUE_DASH]
  const places = patterns.flatMap((pattern) => pattern.exec(plain)?.index ?? [])
  const label = draft.story ? labelAt(plain, draft.story) : null
  const first = Math.min(...places, label ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(first) ? first : null
}

/** Where somebody's name, or a side's, stands right before a colon, as in a play. */
function labelAt(text: string, { cast, parties }: Story): number | null {
  if (!text.includes(':')) return null
  const people = namedIn(cast)
  const sides = Object.values(parties).map(({ name }) => name)
  const isLabel = (words: string) => isName(words, people) || sides.includes(words)
  for (const { 1: label = '', index } of text.matchAll(LABEL)) {
    const words = label.split(/\s+/)
    if (words.some((_, i) => isLabel(words.slice(i).join(' ')))) return index
  }
  return null
}

/** A text with its quotations blanked out, marks and all, place for place; colons of all widths are one. */
function withoutQuotations(text: string): string {
  let plain = text.replace(/[：﹕∶꞉]/gu, ':').replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
  for (const { start, end } of quotationsIn(text).found)
    plain = plain.slice(0, start) + '\u0001'.repeat(end - start) + plain.slice(end)
  return plain
}
