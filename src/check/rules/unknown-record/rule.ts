import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R602: every record that is named is one of the event's. */
export const unknownRecord = error('R602', (draft) => [...inSupports(draft), ...inCast(draft)])

function inSupports({ story, sourcing, yaml }: Draft): Fault[] {
  if (!story) return []
  const { records } = story.event
  return [...sourcing.fitting].flatMap(([id, entry]) =>
    Object.keys('support' in entry ? entry.support : {})
      .filter((record) => !records.includes(record))
      .map((record) =>
        fault(
          yaml.sourcing.atKey([id, 'support', record]),
          `the event has no record "${record}"`,
          suggestion(record, records, 'record'),
        ),
      ),
  )
}

function inCast({ story, yaml }: Draft): Fault[] {
  if (!story) return []
  const { records } = story.event
  return Object.entries(story.cast)
    .filter(([, { kind, record }]) => kind === 'account' && !records.includes(record ?? ''))
    .map(([name, { record }]) =>
      fault(
        yaml.story.at(['cast', name, 'record']),
        record
          ? `the event has no record "${record}"`
          : `"${name}" is an account, and does not say of which record`,
        suggestion(record ?? '', records, 'record'),
      ),
    )
}
