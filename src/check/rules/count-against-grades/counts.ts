import { escapeRegExp } from '../../../reconstruction/index.ts'
import type { CountedLine } from '../../counted-lines.ts'
import type { Draft } from '../../draft.ts'
import { NUMBER, numberOf } from '../../number-words.ts'

/** A count that a sentence tells of the event’s lines or records, and what it should be. */
export interface ToldCount {
  readonly words: string
  readonly told: number
  readonly is: number
}

const SHARE = new RegExp(
  `\\b${NUMBER}(?: lines)? of (?:(?:the|its|these|our) )?(?:${NUMBER}\\b(?: lines)?|lines)`,
  'giu',
)

/** The counts in a sentence that do not agree with the lines and their grades. */
export function wrongCounts(
  draft: Draft,
  lines: readonly CountedLine[],
  sentence: string,
): ToldCount[] {
  const counts: ToldCount[] = []
  const total = lines.length
  for (const { 0: words, 1: part = '', 2: whole, index } of sentence.matchAll(SHARE)) {
    if (!whole && !/lines/i.test(words)) continue
    if (whole && !/^(?:of|lines?)$/i.test(whole)) {
      const of = numberOf(whole, total)
      // "Three of the five" goes on with what was counted before.
      if (of !== total && !/lines/i.test(words)) continue
      counts.push({ words, told: of, is: total })
    }
    const rest = sentence.slice(index + words.length)
    const is = countOf(draft, lines, rest.split(/;|, and (?:one|two|three|four|in)\b/)[0] ?? '')
    if (is !== null) counts.push({ words, told: numberOf(part, total), is })
  }
  const first = new RegExp(`^${NUMBER} lines, ${NUMBER} accounts`, 'iu').exec(sentence.trim())
  if (first)
    counts.push(
      { words: first[0], told: numberOf(first[1] ?? '', total), is: total },
      {
        words: first[0],
        told: numberOf(first[2] ?? '', total),
        is: draft.story?.event.records.length ?? 0,
      },
    )
  return counts.filter(({ told, is }) => told !== is)
}

/** How many lines are what the rest of a sentence says of them; `null` where it is none of what is counted. */
function countOf({ story }: Draft, lines: readonly CountedLine[], rest: string): number | null {
  const count = (holds: (line: CountedLine) => boolean) => lines.filter(holds).length
  if (/\bown words\b/i.test(rest))
    return count(({ kind, ofPerson }) => kind === 'quotation' && ofPerson)
  if (/\b(?:both|each|either) (?:sides?|governments?|parties|party)\b/i.test(rest))
    return count(({ attestation }) => attestation === 'both-sides')
  if (/\b(?:no|none of the) accounts?\b|\b(?:neither|nobody|no) (?:side|party)\b/i.test(rest))
    return count(({ parties }) => parties.length === 0)
  if (/\bparaphras/i.test(rest)) return count(({ kind }) => kind === 'speech')
  if (/\bquote[ds]?\b/i.test(rest) && !/\bnot\b/i.test(rest))
    return count(({ kind }) => kind === 'quotation')
  const [party] = Object.entries(story?.parties ?? {}).find(([, { name, adjective }]) =>
    [name, adjective].some((one) =>
      new RegExp(`\\b${escapeRegExp(one)}\\b[^.]*\\balone\\b`).test(rest),
    ),
  ) ?? [null]
  return party === null
    ? null
    : count(({ parties }) => parties.length === 1 && parties[0] === party)
}
