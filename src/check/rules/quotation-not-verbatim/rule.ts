import { contentSpans } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedLine, wordsAt } from '../../lines.ts'
import { quotationsIn, quotes } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R404: a quotation line quotes what its passage quotes, and nothing else is its content. */
export const quotationNotVerbatim = error('R404', (draft) =>
  linesOf(draft, 'quotation').flatMap((sourced) => [
    ...marksOf(sourced),
    ...contentOf(draft, sourced),
  ]),
)

function marksOf({ line, sourcing, id }: SourcedLine<'quotation'>): Fault[] {
  const { found, stray } = quotationsIn(line.text)
  const odd = stray.map((at) =>
    fault(
      placeIn(line.ink, line.ink.column + at),
      'a quotation mark stands here without its fellow',
      'Open and close each quotation within the line.',
    ),
  )
  if (found.length === 0 && odd.length === 0)
    return [
      fault(
        wordsAt(line),
        `"${id}" is a quotation, and nothing in it stands in quotation marks`,
        'Make it speech if the source reports the words without quoting them.',
      ),
    ]
  const unquoted = found.filter(
    ({ inner }) => !sourcing.passages.some((passage) => quotes(passage.exact, inner)),
  )
  return [
    ...odd,
    ...unquoted.map(({ start }) =>
      fault(
        placeIn(line.ink, line.ink.column + start),
        `no passage of "${id}" gives these words in quotation marks`,
        'Quote exactly what the source quotes, or take the marks out.',
      ),
    ),
  ]
}

function contentOf(draft: Draft, { line, sourcing, id }: SourcedLine<'quotation'>): Fault[] {
  const spans = contentSpans(line.text, [sourcing.content].flat())
  if (!spans || sourcing.presentation === 'mixed') return []
  const { found } = quotationsIn(line.text)
  const outside = spans.filter(
    (span) => !found.some(({ start, end }) => start <= span.start && span.end <= end),
  )
  if (outside.length === 0 || found.length === 0) return []
  return [
    fault(
      draft.yaml.sourcing.at([id, 'content']),
      `part of the content of "${id}" stands outside its quotation marks`,
      'Leave what is not quoted to the cue, or call the presentation mixed.',
    ),
  ]
}
