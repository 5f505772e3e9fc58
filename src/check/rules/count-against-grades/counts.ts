import { attest, gradeParty } from '../../../reconstruction/index.ts'
import { exchangeOf } from '../../assemble-draft.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { workOf } from '../../work.ts'

/** How a line of the event stands, as far as texts count it. */
interface Counted {
  readonly kind: 'speech' | 'quotation'
  /** Whether its words are quoted as a person’s own. */
  readonly ofPerson: boolean
  readonly attestation: ReturnType<typeof attest>['attestation']
  /** Parties by which it is attested at least in part. */
  readonly parties: readonly string[]
}

/** Every line of the event; `null` where it is not known yet what they are. */
export function countedLines(draft: Draft): Counted[] | null {
  const work = workOf(draft)
  if (!work || !draft.exploration) return null
  const { story, sources, sourcing } = work
  return exchangeOf(work, draft.exploration).flatMap((id): Counted[] => {
    const line = ownOf(sourcing, id)
    if (!line || (line.kind !== 'speech' && line.kind !== 'quotation')) return []
    const grades = Object.fromEntries(
      Object.keys(story.parties).map((party) => {
        const standings = Object.entries(line.support).flatMap(([record, { how }]) =>
          sources[record]?.party === party ? [how] : [],
        )
        return [party, gradeParty(standings).grade]
      }),
    )
    const by = draft.exploration?.lines.get(id)?.by
    return [
      {
        kind: line.kind,
        ofPerson: ownOf(story.cast, by ?? '')?.kind === 'person',
        attestation: attest(grades).attestation,
        parties: Object.keys(grades).filter(
          (id) => grades[id] === 'full' || grades[id] === 'partial',
        ),
      },
    ]
  })
}

const NUMBERS =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ALL = new Set(['all', 'each', 'every', 'both'])
const NUMBER = `(${[...NUMBERS, ...ALL, 'no'].join('|')}|\\d+)`

/** A count that a sentence tells of the event’s lines or records, and what it should be. */
export interface ToldCount {
  readonly words: string
  readonly told: number
  readonly is: number
}

const numberOf = (word: string, total: number): number => {
  const lower = word.toLowerCase()
  if (ALL.has(lower)) return total
  if (lower === 'no') return 0
  return NUMBERS.includes(lower) ? NUMBERS.indexOf(lower) : Number(lower)
}

const SHARE = new RegExp(
  `\\b${NUMBER}(?: lines)? of (?:(?:the|its|these|our) )?(?:${NUMBER}\\b(?: lines)?|lines)`,
  'giu',
)

/** The counts in a sentence that do not agree with the lines and their grades. */
export function wrongCounts(
  draft: Draft,
  lines: readonly Counted[],
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
function countOf({ story }: Draft, lines: readonly Counted[], rest: string): number | null {
  const count = (holds: (line: Counted) => boolean) => lines.filter(holds).length
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
    [name, adjective].some((one) => new RegExp(`\\b${escaped(one)}\\b[^.]*\\balone\\b`).test(rest)),
  ) ?? [null]
  return party === null
    ? null
    : count(({ parties }) => parties.length === 1 && parties[0] === party)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
