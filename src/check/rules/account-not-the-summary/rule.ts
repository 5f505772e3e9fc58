import { fault, shown } from '../../diagnostic.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

/** R410: an account line, or a matter, says what the summary of its support says, to the character. */
export const accountNotTheSummary = error('R410', (draft) =>
  linesOf(draft, 'account', 'matter').flatMap(({ id, line, sourcing }) => {
    const of = sourcing.kind === 'matter' ? id : sourcing.of
    const told = draft.sourcing.fitting.get(of)
    const support = told && 'support' in told ? ownOf(told.support, sourcing.record) : undefined
    if (!support || support.summary === line.text) return []
    return [
      fault(
        wordsAt(line),
        `this is not what the summary of ${sourcing.record} to "${of}" says`,
        `Make both the same. The summary: ${shown(support.summary)}`,
      ),
    ]
  }),
)
