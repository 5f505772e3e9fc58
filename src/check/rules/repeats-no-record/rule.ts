import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'

/** R623: a record repeats another record of its own side; what quotes a record is none itself. */
export const repeatsNoRecord = error('R623', (draft) => [
  ...quoting(draft),
  ...[...draft.sources.fitting].flatMap(([id, { repeats }]) => {
    const why = repeats === undefined ? null : mistaken(draft, id, repeats)
    if (why === null) return []
    return [
      fault(
        draft.yaml.sources.at([id, 'repeats']),
        `"${id}" ${why}`,
        'Name the record of the event, of the same side, whose words it gives again.',
      ),
    ]
  }),
])

const quoting = ({ story, sources, yaml }: Draft): Fault[] =>
  [...sources.fitting].flatMap(([id, { quotes }]) => {
    const records = story?.event.records ?? []
    if (quotes === undefined || (records.includes(quotes) && !records.includes(id))) return []
    const why = records.includes(id) ? 'and is a record itself' : 'which is no record of the event'
    return [
      fault(
        yaml.sources.at([id, 'quotes']),
        `"${id}" quotes "${quotes}", ${why}`,
        'Name the record of the event whose words are known from this source alone.',
      ),
    ]
  })

function mistaken({ story, sources }: Draft, id: string, repeats: string): string | null {
  if (!story?.event.records.includes(repeats))
    return `repeats "${repeats}", which is no record of the event`
  if (sources.fitting.get(id)?.party !== sources.fitting.get(repeats)?.party)
    return `repeats "${repeats}", and they are not of one side`
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; at = sources.fitting.get(at)?.repeats) {
    if (seen.has(at)) return 'repeats itself'
    seen.add(at)
  }
  return null
}
