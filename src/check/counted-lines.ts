import { attest, type Grade, gradeParty, type Standing } from '../reconstruction/index.ts'
import { exchangeOf } from './assemble-draft.ts'
import type { Draft } from './draft.ts'
import { ownOf } from './names.ts'
import { workOf } from './work.ts'

/** How a line of the event stands, as far as texts tell it. */
export interface CountedLine {
  readonly id: string
  readonly kind: 'speech' | 'quotation' | 'matter'
  /** Whether its words are quoted as a person’s own. */
  readonly ofPerson: boolean
  readonly attestation: ReturnType<typeof attest>['attestation']
  readonly grades: Readonly<Record<string, Grade>>
  /** How each record stands to it. */
  readonly hows: Readonly<Record<string, Standing>>
  /** Parties by which it is attested at least in part. */
  readonly parties: readonly string[]
}

/** Every line of the event, in its order; `null` where it is not known yet what they are. */
export function countedLines(draft: Draft): CountedLine[] | null {
  const work = workOf(draft)
  if (!work || !draft.exploration) return null
  const { story, sources, sourcing } = work
  return exchangeOf(work, draft.exploration).flatMap((id): CountedLine[] => {
    const line = ownOf(sourcing, id)
    if (!line || !('support' in line)) return []
    const hows = Object.fromEntries(
      Object.entries(line.support).map(([record, { how }]) => [record, how]),
    )
    const grades = Object.fromEntries(
      Object.keys(story.parties).map((party) => {
        const standings = Object.entries(hows).flatMap(([record, how]) =>
          ownOf(sources, record)?.party === party ? [how] : [],
        )
        return [party, gradeParty(standings).grade]
      }),
    )
    const by = draft.exploration?.lines.get(id)?.by
    return [
      {
        id,
        kind: line.kind,
        ofPerson: ownOf(story.cast, by ?? '')?.kind === 'person',
        attestation: attest(grades).attestation,
        grades,
        hows,
        parties: Object.keys(grades).filter(
          (party) => grades[party] === 'full' || grades[party] === 'partial',
        ),
      },
    ]
  })
}
