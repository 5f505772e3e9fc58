import { spansOf } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'

/** R415: each sentence of narration that names somebody of the cast or a number has a claim in it. */
export const narrationWithoutClaim = error('R415', (draft) => {
  if (!draft.story) return []
  const cast = namedIn(draft.story.cast)
  return linesOf(draft, 'narration').flatMap((sourced) => {
    const claimed = claimsIn(sourced)
    return sentencesOf(sourced.line.text)
      .filter(({ text }) => !text.trimEnd().endsWith('?'))
      .filter(({ text }) => /\d/.test(text) || mentionsIn(text, cast).length > 0)
      .filter(({ start, text }) => !claimed.some((at) => at(start, start + text.length)))
      .map(({ start, text }) =>
        fault(
          placeIn(sourced.line.ink, sourced.line.ink.column + start),
          start === 0 && text.length === sourced.line.text.length
            ? `"${sourced.id}" seems to assert something, and has no claim`
            : `a sentence of "${sourced.id}" seems to assert something, and has no claim`,
          'Mark what it asserts as a claim with its passage; ours counts as a kind.',
        ),
      )
  })
})

/** Where the claims of a line stand: whether one of them touches a stretch. */
const claimsIn = ({ line, sourcing }: SourcedLine<'narration'>) =>
  sourcing.claims
    .flatMap(({ exact }) => spansOf(line.text, exact))
    .map((span) => (start: number, end: number) => span.start < end && start < span.end)
