import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Attestation,
  attest,
  GRADES,
  type Grade,
  gradeParty,
  STANDINGS,
  type Standing,
} from './index.ts'

/** A party's grade for each pair of its records' standings, as the record's rule has it, by hand. */
const PAIRS: Readonly<Record<Standing, Readonly<Record<Standing, Grade | 'divided'>>>> = {
  verbatim: row('full', 'full', 'full', 'full', 'full', 'divided'),
  states: row('full', 'full', 'full', 'full', 'full', 'divided'),
  'in-part': row('full', 'full', 'partial', 'partial', 'partial', 'against'),
  consistent: row('full', 'full', 'partial', 'none', 'none', 'against'),
  silent: row('full', 'full', 'partial', 'none', 'none', 'against'),
  'not-seen': row('full', 'full', 'partial', 'none', 'none', 'against'),
  contradicts: row('divided', 'divided', 'against', 'against', 'against', 'against'),
}

function row(...cells: (Grade | 'divided')[]): Record<Standing, Grade | 'divided'> {
  const [verbatim, states, inPart, consistent, silent, contradicts] = cells
  if (!verbatim || !states || !inPart || !consistent || !silent || !contradicts) throw new Error()
  // What was not seen counts for nothing.
  const notSeen = silent
  return {
    verbatim,
    states,
    'in-part': inPart,
    consistent,
    silent,
    contradicts,
    'not-seen': notSeen,
  }
}

const asGrade = (cell: Grade | 'divided') =>
  cell === 'divided' ? { grade: 'partial', divided: true } : { grade: cell, divided: false }

/** The line's attestation for each pair of parties' grades, by hand. */
const LINES: Readonly<Record<Grade, Readonly<Record<Grade, Attestation>>>> = {
  full: { full: 'both-sides', partial: 'both-sides', none: 'one-side', against: 'disputed' },
  partial: {
    full: 'both-sides',
    partial: 'neither-side',
    none: 'neither-side',
    against: 'neither-side',
  },
  none: {
    full: 'one-side',
    partial: 'neither-side',
    none: 'neither-side',
    against: 'neither-side',
  },
  against: {
    full: 'disputed',
    partial: 'neither-side',
    none: 'neither-side',
    against: 'neither-side',
  },
}

const standings = fc.array(fc.constantFrom(...STANDINGS), { maxLength: 5 })
const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 5 })

/** How two grades of one line stand to each other when seen as "how strongly is it said". */
const byParty = (given: readonly Grade[], names = 'abcdefg') =>
  Object.fromEntries(given.map((grade, i) => [names[i] ?? String(i), grade]))

describe('a party’s grade', () => {
  it('follows the rule for every pair of its records', () => {
    for (const first of STANDINGS)
      for (const second of STANDINGS)
        expect([first, second, gradeParty([first, second])]).toEqual([
          first,
          second,
          asGrade(PAIRS[first][second]),
        ])
  })

  it('follows its only record', () => {
    for (const one of STANDINGS) expect(gradeParty([one])).toEqual(gradeParty([one, 'silent']))
  })

  it('is none without any record', () => {
    expect(gradeParty([])).toEqual({ grade: 'none', divided: false })
  })

  it('is the same in whatever order the records come', () => {
    fc.assert(
      fc.property(standings, fc.nat(), (given, turn) => {
        const turned = [...given.slice(turn % 5), ...given.slice(0, turn % 5)].reverse()
        expect(gradeParty(turned)).toEqual(gradeParty(given))
      }),
    )
  })

  it('does not change for a record that is silent, not seen, or only consistent', () => {
    fc.assert(
      fc.property(
        standings,
        fc.constantFrom('silent', 'consistent', 'not-seen'),
        (given, mute: Standing) => {
          expect(gradeParty([...given, mute])).toEqual(gradeParty(given))
        },
      ),
    )
  })

  it('does not change for a record that says what another already says', () => {
    fc.assert(
      fc.property(standings, (given) => {
        expect(gradeParty([...given, ...given])).toEqual(gradeParty(given))
      }),
    )
  })

  it('is never full where any of its records contradicts', () => {
    fc.assert(
      fc.property(standings, (given) => {
        expect(gradeParty([...given, 'contradicts']).grade).not.toBe('full')
      }),
    )
  })
})

describe('a line’s attestation', () => {
  it('follows the rule for every pair of parties', () => {
    for (const a of GRADES)
      for (const b of GRADES)
        expect([a, b, attest({ a, b }).attestation]).toEqual([a, b, LINES[a][b]])
  })

  it('names exactly the parties that are full', () => {
    fc.assert(
      fc.property(grades, (given) => {
        const parties = byParty(given)
        const full = Object.keys(parties).filter((party) => parties[party] === 'full')
        expect(attest(parties).attestedBy).toEqual(full)
      }),
    )
  })

  it('counts a third party like the others', () => {
    const of = (a: Grade, b: Grade, c: Grade) => attest({ a, b, c }).attestation
    expect(of('full', 'full', 'against')).toBe('disputed')
    expect(of('full', 'partial', 'against')).toBe('disputed')
    expect(of('full', 'none', 'against')).toBe('disputed')
    expect(of('none', 'full', 'full')).toBe('both-sides')
    expect(of('full', 'none', 'partial')).toBe('both-sides')
    expect(of('none', 'none', 'full')).toBe('one-side')
    expect(of('partial', 'partial', 'partial')).toBe('neither-side')
    expect(of('against', 'against', 'partial')).toBe('neither-side')
  })

  it('is the same whatever the parties are called, but for their names', () => {
    fc.assert(
      fc.property(grades, (given) => {
        const plain = attest(byParty(given))
        const renamed = attest(byParty(given, 'zyxwvut'))
        expect(renamed.attestation).toBe(plain.attestation)
        expect(renamed.attestedBy.length).toBe(plain.attestedBy.length)
      }),
    )
  })

  it('is the same in whatever order the parties stand', () => {
    fc.assert(
      fc.property(grades, (given) => {
        expect(attest(byParty([...given].reverse())).attestation).toBe(
          attest(byParty(given)).attestation,
        )
      }),
    )
  })

  it('does not change for a party of which nothing is heard', () => {
    fc.assert(
      fc.property(grades, (given) => {
        expect(attest(byParty([...given, 'none']))).toEqual(attest(byParty(given)))
      }),
    )
  })

  it('is never both sides by one divided party alone', () => {
    const { grade } = gradeParty(['states', 'contradicts'])
    expect(attest({ a: grade, b: 'none' })).toEqual({ attestation: 'neither-side', attestedBy: [] })
    expect(attest({ a: grade, b: 'full' })).toEqual({
      attestation: 'both-sides',
      attestedBy: ['b'],
    })
    expect(attest({ a: grade, b: 'against' }).attestation).toBe('neither-side')
  })
})
