import {
  type Account,
  type Bundle,
  type EventLine,
  entryOf,
  exchangeOf,
  type Reconstruction,
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
  'corrected',
  'version',
  'digest',
] as const

/** One record's standing to one line of the event, by column; of an event without records the line alone. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/**
 * A row for every line of the event and every record, the records in the story's order; a line without
 * any has one too, so that its words and its label are not missing.
 */
export function rowsOf({ bundle, lines }: Take): Row[] {
  const asked = new Set(lines.map(({ id }) => id))
  return exchangeOf(bundle).flatMap((line, at) =>
    asked.has(line.id) ? rowsOfLine(bundle, line, at + 1) : [],
  )
}

function rowsOfLine(bundle: Bundle, line: EventLine, number: number): Row[] {
  const own = ofLine(bundle, line, number)
  const rows = line.accounts.map((account) => ({ ...own, ...ofAccount(bundle, line, account) }))
  return rows.length > 0 ? rows : [{ ...own, ...NO_ACCOUNT }]
}

function ofLine(bundle: Bundle, line: EventLine, number: number) {
  const { label, author, attested, citation, corrected } = takenLine(bundle, line)
  const { version, digest } = factsOf(bundle)
  return {
    label,
    line: line.id,
    number: String(number),
    kind: line.kind,
    cue: line.cue,
    content: line.content,
    told: author || line.speaker.name,
    attestation: line.grading?.attestation ?? 'not-applicable',
    'attested-by': (line.grading?.attestedBy ?? []).join('; '),
    'attestation-in-words': attested,
    citation,
    corrected: corrected.join(' '),
    version,
    digest,
  }
}

/** What the columns of a record have where there is none. */
const NO_ACCOUNT = {
  record: '',
  'record-name': '',
  party: '',
  'party-name': '',
  'party-grade': '',
  how: '',
  'how-in-words': '',
  'summary-ours': '',
  why: '',
  'why-sources': '',
  'form-and-terms': '',
}

function ofAccount(
  bundle: Bundle,
  line: EventLine,
  account: Account,
): Readonly<Record<keyof typeof NO_ACCOUNT, string>> {
  const { record, source, support } = account
  return {
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
  }
}

/** A third's support is shown, and enters no grade. */
function gradeOf({ story }: Reconstruction, { grading }: EventLine, party: string): string {
  if (!grading || !Object.hasOwn(story.parties, party)) return ''
  const own = entryOf(grading.parties, party)
  return own?.divided ? 'divided' : (own?.grade ?? '')
}
