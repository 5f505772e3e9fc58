import { contentSpans } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { quotationsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R421: all that a quotation line quotes is its content. */
export const quotationCut = error('R421', (draft) =>
  linesOf(draft, 'quotation').flatMap(({ line, sourcing, id }) => {
    const spans = contentSpans(line.text, [sourcing.content].flat())
    const { found } = quotationsIn(line.text)
    if (!spans) return []
    const isWhole = ({ start, end }: { start: number; end: number }) =>
      spans.some((span) => span.start <= start && end <= span.end)
    if (found.every(isWhole)) return []
    return [
      fault(
        draft.yaml.sourcing.at([id, 'content']),
        `part of what "${id}" quotes is left out of its content`,
        'Let the content take in every quotation of the line, with its marks; several are a list.',
      ),
    ]
  }),
)
