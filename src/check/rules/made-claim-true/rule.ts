import { isQuoted, passagesOf } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { saysSilence } from '../../silence.ts'
import { alike, tellingWords } from '../../telling-words.ts'

/** What is only the nearest to a sentence is not it. */
const NEAREST = /\bnearest\b/i
/** From this share of a reason’s words on, it is taken from what the sourcing sums up. */
const TAKEN = 0.6

/** R811: a sentence made for the exercise is true only to what the sourcing has of its sources. */
export const madeClaimTrue = error('R811', (draft) => {
  const { file, yaml } = draft.lesson
  if (!file || !isEnglish(draft)) return []
  return file.claims.flatMap((claim, i) => {
    if (claim.ask !== 'says' || !claim.answer) return []
    const why = isShownSilent(draft, claim.line)
      ? `the line "${claim.line}", shown beside the answer, is of a record that is silent there`
      : saysSilence(claim.why) || NEAREST.test(claim.why)
        ? 'its own reason says that the record does not say it'
        : isTaken(draft, claim)
          ? null
          : `no summary of ${claim.sources.join(', ')} in the sourcing has what its reason says`
    if (why === null) return []
    return [
      fault(
        yaml.at(['claims', i, 'answer']),
        `"${claim.id}" is said to be true to an account, and ${why}`,
        'A made sentence is answer: false, unless its reason repeats what the sourcing sums up of its sources.',
      ),
    ]
  })
})

function isShownSilent({ sourcing }: Draft, id: string): boolean {
  const entry = sourcing.fitting.get(id)
  if (entry?.kind !== 'account') return false
  const of = sourcing.fitting.get(entry.of)
  return of !== undefined && 'support' in of && ownOf(of.support, entry.record)?.how === 'silent'
}

/** Whether one text that the sourcing has of the sources, or the line that is shown, has the reason’s words. */
function isTaken(
  draft: Draft,
  { why, sources, line }: { why: string; sources: readonly string[]; line: string },
): boolean {
  const words = tellingWords(why)
  const shown = draft.exploration?.lines.get(line)?.text ?? ''
  return [...summariesOf(draft, sources), shown].some((text) => {
    const has = tellingWords(text)
    return (
      [...words].filter((word) => has.has(word)).length >= TAKEN * words.size ||
      (has.size > 2 && alike(has, words) === 1)
    )
  })
}

const summariesOf = ({ sourcing }: Draft, sources: readonly string[]): string[] =>
  [...sourcing.fitting].flatMap(([id, entry]) => [
    ...passagesOf(id, entry).flatMap(({ passage }) =>
      !sources.includes(passage.source)
        ? []
        : [isQuoted(passage) ? passage.exact : passage.summary],
    ),
    ...('support' in entry
      ? Object.entries(entry.support).flatMap(([record, { summary }]) =>
          sources.includes(record) ? [summary] : [],
        )
      : []),
  ])
