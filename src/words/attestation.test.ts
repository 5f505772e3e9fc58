import { describe, expect, it } from 'vitest'
import { attest, type Grade, type Grading, type PartyGrade } from '../reconstruction/index.ts'
import { attestationLong, attestationShort } from './attestation.ts'

const NAMES: Record<string, [string, string]> = {
  A: ['Ardan', 'Ardanese'],
  B: ['Belm', 'Belmish'],
  C: ['Corro', 'Corran'],
  D: ['Dessa', 'Dessan'],
}

type Given = Record<string, Grade | 'divided'>

function story(given: Given) {
  const ink = { light: '#111111', dark: '#eeeeee' }
  const parties = Object.fromEntries(
    Object.keys(given).map((id) => {
      const [name = id, adjective = id] = NAMES[id] ?? []
      return [id, { name, adjective, ink }]
    }),
  )
  return { parties, language: 'en' }
}

function grading(given: Given): Grading {
  const parties = Object.fromEntries(
    Object.entries(given).map(([id, as]): [string, PartyGrade] => [
      id,
      as === 'divided' ? { grade: 'partial', divided: true } : { grade: as, divided: false },
    ]),
  )
  const grades = Object.fromEntries(Object.entries(parties).map(([id, one]) => [id, one.grade]))
  return { parties, beside: false, ...attest(grades) }
}

const short = (given: Given) => attestationShort(grading(given), story(given))

describe('a line’s attestation in a few words', () => {
  it('names the only side that says so', () => {
    expect(short({ A: 'none', B: 'full' })).toBe('Only Belm says so')
    expect(short({ A: 'none', B: 'none', C: 'full' })).toBe('Only Corro says so')
  })

  it('says how each of two sides has it', () => {
    expect(short({ A: 'full', B: 'full' })).toBe('Both sides say so')
    expect(short({ A: 'full', B: 'partial' })).toBe('Both sides: Ardan states it, Belm in part')
    expect(short({ A: 'partial', B: 'full' })).toBe('Both sides: Belm states it, Ardan in part')
  })

  it('never says “both” where there are more than two', () => {
    expect(short({ A: 'full', B: 'full', C: 'full' })).toBe('All three sides say so')
    expect(short({ A: 'full', B: 'full', C: 'none' })).toBe(
      'Ardan and Belm state it; Corro does not',
    )
    expect(short({ A: 'full', B: 'full', C: 'none', D: 'none' })).toBe(
      'Ardan and Belm state it; Corro and Dessa do not',
    )
    expect(short({ A: 'full', B: 'partial', C: 'none' })).toBe(
      'Ardan states it; Belm says part of it',
    )
  })

  it('calls a line disputed only when one side states it and another contradicts it', () => {
    expect(short({ A: 'full', B: 'against' })).toBe(
      'Disputed: Ardan states it; Belm contradicts it',
    )
    expect(short({ A: 'full', B: 'full', C: 'against' })).toBe(
      'Disputed: Ardan and Belm state it; Corro contradicts it',
    )
  })

  it('tells the kinds of neither-side apart', () => {
    expect(short({ A: 'none', B: 'none' })).toBe(
      'No account we found gives this as said in the conversation',
    )
    expect(short({ A: 'none', B: 'partial' })).toBe('Nobody states it; Belm says part of it')
    expect(short({ A: 'partial', B: 'partial' })).toBe(
      'Nobody states it; Ardan and Belm each say part of it',
    )
    expect(short({ A: 'none', B: 'against' })).toBe('Nobody states it; Belm contradicts it')
    expect(short({ A: 'partial', B: 'against' })).toBe(
      'Nobody states it; Ardan says part of it; Belm contradicts it',
    )
  })

  it('says that a divided side disagrees with itself, and not that it says part', () => {
    expect(short({ A: 'none', B: 'divided' })).toBe(
      'No side says so with one voice; Belm’s own accounts disagree',
    )
    expect(short({ A: 'full', B: 'divided' })).toBe('Ardan states it; Belm’s own accounts disagree')
  })

  it('says of a line outside the event that it is outside', () => {
    expect(attestationShort(null, story({ A: 'none' }))).toBe('Outside the conversation')
  })
})

describe('what the picture means', () => {
  it('says what each plate’s coarseness means', () => {
    const given: Given = { A: 'full', B: 'partial', C: 'none', D: 'against' }
    expect(attestationLong(grading(given), story(given)).plates.map((plate) => plate.text)).toEqual(
      [
        'Ardan’s plate is fine: at least one Ardanese account says so.',
        'Belm’s plate is middling: its side says something narrower, or close to it.',
        'Corro’s plate is coarse: no Corran account we found gives this as said.',
        'Dessa’s plate is ruled and struck through: its side contradicts this.',
      ],
    )
  })

  it('says what the noise on the line means', () => {
    const noise = (given: Given) => attestationLong(grading(given), story(given)).wire
    expect(noise({ A: 'full', B: 'partial' })).toContain('almost clear')
    expect(noise({ A: 'full', B: 'none' })).toContain('one side alone')
    expect(noise({ A: 'full', B: 'against' })).toContain('contradict each other')
    expect(noise({ A: 'none', B: 'against' })).toContain('no account we found states it')
  })

  it('says when a speaker’s own side does not say what the other side has them saying', () => {
    const given: Given = { A: 'none', B: 'full' }
    const speaker = { id: 'x', name: 'The envoy', kind: 'person' as const, party: 'A' }
    expect(attestationLong(grading(given), story(given), speaker).speaker).toBe(
      'The envoy speaks here, but no account of Ardan’s that we found says so.',
    )
    expect(
      attestationLong(grading(given), story(given), { ...speaker, party: 'B' }).speaker,
    ).toBeNull()
  })
})
