import type { CastMember } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { nameWords } from './known-names.ts'
import type { SourcedSpeech } from './lines.ts'

/** Who may be spoken of where a record is in the first person: whoever wrote it, and the other one. */
type Present = 'teller' | 'listener'

const FIRST = /\b(?:I|me|my|we|us|our)\b/
const OTHER = /\b(?:he|him|his|she|her)\b/i

/**
 * Whether a line is in the words of a record that one of the cast wrote, and is that person's ("I
 * said", or no clause of saying at all), or that of the only other person of a side ("he asked"), as
 * `speaker-by` says.
 * @param cue the line's clauses of saying; empty where it has none
 */
export function isInOwnRecord(
  draft: Draft,
  { line, sourcing }: SourcedSpeech,
  cue: string,
): boolean {
  const persons = Object.entries(draft.story?.cast ?? {}).filter(
    ([, { kind, party }]) => kind === 'person' && party !== undefined,
  )
  const [passage] = sourcing.passages
  const given = draft.sources.fitting.get(passage?.source ?? '')
  const source = draft.sources.fitting.get(given?.quotes ?? '') ?? given
  const [author] = source?.citation.author ?? []
  const wrote = persons.filter(([, one]) => isNamed(one, author?.family ?? author?.literal ?? ''))
  const [writer] = wrote
  if (!writer || wrote.length > 1) return false
  const isWriter = writer[0] === line.by?.value
  const by: Present = isWriter ? 'teller' : 'listener'
  if (sourcing['speaker-by'] !== by) return false
  if (isWriter) return cue === '' || FIRST.test(cue)
  return persons.length === 2 && OTHER.test(cue)
}

const isNamed = ({ name }: CastMember, family: string): boolean => {
  const [words, theirs] = [nameWords(name), nameWords(family)]
  return theirs.length > 0 && theirs.every((word) => words.includes(word))
}
