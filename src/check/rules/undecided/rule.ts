import { UNDECIDED } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import type { Path } from '../../yaml/read.ts'

/** R630: what only a person can judge was judged by one. */
export const undecided = error('R630', (draft) => [...presentations(draft), ...supports(draft)])

const presentations = ({ yaml }: Draft): Fault[] =>
  Object.entries(fieldsOf(yaml.sourcing.data)).flatMap(([line, sourcing]) =>
    ownOf(fieldsOf(sourcing), 'presentation') === UNDECIDED
      ? [
          fault(
            yaml.sourcing.at([line, 'presentation']),
            `how its source gives "${line}" is undecided`,
            'Say whether the source gives it directly, without marks, indirectly or as a mere act.',
          ),
        ]
      : [],
  )

/** A line's records are judged together: one fault names them all, at the first. */
const supports = ({ yaml }: Draft): Fault[] =>
  Object.entries(fieldsOf(yaml.sourcing.data)).flatMap(([line, sourcing]) => {
    const support = fieldsOf(ownOf(fieldsOf(sourcing), 'support'))
    const open = Object.keys(support).filter(
      (record) => ownOf(fieldsOf(support[record]), 'how') === UNDECIDED,
    )
    const [first] = open
    if (first === undefined) return []
    const path: Path = [line, 'support', first, 'how']
    return [
      fault(
        yaml.sourcing.at(path),
        `how ${open.join(', ')} ${open.length === 1 ? 'stands' : 'stand'} to "${line}" is undecided`,
        'Read the record, and say how it stands to the line; one that says nothing like it is silent.',
      ),
    ]
  })

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
