import { spansOf } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

/**
 * R415: each sentence of narration has a claim in it, if only that it is ours; in a line that is a
 * remark of ours as a whole, each that names somebody of the cast or a number.
 */
export const narrationWithoutClaim = error('R415', (draft) => {
  if (!draft.story) return []
  const cast = namedIn(draft.story.cast)
  const asserts = (text: string) =>
    !text.trimEnd().endsWith('?') && (/\d/.test(text) || mentionsIn(text, cast).length > 0)
  return linesOf(draft, 'narration').flatMap((sourced) => {
    const claimed = claimsIn(sourced)
    if (!claimed) return []
    return sentencesOf(sourced.line.text)
      .filter(({ text }) => !sourced.sourcing.ours || asserts(text))
      .filter(({ start, text }) => !claimed.some((at) => at(start, start + text.length)))
      .map(({ start, text }) =>
        fault(
          placeIn(sourced.line.ink, sourced.line.ink.column + start),
          start === 0 && text.length === sourced.line.text.length
            ? `"${sourced.id}" has no claim`
            : `a sentence of "${sourced.id}" has no claim`,
          'Mark what it asserts as a claim with its passage; what only we say, as a claim of kind ours, or the whole line with ours: true.',
        ),
      )
  })
})

/**
 * Where the claims of a line stand: whether one of them touches a stretch. `null` where one of them
 * stands nowhere: R413 speaks of that.
 */
function claimsIn({ line, sourcing }: SourcedLine<'narration'>) {
  const spans = sourcing.claims.map(({ exact }) => spansOf(line.text, exact))
  if (spans.some((found) => found.length === 0)) return null
  return spans
    .flat()
    .map((span) => (start: number, end: number) => span.start < end && start < span.end)
}
