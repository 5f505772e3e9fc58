import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

const QUOTED = new Set(['direct', 'mixed'])

/** R417: what the source quotes is a quotation line, and nothing else is. */
export const wrongPresentation = error('R417', (draft) =>
  linesOf(draft, 'speech', 'quotation')
    .filter(({ sourcing }) => QUOTED.has(sourcing.presentation) !== (sourcing.kind === 'quotation'))
    .map(({ sourcing, id }) =>
      fault(
        draft.yaml.sourcing.at([id, 'presentation']),
        `${sourcing.kind} cannot be presented as ${sourcing.presentation}`,
        sourcing.kind === 'quotation'
          ? 'A quotation is direct, or mixed where only part of it is quoted.'
          : 'Make it a quotation, or say how the source reports the words without quoting them.',
      ),
    ),
)
