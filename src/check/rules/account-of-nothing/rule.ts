import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isAccountField } from '../../grounds.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R409: an account line names a record and a line that the record has a support to. */
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
    sourcing.kind === 'account' ? unnamed(draft, id, sourcing.record, sourcing.of) : [],
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

const spokenIds = ({ sourcing }: Draft): string[] =>
  [...sourcing.fitting].filter(([, entry]) => 'support' in entry).map(([id]) => id)
