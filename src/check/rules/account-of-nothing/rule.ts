import type { LineSourcing } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isAccountField } from '../../grounds.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R409: an account line names a record and a line that the record has a support to; a matter, a record that states it. */
export const accountOfNothing = error('R409', (draft) => [
  ...draft.issues
    .filter(isAccountField)
    .map(({ file, path, given }) =>
      fault(
        file.atKey(path.slice(0, -1)),
        `this account line does not name its ${given === 'of' ? 'line (of)' : 'record'}`,
        'Write it as { kind: account, record: K, of: some-line }.',
      ),
    ),
  ...[...draft.sourcing.fitting].flatMap(([id, sourcing]) =>
    sourcing.kind === 'account'
      ? unnamed(draft, id, sourcing.record, sourcing.of)
      : sourcing.kind === 'matter'
        ? untold(draft, id, sourcing)
        : [],
  ),
])

function unnamed(draft: Draft, id: string, record: string, of: string): Fault[] {
  const { sourcing, story, yaml } = draft
  const records = story?.event.records ?? []
  if (story && !records.includes(record))
    return [
      fault(
        yaml.sourcing.at([id, 'record']),
        `the event has no record "${record}"`,
        suggestion(record, records, 'record'),
      ),
    ]
  if (sourcing.names.has(of) && !sourcing.fitting.has(of)) return []
  const told = sourcing.fitting.get(of)
  const spoken = told && 'support' in told ? told : null
  if (spoken && ownOf(spoken.support, record)) return []
  return [
    fault(
      yaml.sourcing.at([id, 'of']),
      spoken
        ? `the line "${of}" has no support from "${record}"`
        : `there is no line of speech "${of}"`,
      spoken ? `Add ${record} to its support.` : suggestion(of, spokenIds(draft), 'line of speech'),
    ),
  ]
}

/** A matter is told by a record that gives it: else its own line would say what nobody says. */
function untold(
  { story, yaml }: Draft,
  id: string,
  { record, support }: Extract<LineSourcing, { kind: 'matter' }>,
): Fault[] {
  const how = ownOf(support, record)?.how
  const records = story?.event.records ?? []
  if (how === 'states' || how === 'verbatim') return []
  // A support that is missing has a rule of its own.
  if (how === undefined && (!story || records.includes(record))) return []
  const at = yaml.sourcing.at([id, 'record'])
  return how === undefined
    ? [fault(at, `the event has no record "${record}"`, suggestion(record, records, 'record'))]
    : [
        fault(
          at,
          `"${id}" is told by "${record}", which is said to be ${how} of it`,
          'Let a record tell it that states it.',
        ),
      ]
}

const spokenIds = ({ sourcing }: Draft): string[] =>
  [...sourcing.fitting].filter(([, entry]) => 'support' in entry).map(([id]) => id)
