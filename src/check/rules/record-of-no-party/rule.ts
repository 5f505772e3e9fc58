import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'
import { supportsOf } from '../../supports.ts'

/** What somebody else publishes, and what nobody does: no party’s account of the event. */
const OF_OTHERS = new Set<string>(['article', 'broadcast', 'author', 'rumour', 'anonymous'])

/** R620: a record of the event is a party’s own account, told as such, line by line. */
export const recordOfNoParty = error('R620', (draft) => [
  ...kinds(draft),
  ...untold(draft),
  ...accounts(draft),
  ...repeated(draft),
])

const kinds = ({ story, sources, yaml }: Draft): Fault[] =>
  (story?.event.records ?? []).flatMap((record) => {
    const source = sources.fitting.get(record)
    // What nobody’s side is has a rule of its own.
    if (!source || source.party === 'third' || !OF_OTHERS.has(source.kind)) return []
    return [
      fault(
        yaml.sources.at([record, 'kind']),
        `the record "${record}" is of the kind ${source.kind}, which no party issues`,
        'A record of the event is a readout, statement, briefing, speech or document of a party.',
      ),
    ]
  })

const untold = ({ story, yaml }: Draft): Fault[] => {
  const voices = Object.values(story?.cast ?? {}).filter(({ kind }) => kind === 'account')
  return (story?.event.records ?? []).flatMap((record, i) =>
    voices.some((voice) => voice.record === record)
      ? []
      : [
          fault(
            yaml.story.at(['event', 'records', i]),
            `nobody of the cast tells the account of the record "${record}"`,
            'Add a member of the cast of kind account, with this record.',
          ),
        ],
  )
}

/** Where several records tell their accounts of a line, none is left out. */
function accounts(draft: Draft): Fault[] {
  const told = linesOf(draft, 'account')
  const records = draft.story?.event.records ?? []
  return linesOf(draft, 'speech', 'quotation').flatMap(({ id, sourcing: { support } }) => {
    const of = told
      .filter(({ sourcing }) => sourcing.of === id)
      .map(({ sourcing }) => sourcing.record)
    // Of what was not seen there is nothing to tell.
    const missing = records.filter(
      (record) => !of.includes(record) && ownOf(support, record)?.how !== 'not-seen',
    )
    if (new Set(of).size < 2 || missing.length === 0) return []
    return [
      fault(
        draft.yaml.sourcing.atKey([id]),
        `"${id}" has accounts, and none of ${missing.join(', ')}`,
        'Tell the account of each record, or of one alone: leaving out one is choosing.',
      ),
    ]
  })
}

/** A record that says something says it of one line. */
function repeated(draft: Draft): Fault[] {
  const said = new Map<string, string>()
  return supportsOf(draft).flatMap(({ record, support: { how, summary }, sourced: { id }, at }) => {
    if (how === 'silent' || how === 'not-seen') return []
    const key = `${record}: ${summary}`
    const before = said.get(key)
    said.set(key, before ?? id)
    if (before === undefined || before === id) return []
    return [
      fault(
        at('summary'),
        `"${id}" has the summary of ${record} that "${before}" has, to the word`,
        'Sum up what the record says of this line.',
      ),
    ]
  })
}
