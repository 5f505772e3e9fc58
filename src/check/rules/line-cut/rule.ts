import { normalise } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

const ENDED = /[.!?…”’»)\]]$/u

/** R423: a line of speech does not stop where its passage goes on in the same sentence. */
export const lineCut = error('R423', (draft) =>
  linesOf(draft, 'speech', 'quotation')
    .filter(({ line, sourcing }) => {
      const said = normalise(line.text)
      const whole = sourcing.passages.map(({ exact }) => normalise(exact))
      const holding = whole.filter((exact) => exact.includes(said))
      return (
        !ENDED.test(said) && holding.length > 0 && holding.every((exact) => goesOn(exact, said))
      )
    })
    .map(({ line, id }) =>
      fault(
        wordsAt(line),
        `"${id}" stops where its passage goes on`,
        'Take the sentence to its end, or show the cut with an ellipsis that the content has too.',
      ),
    ),
)

const goesOn = (exact: string, said: string): boolean =>
  /^[\s,;:—–-]*[\p{L}\p{N}]/u.test(exact.slice(exact.indexOf(said) + said.length))
