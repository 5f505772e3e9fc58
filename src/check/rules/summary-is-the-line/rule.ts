import { normalise } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** Below so many words two texts are alike by chance. */
const ENOUGH = 4
/** Up to this part of its words may be others. */
const SHARE = 0.2

/** R447: the summary of an account is not the line's own words. */
export const summaryIsTheLine = error('R447', (draft) =>
  linesOf(draft, 'speech', 'quotation').flatMap(({ id, line, sourcing }) => {
    const said = [line.text, ...[sourcing.content].flat()].map(wordsOf)
    return Object.entries(sourcing.support ?? {}).flatMap(([record, { how, summary }]) => {
      // The words are the record's own there.
      if (how === 'verbatim' || !said.some((words) => isNearly(wordsOf(summary), words))) return []
      return [
        fault(
          draft.yaml.sourcing.at([id, 'support', record, 'summary']),
          `this summary of ${record} is the line itself, and not what ${record} says`,
          'Sum up the account in words of your own, as far as it says so.',
        ),
      ]
    })
  }),
)

const wordsOf = (text: string): string[] =>
  normalise(text)
    .toLowerCase()
    .replace(/[’']/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []

/** Whether two texts differ in no more than a fifth of their words. */
function isNearly(one: readonly string[], other: readonly string[]): boolean {
  if (Math.min(one.length, other.length) < ENOUGH) return false
  const most = Math.max(one.length, other.length) * SHARE
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Levenshtein's distance between two lists of words. */
function distance(one: readonly string[], other: readonly string[]): number {
  let row = other.map((_, i) => i + 1)
  one.forEach((word, i) => {
    let [corner, left] = [i, i + 1]
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, corner + (word === other[j] ? 0 : 1))
      corner = above
      left = cost
      return cost
    })
  })
  return row.at(-1) ?? one.length
}
