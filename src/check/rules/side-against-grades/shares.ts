import type { CountedLine } from '../../counted-lines.ts'
import type { Draft } from '../../draft.ts'
import { NUMBER, numberOf } from '../../number-words.ts'
import { sidesIn } from '../../sides.ts'

const SOME = new RegExp(`\\b${NUMBER} of the ${NUMBER} lines\\b`, 'iu')
const ATTESTED = /\bby both (?:sides|governments|parties)\b/i

/** The lines that a sentence counts: those of both sides, or of one alone; none where it counts none. */
export function countedOf(
  draft: Draft,
  lines: readonly CountedLine[],
  sentence: string,
): readonly CountedLine[] {
  if (!SOME.test(sentence)) return []
  if (ATTESTED.test(sentence))
    return lines.filter(({ attestation }) => attestation === 'both-sides')
  const alone = sidesIn(draft, sentence).find(({ end }) => /^ alone\b/.test(sentence.slice(end)))
  if (!alone) return []
  return lines.filter(
    ({ parties }) => parties.length === 1 && alone.parties.includes(parties[0] ?? ''),
  )
}

const OUTRIGHT = new RegExp(
  `\\b${NUMBER} of the ${NUMBER}\\b.*?\\b(?:outright|in words of its own)`,
  'iu',
)
const IN_PART = new RegExp(`\\b${NUMBER} in part\\b`, 'iu')

/** A share that a record is said to have of the lines counted, where it has another. */
export function wrongShare(
  counted: readonly CountedLine[],
  { source, summary }: { readonly source: string; readonly summary: string },
): { words: string; told: number; is: number } | null {
  const has = (how: string) => counted.filter(({ hows }) => hows[source] === how).length
  const told = [
    ...[OUTRIGHT.exec(summary)].flatMap((found) =>
      found
        ? [
            { words: found[0], told: numberOf(found[1] ?? '', counted.length), is: has('states') },
            { words: found[0], told: numberOf(found[2] ?? '', counted.length), is: counted.length },
          ]
        : [],
    ),
    ...[IN_PART.exec(summary)].flatMap((found) =>
      found
        ? [{ words: found[0], told: numberOf(found[1] ?? '', counted.length), is: has('in-part') }]
        : [],
    ),
  ]
  return told.find((one) => one.told !== one.is) ?? null
}
