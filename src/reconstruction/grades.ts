import type { Attestation, Grade, Standing } from './vocabulary.ts'

/** How a party stands to one line. `divided` when one of its records says it and another denies it. */
export interface PartyGrade {
  readonly grade: Grade
  readonly divided: boolean
}

/** How a line is attested, and by which parties in full. */
export interface LineAttestation {
  readonly attestation: Attestation
  readonly attestedBy: readonly string[]
}

const isFull = (standing: Standing) => standing === 'verbatim' || standing === 'states'

/**
 * A party's grade from the standings of its records (docs/design.md, How a line is graded): the
 * strongest counts, but one that contradicts puts the party against, unless another of its records
 * is full: then the party is divided and counts as partial.
 */
export function gradeParty(standings: readonly Standing[]): PartyGrade {
  const full = standings.some(isFull)
  const against = standings.includes('contradicts')
  if (full && against) return { grade: 'partial', divided: true }
  if (against) return { grade: 'against', divided: false }
  if (full) return { grade: 'full', divided: false }
  return { grade: standings.includes('in-part') ? 'partial' : 'none', divided: false }
}

/** The line's attestation from its parties' grades, keyed by party (docs/design.md, How a line is graded). */
export function attest(grades: Readonly<Record<string, Grade>>): LineAttestation {
  const parties = Object.keys(grades)
  const at = (grade: Grade) => parties.filter((party) => grades[party] === grade)
  const attestedBy = at('full')
  return {
    attestation: attestationOf(attestedBy.length, at('against').length, at('partial').length),
    attestedBy,
  }
}

function attestationOf(full: number, against: number, partial: number): Attestation {
  if (full > 0 && against > 0) return 'disputed'
  if (full > 1 || (full === 1 && partial > 0)) return 'both-sides'
  return full === 1 ? 'one-side' : 'neither-side'
}
