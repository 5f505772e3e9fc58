import { fault } from '../../diagnostic.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { warning } from '../../rule.ts'

/** R415: narration that names somebody, a number or a date probably claims something. */
export const narrationWithoutClaim = warning('R415', (draft) => {
  if (!draft.story) return []
  const cast = namedIn(draft.story.cast)
  return linesOf(draft, 'narration')
    .filter(({ sourcing, line }) => sourcing.claims.length === 0 && !line.text.endsWith('?'))
    .filter(({ line }) => /\d/.test(line.text) || mentionsIn(line.text, cast).length > 0)
    .map(({ line, id }) =>
      fault(
        wordsAt(line),
        `"${id}" seems to assert something, and has no claim`,
        'Mark what it asserts as a claim with its passage; ours counts as a kind.',
      ),
    )
})
