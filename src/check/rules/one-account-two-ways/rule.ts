import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { isSpeech } from '../../lines.ts'
import { error } from '../../rule.ts'
import { type PlacedSupport, supportsOf } from '../../supports.ts'
import { alike, tellingWords } from '../../telling-words.ts'

/** From this share of words on, two summaries say the same, and two lines. */
const SAME_SUMMARY = 0.6
const SAME_LINE = 0.75
const STRENGTH = ['silent', 'consistent', 'in-part', 'states', 'verbatim']

/**
 * R453: what a record says, summed up alike for two lines, stands to both in one way; or a reason says
 * why it is more to one of them, unless the lines too say the same.
 */
export const oneAccountTwoWays = error('R453', (draft) => {
  if (!isEnglish(draft)) return []
  const said = supportsOf(draft).filter(({ support: { how } }) => STRENGTH.indexOf(how) > 0)
  return said.flatMap((one) => {
    const other = said.find((two) => isStronger(one, two) && isUnexplained(one, two))
    if (!other) return []
    const { record, sourced, support } = one
    return [
      fault(
        one.at('how'),
        `${record} is summed up alike for "${sourced.id}" and "${other.sourced.id}", and is ${support.how} to one, ${other.support.how} to the other`,
        'Let both have one how; where the lines differ, say under why what makes it more to this one.',
      ),
    ]
  })
})

const isStronger = (one: PlacedSupport, other: PlacedSupport): boolean =>
  one.record === other.record &&
  STRENGTH.indexOf(one.support.how) > STRENGTH.indexOf(other.support.how)

function isUnexplained(one: PlacedSupport, other: PlacedSupport): boolean {
  const words = ({ support }: PlacedSupport) => tellingWords(support.summary)
  if (alike(words(one), words(other)) < SAME_SUMMARY) return false
  return one.support.why === undefined || alike(contentWords(one), contentWords(other)) >= SAME_LINE
}

const contentWords = ({ sourced }: PlacedSupport): ReadonlySet<string> =>
  tellingWords(isSpeech(sourced) ? [sourced.sourcing.content].flat().join(' ') : sourced.line.text)
