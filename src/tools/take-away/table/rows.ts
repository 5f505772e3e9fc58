import {
  type Account,
  entryOf,
  exchangeOf,
  type Reconstruction,
  type SpokenLine,
} from '../../../reconstruction/index.ts'
import { formAndTerms, standingOf } from '../../../words/index.ts'
import { factsOf, type Take, takenLine } from '../take.ts'

/** The columns, in order: the label comes before any word that it is of. */
export const COLUMNS = [
  'label',
  'line',
  'number',
  'kind',
  'cue',
  'content',
  'told',
  'attestation',
  'attested-by',
  'attestation-in-words',
  'record',
  'record-name',
  'party',
  'party-name',
  'party-grade',
  'how',
  'how-in-words',
  'summary-ours',
  'why',
  'why-sources',
  'form-and-terms',
  'citation',
  'version',
  'digest',
] as const

/** One record's standing to one line of the event, by column. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/** A row for every line of the event and every record, the records in the story's order. */
export function rowsOf({ bundle, lines }: Take): Row[] {
  const asked = new Set(lines.map(({ id }) => id))
  return exchangeOf(bundle).flatMap((line, at) =>
    asked.has(line.id) ? line.accounts.map((account) => rowOf(bundle, line, at + 1, account)) : [],
  )
}

function rowOf(bundle: Take['bundle'], line: SpokenLine, number: number, account: Account): Row {
  const { label, author, attested, citation } = takenLine(bundle, line)
  const { version, digest } = factsOf(bundle)
  const { record, source, support } = account
  return {
    label,
    line: line.id,
    number: String(number),
    kind: line.kind,
    cue: line.cue,
    content: line.content,
    told: author,
    attestation: line.grading?.attestation ?? 'not-applicable',
    'attested-by': (line.grading?.attestedBy ?? []).join('; '),
    'attestation-in-words': attested,
    record,
    'record-name': source.name,
    party: source.party,
    'party-name': entryOf(bundle.story.parties, source.party)?.name ?? '',
    'party-grade': gradeOf(bundle, line, source.party),
    how: support.how,
    'how-in-words': standingOf(account, bundle),
    'summary-ours': support.summary,
    why: support.why ?? '',
    'why-sources': support.sources.join('; '),
    'form-and-terms': formAndTerms(source),
    citation,
    version,
    digest,
  }
}

/** A third's support is shown, and enters no grade. */
function gradeOf({ story }: Reconstruction, { grading }: SpokenLine, party: string): string {
  if (!grading || !Object.hasOwn(story.parties, party)) return ''
  const own = entryOf(grading.parties, party)
  return own?.divided ? 'divided' : (own?.grade ?? '')
}
