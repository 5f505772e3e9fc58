import { fault } from '../../diagnostic.ts'
import { placeOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R315: the script plays without a fault on every path. */
export const scriptFault = error('R315', (draft) =>
  (draft.exploration?.faults ?? [])
    .filter(({ kind }) => kind !== 'no-id' && kind !== 'not-ink')
    .map(({ what, after }) =>
      fault(
        placeOf(draft, after ?? ''),
        after ? `after the line "${after}": ${what}` : `before the first line: ${what}`,
        'Look at what follows this line: every path goes on to a line, a choice or -> END.',
      ),
    ),
)
