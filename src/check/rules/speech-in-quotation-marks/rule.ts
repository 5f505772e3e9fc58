import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { quotationsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R403: reconstructed speech never stands in quotation marks. */
export const speechInQuotationMarks = error('R403', (draft) =>
  linesOf(draft, 'speech').flatMap(({ line, id }) => {
    const { found, stray } = quotationsIn(line.text)
    const at = found[0]?.start ?? stray[0]
    if (at === undefined) return []
    return [
      fault(
        placeIn(line.ink, line.ink.column + at),
        `"${id}" is reconstructed speech, and has a quotation mark`,
        'If the source quotes these words, make the line a quotation; if not, take the marks out.',
      ),
    ]
  }),
)
