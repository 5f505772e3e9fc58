import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'
import { speakerFault } from '../../speakers.ts'

/** R405: a quotation is ascribed to whomever its passage quotes. */
export const quotationOfSomebodyElse = error('R405', (draft) =>
  linesOf(draft, 'quotation')
    .filter((sourced) => speakerFault(draft, sourced) !== null)
    .map(({ id, line }) =>
      fault(
        placeIn(line.ink, line.by?.column),
        `the passage of "${id}" does not say that "${line.by?.value}" is quoted`,
        'Let line or passage take in the clause that names the speaker, under a name in the cast; or say how the speaker is known: speaker-by, with a passage right before that names them.',
      ),
    ),
)
