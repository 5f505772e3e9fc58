import { spansOf } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { everySourceOf, evidenceOf } from '../../evidence.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R430: a number in narration is in what its line rests on; a year, in some source of the story. */
export const numberInNoSource = error('R430', (draft) => {
  const years = numbersIn(everySourceOf(draft))
  return linesOf(draft, 'narration').flatMap((sourced) => {
    const { line, sourcing, id } = sourced
    if (sourcing.claims.length === 0) return []
    const known = numbersIn(sourcing.claims.map((claim) => evidenceOf(draft, claim)).join(' | '))
    const ours = oursIn(sourced)
    return [...line.text.matchAll(/\d+/g)]
      .filter(({ 0: number, index }) => {
        const isYear = number.length === 4 && years.has(Number(number))
        return !isYear && !known.has(Number(number)) && !ours.some((at) => at(index))
      })
      .map(({ 0: number, index }) =>
        fault(
          placeIn(line.ink, line.ink.column + index),
          `no passage or source of "${id}" has the number ${number}`,
          'Correct it, or add the passage that has it; what we reckoned ourselves is a claim of kind ours.',
        ),
      )
  })
})

const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/\d+/g)].map(([number]) => Number(number)))

/** Where a line's claims are ours. */
const oursIn = ({ line, sourcing }: SourcedLine<'narration'>): ((at: number) => boolean)[] =>
  sourcing.claims
    .filter(({ kind }) => kind === 'ours')
    .flatMap(({ exact }) => spansOf(line.text, exact))
    .map(
      ({ start, end }) =>
        (at: number) =>
          start <= at && at < end,
    )
