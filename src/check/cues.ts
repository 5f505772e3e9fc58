import { reportedParts, type Story } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { mentionsIn, namedIn } from './mentions.ts'

// English verbs of saying and thinking, by stem.
const VERBS =
  /^(?:accord|add|admi|advis|agree|allege|announce|answer|argu|ask|assert|assur|beg|believ|claim|comment|complain|conced|conclud|confess|confirm|continu|cri|cry|declar|demand|den(?:y|i)|describ|emphasi|exclaim|explain|express|fear|feel|felt|gave|giv|hint|hop|imagin|impl(?:y|i)|indicat|inform|inquir|insist|intimat|joke|knew|know|lament|laugh|mean|meant|mention|mus|mutter|not(?:e|i)|object|observ|offer|ordered|persist|plead|pledg|pointed|predict|proclaim|promis|propos|protest|quip|quot|rais|read|recall|recount|refer|refus|reiterat|relat|remark|remind|repeat|repl(?:y|i)|report|request|respond|retort|sa(?:id|y)|shout|snapp?|snarl|sp(?:eak|oke)|stat|stress|suggest|summ|swore|tell|told|testif|thank|think|thought|threaten|underst|urg|vow|want|warn|whisper|wish|wonder|worr|writ|wrote)(?:s|es|ed|d|ing|ting|ood|ied|ies|ten|tion)?$/i
/** Whether a word is a verb of saying or thinking, in any of its forms. */
export const isVerbOfSaying = (word: string): boolean => VERBS.test(word)

const OBJECTS = new Set('him her them it us me that so'.split(' '))
const ABOUT = /^(?:about|of)$/i
const BEFORE_NAMES = new Set('to the a an of mr mrs ms dr sir president prime minister'.split(' '))

/**
 * The first word of a line's cue that is no part of a clause of saying; `null` where all of it is.
 * Before the verb anything may stand; a cue without a verb is no such clause.
 */
export function strayInCue({ story }: Draft, text: string, content: string[]): string | null {
  if (!story) return null
  const parts = reportedParts(text, content)
  const first = parts.findIndex(({ role }) => role === 'content')
  if (first === -1) return null
  for (const [i, { role, text: clause }] of parts.entries()) {
    if (role !== 'cue') continue
    const stray = i < first ? strayBefore(clause, story.cast) : strayAfter(clause)
    if (stray !== null) return stray
  }
  return null
}

const withoutAsides = (clause: string): string =>
  clause.replace(/[—–][^—–]*[—–]/gu, ' ').replace(/\([^)]*\)/gu, ' ')

const wordsIn = (clause: string): string[] =>
  clause.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

function strayBefore(clause: string, cast: Story['cast']): string | null {
  const words = wordsIn(withoutAsides(clause))
  const verb = words.findIndex((word) => VERBS.test(word))
  if (verb === -1) return words[0] ?? null
  const following = words.slice(verb + 1)
  // What was asked about, or told of, may be reported by a noun.
  const after = ABOUT.test(following.at(-1) ?? '') ? following.slice(0, -1) : following
  if (after.at(-1)?.toLowerCase() === 'that') return null
  const people = namedIn(cast)
  const isName = (word: string) => mentionsIn(word, people).length > 0
  const lastName = after.findLastIndex((word) => isName(word) || OBJECTS.has(word.toLowerCase()))
  return (
    after.find(
      (word, i) =>
        !isName(word) &&
        !OBJECTS.has(word.toLowerCase()) &&
        !(i < lastName && BEFORE_NAMES.has(word.toLowerCase())),
    ) ?? null
  )
}

/** Words before the verb of a clause that follows what was said: “, as the official then said”. */
const MOST_BEFORE_VERB = 4

function strayAfter(clause: string): string | null {
  const words = wordsIn(withoutAsides(clause))
  const verb = words.findIndex((word) => VERBS.test(word))
  return verb === -1 || verb > MOST_BEFORE_VERB ? (words[0] ?? null) : null
}
